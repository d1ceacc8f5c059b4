using System.Collections.Generic;

namespace Verbatim.Compiler.Indexing;

/// <summary>What the search index needs of an article.</summary>
public sealed record IndexedArticle
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The body.</summary>
    public required string Text { get; init; }

    /// <summary>The date, as the number of days since 0001-01-01 (DateOnly.DayNumber).</summary>
    public required int DayNumber { get; init; }

    /// <summary>The publication it is from; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Its language, a BCP 47 tag; null for that of the index.</summary>
    public string? Language { get; init; }

    /// <summary>The quotations in text order.</summary>
    public IReadOnlyList<IndexedQuote> Quotes { get; init; } = [];
}

/// <summary>What the search index needs of a quotation.</summary>
/// <param name="Start">Where the quoted words begin in <see cref="IndexedArticle.Text"/>, in UTF-16 code units.</param>
/// <param name="Length">Their length in UTF-16 code units.</param>
/// <param name="SpeakerId">The speaker's number, in the order of <see cref="SearchIndexBuilder.AddSpeaker"/>; -1 for none.</param>
public readonly record struct IndexedQuote(int Start, int Length, int SpeakerId);
