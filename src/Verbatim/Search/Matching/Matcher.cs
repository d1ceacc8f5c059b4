using Verbatim.Search.Postings;

namespace Verbatim.Search.Matching;

/// <summary>Walks the articles that a part of a query matches, in order.</summary>
internal abstract class Matcher
{
    /// <summary>The article number past the last.</summary>
    public const int End = PostingCursor.End;

    /// <summary>The current article; -1 before the first, <see cref="End"/> past the last.</summary>
    public int Article { get; protected set; }

    /// <summary>About how many articles match.</summary>
    public int Cost { get; protected set; }

    /// <summary>Goes to the first match that is the article or a later one.</summary>
    public abstract int Advance(int article);

    /// <summary>The score of the current article.</summary>
    public virtual float Score() => 0;
}
