using System;
using System.Globalization;

namespace Verbatim;

/// <summary>A query that would cost more than its corpus allows.</summary>
public sealed class SearchBudgetException : InvalidOperationException
{
    internal SearchBudgetException(string limit, string needs, long allowed)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The query {needs} than the {allowed:N0} allowed. Ask for less, or raise SearchBudget.{limit} by the corpus' Budget."))
    {
        Limit = limit;
        Allowed = allowed;
    }

    /// <summary>The limit that was passed: the name of a property of <see cref="SearchBudget"/>.</summary>
    public string Limit { get; }

    /// <summary>How much was allowed.</summary>
    public long Allowed { get; }
}
