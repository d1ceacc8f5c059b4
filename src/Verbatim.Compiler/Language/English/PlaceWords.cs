namespace Verbatim.Compiler.Language.English;

/// <summary>Nouns for places, and what ends their names.</summary>
internal static class PlaceWords
{
    /// <summary>What ends the names of places that are no country or city; those that are surnames as well stand behind no given name.</summary>
    public static readonly KeyTable Ways = WordKey.SetOf(
        "avenue street road boulevard drive highway crescent lane park river lake creek bay island islands valley mountain mountains bridge airport "
        + "station hall arena stadium building tower towers mall hill hills beach harbour harbor heights county region township peninsula coast square "
        + "plaza landing crossing reserve");

    /// <summary>What a place’s name stands behind: “the village of Kilbrack”.</summary>
    public static readonly KeyTable Settlements =
        WordKey.SetOf("town city village hamlet suburb island province state region district port capital municipality county community");

    /// <summary>Places that speak through who governs them: “the city said”.</summary>
    public static readonly KeyTable Governed = WordKey.SetOf("city town village municipality country government");
}
