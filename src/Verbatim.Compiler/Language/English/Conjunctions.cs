namespace Verbatim.Compiler.Language.English;

/// <summary>Conjunctions that rules name.</summary>
internal static class Conjunctions
{
    public static readonly ulong And = WordKey.Of("and");
    public static readonly ulong That = WordKey.Of("that");
}
