using System.Threading;
using Verbatim.Search.Scoring;

namespace Verbatim.Search;

/// <summary>What a search hits.</summary>
internal enum SearchScope : byte
{
    /// <summary>Articles.</summary>
    Articles,

    /// <summary>Quotes: the words must stand in one quote.</summary>
    Quotes,
}

/// <summary>How to search.</summary>
internal readonly record struct SearchOptions
{
    /// <summary>What is hit.</summary>
    public SearchScope Scope { get; init; }

    /// <summary>Whether a query that cannot be understood is taken as words, as a search box should, instead of failing.</summary>
    public bool Forgiving { get; init; }

    /// <summary>What it may cost; null for the usual budget.</summary>
    public SearchBudget? Budget { get; init; }

    /// <summary>Ends it early.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The order in which articles of several corpora come; null for one corpus after another.</summary>
    public ArticleOrder? Order { get; init; }

    /// <summary>The speakers of several corpora that are one; null for everybody by himself.</summary>
    public SpeakerNumbers? Speakers { get; init; }

    /// <summary>Other parameters than the standard ones; for measuring.</summary>
    public RankingParameters? Ranking { get; init; }
}
