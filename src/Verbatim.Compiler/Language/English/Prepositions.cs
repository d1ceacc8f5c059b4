namespace Verbatim.Compiler.Language.English;

/// <summary>Prepositions that rules name, and “according”, which makes one with “to”.</summary>
internal static class Prepositions
{
    public static readonly ulong According = WordKey.Of("according");
    public static readonly ulong As = WordKey.Of("as");
    public static readonly ulong At = WordKey.Of("at");
    public static readonly ulong By = WordKey.Of("by");
    public static readonly ulong For = WordKey.Of("for");
    public static readonly ulong From = WordKey.Of("from");
    public static readonly ulong In = WordKey.Of("in");
    public static readonly ulong Of = WordKey.Of("of");
    public static readonly ulong To = WordKey.Of("to");
    public static readonly ulong With = WordKey.Of("with");

    /// <summary>Where somebody belongs: “of the University of Kilbrack”.</summary>
    public static readonly KeyTable Belonging = WordKey.SetOf("of from with at");

    /// <summary>From whom a statement is: “a statement from the ministry”.</summary>
    public static readonly KeyTable OfSenders = WordKey.SetOf("from by");

    /// <summary>Where something is or goes, which makes a place of the name behind.</summary>
    public static readonly KeyTable Locative = WordKey.SetOf("in at near outside through around across toward towards");

    /// <summary>What more often stands before a place than before a body.</summary>
    public static readonly KeyTable BeforePlaces = WordKey.SetOf("in at near outside from of to through around");
}
