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
    public Token(int start, int end, TokenKind kind, ulong key, WordTraits traits, bool isCapitalized, bool isAllCapitals)
    {
        Start = start;
        End = end;
        Kind = kind;
        Key = key;
        Traits = traits;
        IsCapitalized = isCapitalized;
        IsAllCapitals = isAllCapitals;
    }

    public int Start { get; }

    public int End { get; }

    public TokenKind Kind { get; }

    /// <summary>The hash of the token in lower case; see <see cref="WordKey"/>.</summary>
    public ulong Key { get; }

    public WordTraits Traits { get; }

    /// <summary>Whether the first letter is a capital.</summary>
    public bool IsCapitalized { get; }

    /// <summary>Whether it has at least two letters and all are capitals.</summary>
    public bool IsAllCapitals { get; }

    public bool Is(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether the word is a given name.</summary>
    public bool IsGivenName => Is(WordTraits.GivenMale | WordTraits.GivenFemale);

    public bool IsWord => Kind == TokenKind.Word;
}
