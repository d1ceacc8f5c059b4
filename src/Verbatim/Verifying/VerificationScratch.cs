using Verbatim.Search.Costs;

namespace Verbatim.Verifying;

/// <summary>The working memory of a verification, kept for the next one, so that one of words that stand in the corpus allocates nothing.</summary>
internal sealed class VerificationScratch
{
    // What it costs is bounded by the quotation and by lists of its rarest words, and is no matter of a budget.
    private static readonly SearchBudget Unlimited = new() { Steps = long.MaxValue };

    public VerificationScratch()
    {
        var meter = new SearchMeter();
        meter.Open(Unlimited, default);
        Exact = new ExactPassages(meter);
        Near = new NearPassages(meter);
    }

    /// <summary>The quotation.</summary>
    public Draft Draft { get; } = new();

    /// <summary>Where it stands.</summary>
    public ExactPassages Exact { get; }

    /// <summary>Where it may have been altered from.</summary>
    public NearPassages Near { get; }

    /// <summary>The article that is looked at.</summary>
    public ArticleReading Reading { get; } = new();

    /// <summary>Compares the two.</summary>
    public PassageComparer Comparer { get; } = new();

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => Draft.Bytes + Near.Bytes + Reading.Words.Bytes + Comparer.Bytes;
}
