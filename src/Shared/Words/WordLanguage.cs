using System;

namespace Verbatim.Words;

/// <summary>The language whose stems and stop words an article or an index has.</summary>
internal enum WordLanguage : byte
{
    /// <summary>Words as they are, no stop words: fits any language.</summary>
    None = 0,

    /// <summary>English: the Snowball stemmer, English stop words, possessives taken off.</summary>
    English = 1,

    /// <summary>
    /// Of an index: some of its articles are English, and some <see cref="None"/>. A query is read as English, and met as it is in the others.
    /// </summary>
    Mixed = 2,
}

/// <summary>Tells the language of an article's words.</summary>
internal static class WordLanguages
{
    private const string Subtag = "en";
    private const string Name = "English";

    /// <summary>
    /// The language of an article with the given <c>language</c> header: English where it has none, <c>en</c> for its first subtag, or the name; none for
    /// any other.
    /// </summary>
    public static WordLanguage OfTag(ReadOnlySpan<char> tag)
    {
        tag = tag.Trim();
        int end = tag.IndexOfAny('-', '_');
        bool english = tag.IsEmpty || (end < 0 ? tag : tag.Slice(0, end)).Equals(Subtag.AsSpan(), StringComparison.OrdinalIgnoreCase)
            || tag.Equals(Name.AsSpan(), StringComparison.OrdinalIgnoreCase);
        return english ? WordLanguage.English : WordLanguage.None;
    }

    /// <summary>The language of an index that has articles of both.</summary>
    public static WordLanguage And(this WordLanguage one, WordLanguage other) => one == other ? one : WordLanguage.Mixed;
}
