namespace Verbatim.Compiler.Language.English;

/// <summary>Pronouns that rules name, and what stands for a noun.</summary>
internal static class Pronouns
{
    public static readonly ulong I = WordKey.Of("i");
    public static readonly ulong It = WordKey.Of("it");
    public static readonly ulong Latter = WordKey.Of("latter");
    public static readonly ulong One = WordKey.Of("one");
    public static readonly ulong We = WordKey.Of("we");
    public static readonly ulong What = WordKey.Of("what");
    public static readonly ulong Which = WordKey.Of("which");
    public static readonly ulong Who = WordKey.Of("who");

    /// <summary>Those that stand for somebody of several: “one said”, “another added”.</summary>
    public static readonly KeyTable OneOfThem = WordKey.SetOf("one another some many most several both");

    /// <summary>Those that stand for who was named right before.</summary>
    public static readonly KeyTable Relative = WordKey.SetOf("who whom which whose");
}
