using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>How far a line has been read. Indentation is counted in columns, of which a tab fills those up to the next multiple of four.</summary>
internal struct LineCursor
{
    private const int TabStop = 4;

    private readonly string _text;
    private int _column;

    // Columns of a tab of which only the first ones were part of a mark.
    private int _left;

    public LineCursor(string text, int start, int end)
    {
        _text = text;
        Position = start;
        End = end;
    }

    /// <summary>What is read next.</summary>
    public int Position { get; private set; }

    /// <summary>The end of the line, its end mark left out.</summary>
    public readonly int End { get; }

    /// <summary>Whether nothing but blanks is left.</summary>
    public readonly bool IsBlank => Characters.SkipBlanks(_text, Position, End) == End;

    /// <summary>The first character that does not indent.</summary>
    public readonly int First
    {
        get
        {
            int first = Position;
            while (first < End && _text[first] is ' ' or '\t')
            {
                first++;
            }

            return first;
        }
    }

    /// <summary>The columns before <see cref="First"/>.</summary>
    public readonly int Indent
    {
        get
        {
            int column = _column;
            for (int i = Position; i < End && _text[i] is ' ' or '\t'; i++)
            {
                column += WidthOf(_text[i], column);
            }

            return column - _column + _left;
        }
    }

    /// <summary>Reads so many columns of blanks, as far as there are any.</summary>
    public void SkipColumns(int columns)
    {
        int left = _left < columns ? _left : columns;
        _left -= left;
        columns -= left;
        while (columns > 0 && Position < End && _text[Position] is ' ' or '\t')
        {
            int width = WidthOf(_text[Position], _column);
            _column += width;
            Position++;
            _left = width > columns ? width - columns : 0;
            columns -= width;
        }
    }

    /// <summary>Reads the blanks that indent, and so many characters behind them.</summary>
    public void SkipMark(int length)
    {
        SkipColumns(Indent);
        Position += length;
        _column += length;
    }

    private static int WidthOf(char c, int column) => c == '\t' ? TabStop - (column % TabStop) : 1;
}
