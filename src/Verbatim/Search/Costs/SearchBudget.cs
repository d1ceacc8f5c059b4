namespace Verbatim;

/// <summary>
/// What a query may cost, whoever sends it: a query that passes one of the limits ends in a <see cref="SearchBudgetException"/>. The costs are counted and
/// not timed, so the same query over the same corpus always ends the same way; docs/search.md says what counts. Unchangeable: <c>with</c> makes another one.
/// </summary>
public sealed record SearchBudget
{
    /// <summary>The words of a query that are allowed when nobody says otherwise.</summary>
    internal const int UsualWords = 1000;

    /// <summary>The expanded words that are allowed when nobody says otherwise.</summary>
    internal const int UsualExpandedWords = 200_000;

    /// <summary>The steps that are allowed when nobody says otherwise.</summary>
    internal const long UsualSteps = 100_000_000;

    /// <summary>How many words a query may have: 1,000. Of what somebody types into a search box, so many are read and the others left out.</summary>
    public int Words { get; init; } = UsualWords;

    /// <summary>How many words of the corpus the prefixes and fuzzy words of a query may stand for together: 200,000.</summary>
    public int ExpandedWords { get; init; } = UsualExpandedWords;

    /// <summary>
    /// How many steps a search may take: 100,000,000, which take about a second at most. A step is an article or a position looked at in the list of a word.
    /// </summary>
    public long Steps { get; init; } = UsualSteps;
}
