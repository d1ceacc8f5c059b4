namespace Verbatim.Words;

/// <summary>The language whose stems and stop words an index uses.</summary>
internal enum WordLanguage : byte
{
    /// <summary>Words as they are, no stop words: fits any language.</summary>
    None = 0,

    /// <summary>English: the Snowball stemmer, English stop words, possessives taken off.</summary>
    English = 1,
}
