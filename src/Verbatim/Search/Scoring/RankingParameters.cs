using System;
using Verbatim.Image;

namespace Verbatim.Search.Scoring;

/// <summary>
/// The parameters of ranking: BM25F (S. Robertson, H. Zaragoza and M. Taylor, "Simple BM25 extension to multiple weighted fields",
/// CIKM 2004) in the form that one weighted frequency and one length go in, the small fields by presence. docs/search.md tells how they were chosen.
/// </summary>
internal sealed record RankingParameters
{
    /// <summary>How slowly repetition of a word saturates.</summary>
    public float Saturation { get; init; } = 2f;

    /// <summary>How much length counts, 0 to 1.</summary>
    public float LengthNormalisation { get; init; } = 0.7f;

    /// <summary>What an occurrence in the title adds to a word's frequency.</summary>
    public float TitleBonus { get; init; } = IndexLayout.TitleBonus / 10f;

    /// <summary>What an occurrence in a quotation adds.</summary>
    public float QuoteBonus { get; init; } = IndexLayout.QuoteBonus / 10f;

    /// <summary>What an occurrence in the name of one of the article's speakers adds.</summary>
    public float SpeakerBonus { get; init; } = IndexLayout.SpeakerBonus / 10f;

    /// <summary>The share of a word's weight that the exact accents add.</summary>
    public float ExactAccents { get; init; } = 0.2f;

    /// <summary>The share of a word's weight that a neighbour in the query adds by standing near in the article.</summary>
    public float Proximity { get; init; } = 0.4f;

    /// <summary>The standard parameters.</summary>
    public static RankingParameters Standard { get; } = new();

    /// <summary>Whether the bonuses are those that the index' bounds were made with.</summary>
    public bool FitsBounds() => TitleBonus == Standard.TitleBonus && QuoteBonus == Standard.QuoteBonus && SpeakerBonus == Standard.SpeakerBonus;

    /// <summary>The weight of a word that is in <paramref name="articles"/> of <paramref name="total"/> articles.</summary>
    public static float InverseDocumentFrequency(long articles, long total) => (float)Math.Log(1 + ((Math.Max(total - articles, 0) + 0.5) / (articles + 0.5)));

    /// <summary>What a saturated frequency of a word scores.</summary>
    public float WeightOf(long articles, long total) => (Saturation + 1) * InverseDocumentFrequency(articles, total);

    /// <summary>What the flags of a posting add to its frequency.</summary>
    public float Bonus(int flags) =>
        ((flags & IndexLayout.InTitle) != 0 ? TitleBonus : 0) + ((flags & IndexLayout.InQuote) != 0 ? QuoteBonus : 0)
            + ((flags & IndexLayout.InSpeaker) != 0 ? SpeakerBonus : 0);
}
