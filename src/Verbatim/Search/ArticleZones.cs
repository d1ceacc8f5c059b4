using Verbatim.Image;

namespace Verbatim.Search;

/// <summary>
/// Where the parts of an article lie among its word positions: the title from 0, a gap, the body, then the names of its speakers,
/// each after a gap. Read in place.
/// </summary>
internal ref struct ArticleZones
{
    private readonly int _quotesAt;
    private ByteCursor _cursor;
    private int _read;
    private int _place;

    public ArticleZones(SearchIndex index, int article)
    {
        _cursor = new ByteCursor(index.Section(IndexSection.Zones), index.NumberAt(IndexSection.ZoneOffsets, article / IndexLayout.ZoneGroupSize));
        for (int i = article % IndexLayout.ZoneGroupSize; i > 0; i--)
        {
            _cursor.Varint();
            _cursor.Varint();
            int quotes = _cursor.Varint();
            for (int j = 0; j < quotes; j++)
            {
                _cursor.Varint();
                _cursor.Varint();
                _cursor.Varint();
            }
        }

        TitleWords = _cursor.Varint();
        BodyWords = _cursor.Varint();
        QuoteCount = _cursor.Varint();
        _quotesAt = _cursor.Position;
        _read = 0;
        _place = BodyStart;
        QuoteStart = QuoteWords = 0;
        Speaker = -1;
    }

    /// <summary>Words in the title.</summary>
    public int TitleWords { get; }

    /// <summary>Words in the body.</summary>
    public int BodyWords { get; }

    /// <summary>The position of the body's first word.</summary>
    public readonly int BodyStart => TitleWords + 1;

    /// <summary>The position past the body's last word.</summary>
    public readonly int BodyEnd => BodyStart + BodyWords;

    /// <summary>How many quotes there are.</summary>
    public int QuoteCount { get; }

    /// <summary>The position of the current quote's first word.</summary>
    public int QuoteStart { get; private set; }

    /// <summary>The current quote's words.</summary>
    public int QuoteWords { get; private set; }

    /// <summary>The current quote's speaker; -1 for none.</summary>
    public int Speaker { get; private set; }

    /// <summary>Goes to the next quote; false at the end.</summary>
    public bool MoveNextQuote()
    {
        if (_read == QuoteCount)
        {
            return false;
        }

        _read++;
        _place = checked(_place + _cursor.Varint());
        QuoteStart = _place;
        QuoteWords = _cursor.Varint();
        Speaker = _cursor.Varint() - 1;
        return true;
    }

    /// <summary>Whether words from one position up to another stand wholly in the field.</summary>
    public bool Contains(QueryField field, int first, int last)
    {
        switch (field)
        {
            case QueryField.Title:
                return last < TitleWords;
            case QueryField.Text:
                return first >= BodyStart && last < BodyEnd;
            case QueryField.Quote:
                _cursor.Position = _quotesAt;
                _read = 0;
                _place = BodyStart;
                while (MoveNextQuote())
                {
                    if (first >= QuoteStart && last < QuoteStart + QuoteWords)
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }
}
