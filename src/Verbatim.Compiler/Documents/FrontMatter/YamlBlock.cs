using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.FrontMatter;

/// <summary>Reads the lines of a block scalar (YAML 1.2.2, section 8.1).</summary>
internal sealed class YamlBlock
{
    private readonly string _text;
    private readonly int _end;
    private readonly bool _isFolded;
    private readonly StringBuilder _value = new();
    private bool _hasLine;
    private bool _afterIndented;
    private int _breaks;

    /// <param name="text">The file.</param>
    /// <param name="end">Where the front matter ends.</param>
    /// <param name="isFolded">Whether a line end stands for a blank.</param>
    public YamlBlock(string text, int end, bool isFolded)
    {
        _text = text;
        _end = end;
        _isFolded = isFolded;
    }

    /// <summary>Reads the block.</summary>
    /// <param name="start">The first line.</param>
    /// <param name="parent">By how many columns its key or item is indented.</param>
    /// <param name="columns">By how many its lines are; 0 when the first of them says so.</param>
    /// <param name="chomping">What becomes of the line ends at its end: <c>+</c> keeps all, <c>-</c> none, anything else one.</param>
    /// <param name="end">Where its last line ends.</param>
    public string Read(int start, int parent, int columns, char chomping, out int end)
    {
        end = start > 0 ? start - 1 : 0;
        for (int line = start; line < _end; line = Characters.NextLine(_text, line))
        {
            int lineEnd = System.Math.Min(_end, Characters.EndOfLine(_text, line));
            int first = SkipBlanks(line, lineEnd, columns == 0 ? int.MaxValue : columns);
            if (first == lineEnd)
            {
                _breaks++;
                continue;
            }

            columns = columns == 0 && first - line > parent ? first - line : columns;
            if (columns == 0 || first - line < columns)
            {
                break;
            }

            Append(first, lineEnd);
            end = lineEnd;
        }

        if (_hasLine && chomping != '-')
        {
            _value.Append('\n');
        }

        if (chomping == '+')
        {
            _value.Append('\n', _breaks);
        }

        return _value.ToString();
    }

    private void Append(int start, int end)
    {
        bool indented = _text[start] is ' ' or '\t';
        bool folds = _isFolded && _hasLine && !_afterIndented && !indented;
        if (folds && _breaks == 0)
        {
            _value.Append(' ');
        }
        else if (!folds && _hasLine)
        {
            _value.Append('\n');
        }

        _value.Append('\n', _breaks);
        _value.Append(_text, start, end - start);
        (_hasLine, _afterIndented, _breaks) = (true, indented, 0);
    }

    private int SkipBlanks(int start, int end, int longest)
    {
        int i = start;
        while (i < end && i - start < longest && _text[i] == ' ')
        {
            i++;
        }

        return i;
    }
}
