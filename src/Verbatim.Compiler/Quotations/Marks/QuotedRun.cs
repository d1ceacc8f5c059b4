using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>The kinds of marks that open and close each other.</summary>
internal enum MarkFamily : byte
{
    /// <summary>“ ” „ ‟ " '' and their mixtures.</summary>
    Double,

    /// <summary>« » and ‹ ›.</summary>
    Guillemet,

    /// <summary>‘ ’ ‚ and '.</summary>
    Single,
}

/// <summary>What stands between an opening and a closing mark within one paragraph, before anything is known of its meaning.</summary>
internal sealed class QuotedRun
{
    public MarkFamily Family { get; init; }

    /// <summary>Whether it is a paragraph of a block quote, which has no marks.</summary>
    public bool IsBlockQuote { get; init; }

    /// <summary>The words inside the marks, without the blanks at either end.</summary>
    public TextSpan Span { get; set; }

    /// <summary>The words with those marks that are there.</summary>
    public TextSpan MarkedSpan { get; set; }

    /// <summary>The place of its paragraph.</summary>
    public int Paragraph { get; init; }

    /// <summary>The run it stands in; null for one that stands in none.</summary>
    public QuotedRun? Parent { get; set; }

    /// <summary>The place of the run it stands in, past those that turned out to be none; -1 when it stands in none.</summary>
    public int PlaceOfParent
    {
        get
        {
            QuotedRun? parent = Parent;
            while (parent is { IsDropped: true })
            {
                parent = parent.Parent;
            }

            return parent is null ? -1 : parent.Place;
        }
    }

    /// <summary>Whether it goes on from the run that the paragraph before leaves open.</summary>
    public bool ContinuesParagraph { get; init; }

    /// <summary>Whether the paragraph ends before the run is closed and the next one goes on.</summary>
    public bool IsContinuedInNextParagraph { get; set; }

    /// <summary>Its place among the runs that are kept.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Whether it turned out to be no run: an apostrophe, or marks with nothing inside.</summary>
    public bool IsDropped { get; set; }
}
