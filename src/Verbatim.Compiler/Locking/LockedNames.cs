using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Locking;

/// <summary>Where an entry stands in the lock file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Span">The line without its end, in UTF-16 code units of the file.</param>
public readonly record struct LockPlace(int Line, TextSpan Span)
{
    /// <summary>The line from its first column to its end.</summary>
    public LineSpan Lines => new(new LinePosition(Line, 1), new LinePosition(Line, Span.Length + 1));
}

/// <summary>The name of an article, and by what the article is known again.</summary>
/// <param name="Name">The name.</param>
/// <param name="TextHash">The first 16 digits of the hash of its text.</param>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record LockedArticle(string Name, string TextHash, string Path, LockPlace Place = default);

/// <summary>The name of a quote, and by what the quote is known again.</summary>
/// <param name="Article">The name of its article.</param>
/// <param name="Member">Its own name.</param>
/// <param name="WordsHash">The hash of its words, 16 digits.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record LockedQuote(string Article, string Member, string WordsHash, LockPlace Place = default);

/// <summary>The name of a speaker, and by what the speaker is known again.</summary>
/// <param name="Member">The name.</param>
/// <param name="Id">The id, 16 hexadecimal digits.</param>
/// <param name="Forms">The spellings that documents have, in ordinal order.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record LockedSpeaker(string Member, string Id, EquatableArray<string> Forms, LockPlace Place = default);

/// <summary>What a name stands for.</summary>
public enum NamedThing
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>A quote: <c>Article.Member</c>.</summary>
    Quote,

    /// <summary>A speaker.</summary>
    Speaker,
}

/// <summary>A name that went when a change was accepted, and the one that came for it.</summary>
/// <param name="Thing">What they stand for.</param>
/// <param name="Old">The name that went; a quote's is <c>Article.Member</c>.</param>
/// <param name="New">The name that came, in the same form.</param>
public sealed record FormerName(NamedThing Thing, string Old, string New);

/// <summary>A line of the lock file that is not understood.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">What is wrong with it and what to do.</param>
public sealed record LockFault(LockPlace Place, string Reason);
