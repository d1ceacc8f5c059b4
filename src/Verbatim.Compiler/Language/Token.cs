using System;

namespace Verbatim.Compiler.Language;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>No token: outside the text, or a quotation in the narration.</summary>
    None,

    /// <summary>Letters and digits, with the apostrophes, hyphens and dots that belong inside.</summary>
    Word,

    /// <summary>A possessive ending, cut off its word: “’s”, “’”.</summary>
    PossessiveEnding,

    /// <summary>One punctuation mark or symbol.</summary>
    Punctuation,
}

/// <summary>One word or punctuation mark of a text. Offsets are in UTF-16 code units.</summary>
internal readonly struct Token
{
    // A document holds many and looks at each many times: 24 bytes, where two offsets, a kind and two flags by themselves would make it 32.
    private readonly ushort _length;
    private readonly Capitals _capitals;

    public Token(int start, int end, TokenKind kind, ulong key, WordTraits traits, bool isCapitalized, bool isAllCapitals)
    {
        Start = start;
        _length = (ushort)(end - start);
        Kind = kind;
        Key = key;
        Traits = traits;
        _capitals = (isCapitalized ? Capitals.First : Capitals.None) | (isAllCapitals ? Capitals.All : Capitals.None);
    }

    [Flags]
    private enum Capitals : byte
    {
        None = 0,
        First = 1,
        All = 2,
    }

    public int Start { get; }

    public int End => Start + _length;

    public TokenKind Kind { get; }

    /// <summary>The hash of the token in lower case; see <see cref="WordKey"/>.</summary>
    public ulong Key { get; }

    public WordTraits Traits { get; }

    /// <summary>Whether the first letter is a capital.</summary>
    public bool IsCapitalized => (_capitals & Capitals.First) != 0;

    /// <summary>Whether it has at least two letters and all are capitals.</summary>
    public bool IsAllCapitals => (_capitals & Capitals.All) != 0;

    public bool Is(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether the word is a given name.</summary>
    public bool IsGivenName => Is(WordTraits.GivenMale | WordTraits.GivenFemale);

    public bool IsWord => Kind == TokenKind.Word;
}
