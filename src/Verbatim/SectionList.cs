using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using Verbatim.Image;

namespace Verbatim;

/// <summary>The sections of an article, in text order.</summary>
[DebuggerDisplay("{Count} sections")]
public class SectionList : IReadOnlyList<Section>
{
    private readonly Article _article;

    /// <summary>The sections of the article, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SectionList(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _article = article;
        Count = article.CountOf(ImageSection.Sections, SectionRecord.Size, ArticleRecord.FirstSection, ArticleRecord.SectionCount);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The section at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Section this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Section(_article, index);
        }
    }

    /// <inheritdoc />
    public IEnumerator<Section> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, as <c>3 sections</c>.</summary>
    public override string ToString() => Count == 1 ? "1 section" : $"{Count} sections";
}
