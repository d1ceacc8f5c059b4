namespace Verbatim.Compiler.Language.English;

/// <summary>Determiners that rules name.</summary>
internal static class Determiners
{
    public static readonly ulong The = WordKey.Of("the");

    /// <summary>The reader knows who is meant: “the diplomat”.</summary>
    public static readonly KeyTable Definite = WordKey.SetOf("the this that");

    /// <summary>The reader does not know yet who is meant: “a diplomat”.</summary>
    public static readonly KeyTable Indefinite = WordKey.SetOf("a an one another");
}
