namespace Verbatim.Compiler.Language.English;

/// <summary>Nouns that describe persons, by how much they say of them.</summary>
internal static class DescriptionWords
{
    // Whoever holds these is introduced as such, and named or left unnamed; also those that nobody names.
    public static readonly KeyTable Introduced = WordKey.SetOf(
        "judge minister premier president mayor spokesperson spokesman spokeswoman prosecutor lawyer senator governor chancellor secretary ambassador "
        + "source official aide reporter journalist interviewer moderator dispatcher operator witness victim suspect accused defendant caller staffer "
        + "juror clerk bystander stranger person customer reader viewer");

    public static readonly KeyTable Describing = WordKey.SetOf("veteran retired longtime young outspoken soft-spoken lanky burly");

    // Nouns that say little more than “he” or “she”.
    public static readonly KeyTable Generic = WordKey.SetOf(
        "politician man woman lawmaker legislator diplomat leader statesman stateswoman businessman businesswoman executive conservative socialist "
        + "liberal veteran dignitary native newcomer player athlete teenager teen rookie mp mpp mla winger quarterback striker midfielder officer");

    /// <summary>Relatives by blood and marriage.</summary>
    public static readonly KeyTable Kin =
        WordKey.SetOf("father mother dad mom mum husband wife son daughter brother sister uncle aunt grandfather grandmother");
}
