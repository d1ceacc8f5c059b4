namespace Verbatim;

/// <summary>The order in which hits come.</summary>
public enum SearchSort
{
    /// <summary>The best first; equal ones in the order of articles.</summary>
    Relevance,

    /// <summary>Those of the latest articles first; those of one day by path.</summary>
    NewestFirst,

    /// <summary>Those of the earliest articles first; those of one day by path.</summary>
    OldestFirst,
}
