using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.FrontMatter;

/// <summary>Reads the scalars of YAML: plain, in quotation marks, and in blocks.</summary>
internal sealed class YamlScalars
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<YamlFault> _faults;

    /// <param name="text">The file.</param>
    /// <param name="end">Where the front matter ends, at the beginning of a line.</param>
    /// <param name="faults">Gets what is not understood.</param>
    public YamlScalars(string text, int end, List<YamlFault> faults)
    {
        _text = text;
        _end = end;
        _faults = faults;
    }

    public bool IsLineEnd(int position) => position >= _end || Characters.IsLineEnd(_text[position]);

    /// <summary>Whether a blank, a line end or nothing stands at the position.</summary>
    public bool IsBlank(int position) => IsLineEnd(position) || _text[position] is ' ' or '\t';

    /// <summary>Whether the colon between a key and its value stands at the position.</summary>
    public bool IsColon(int position) => position < _end && _text[position] == ':' && IsBlank(position + 1);

    /// <summary>Whether nothing is left of the line but a comment.</summary>
    public bool IsAtEnd(int position) => IsLineEnd(position) || (_text[position] == '#' && IsAfterBlank(position));

    public int SkipBlanks(int position)
    {
        while (position < _end && _text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    public int NextLine(int position) => System.Math.Min(_end, Characters.NextLine(_text, System.Math.Min(position, _end)));

    /// <summary>The next character that is no blank, no line end and in no comment.</summary>
    public int SkipLines(int position)
    {
        position = SkipBlanks(position);
        while (position < _end && IsAtEnd(position))
        {
            position = SkipBlanks(NextLine(position));
        }

        return position;
    }

    /// <summary>Whether the position begins a line that is not indented, and so, but for the closing bracket, is in no list.</summary>
    public bool IsPastList(int position) => _text[position] != ']' && ColumnOf(position) == 0 && (position == 0 || Characters.IsLineEnd(_text[position - 1]));

    /// <summary>The first character of the next line that is not empty; the end when there is none.</summary>
    /// <param name="position">A position in the line before.</param>
    /// <param name="breaks">How many line ends were passed.</param>
    private int SkipEmptyLines(int position, out int breaks)
    {
        breaks = 0;
        int first;
        do
        {
            position = NextLine(position);
            first = SkipBlanks(position);
            breaks++;
        }
        while (position < _end && IsLineEnd(first));

        return first;
    }

    private int ColumnOf(int position)
    {
        int start = position;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return position - start;
    }

    /// <summary>The end of the last line that is indented by more than so many columns, from the line of the position on.</summary>
    public int EndOfBlock(int position, int indent)
    {
        int end = Characters.EndOfLine(_text, position);
        for (int line = NextLine(end); line < _end; line = NextLine(line))
        {
            int first = SkipBlanks(line);
            if (!IsLineEnd(first) && first - line <= indent)
            {
                break;
            }

            end = IsLineEnd(first) ? end : Characters.EndOfLine(_text, first);
        }

        return System.Math.Min(end, _end);
    }

    /// <summary>A plain scalar; lines below it that are indented by more than so many columns go on with it.</summary>
    public string Plain(int start, int indent, out int end)
    {
        var value = new StringBuilder();
        end = AppendPlain(value, start, start);
        while (!IsAtEnd(SkipBlanks(end)) || IsLineEnd(SkipBlanks(end)))
        {
            int first = SkipEmptyLines(end, out int breaks);
            if (first >= _end || ColumnOf(first) <= indent || _text[first] == '#')
            {
                break;
            }

            AppendBreaks(value, breaks);
            end = AppendPlain(value, first, first);
        }

        return value.ToString();
    }

    /// <summary>A plain scalar in a list in brackets.</summary>
    public string PlainInList(int start, out int end)
    {
        var value = new StringBuilder();
        for (int first = start; ;)
        {
            end = first;
            while (!IsAtEnd(end) && _text[end] is not (',' or ']'))
            {
                if (IsColon(end))
                {
                    Report(first, "a map within the list; write the values alone");
                }

                end++;
            }

            value.Append(_text, first, Characters.TrimEnd(_text, first, end) - first);
            if (!IsLineEnd(end))
            {
                return value.ToString();
            }

            first = SkipEmptyLines(end, out int breaks);
            if (first >= _end || IsPastList(first) || _text[first] is ',' or ']' or '#')
            {
                return value.ToString();
            }

            AppendBreaks(value, breaks);
        }
    }

    /// <summary>A scalar in quotation marks. Lines that go on with it are indented by more than so many columns.</summary>
    public string Quoted(int start, int indent, out int end)
    {
        char mark = _text[start];
        var value = new StringBuilder();
        int kept = 0;
        for (int i = start + 1; i < _end;)
        {
            char c = _text[i];
            if (c == mark && mark == '\'' && i + 1 < _end && _text[i + 1] == mark)
            {
                value.Append(mark);
                i += 2;
                kept = value.Length;
            }
            else if (c == mark)
            {
                end = i + 1;
                return value.ToString();
            }
            else if (c == '\\' && mark == '"')
            {
                i = ReadEscape(i, value);
                kept = value.Length;
            }
            else if (Characters.IsLineEnd(c))
            {
                int next = FoldLine(i, indent, value, kept);
                if (next < 0)
                {
                    break;
                }

                i = next;
                kept = value.Length;
            }
            else
            {
                value.Append(c);
                i++;
                kept = c is ' ' or '\t' ? kept : value.Length;
            }
        }

        Report(start, "the quotation mark is never closed");
        end = System.Math.Min(_end, Characters.EndOfLine(_text, start));
        return _text.Substring(start + 1, Characters.TrimEnd(_text, start + 1, System.Math.Max(start + 1, end)) - start - 1);
    }

    /// <summary>A block scalar, <c>|</c> or <c>&gt;</c>, of lines indented by more than so many columns.</summary>
    public string Block(int start, int indent, out int end)
    {
        char chomping = '\0';
        int columns = 0;
        int position = start + 1;
        for (; position < _end && (_text[position] is '+' or '-' or (>= '1' and <= '9')); position++)
        {
            chomping = _text[position] is '+' or '-' ? _text[position] : chomping;
            columns = _text[position] is '+' or '-' ? columns : indent + _text[position] - '0';
        }

        if (!IsAtEnd(SkipBlanks(position)))
        {
            Report(position, "something follows the mark of a block");
        }

        var block = new YamlBlock(_text, _end, _text[start] == '>');
        return block.Read(NextLine(position), indent, columns, chomping, out end);
    }

    // What follows a key on its line, or goes on with it, up to a comment.
    private int AppendPlain(StringBuilder value, int start, int shown)
    {
        int end = start;
        bool colon = false;
        while (!IsAtEnd(end))
        {
            colon |= IsColon(end);
            end++;
        }

        end = Characters.TrimEnd(_text, start, end);
        if (colon || (_text[start] is '-' or '?' or ':' && IsBlank(start + 1)))
        {
            Report(shown, "a colon or a mark of a list stands in the value; put the value in quotation marks");
        }

        value.Append(_text, start, end - start);
        return end;
    }

    private bool IsAfterBlank(int position) => position == 0 || Characters.IsBlank(_text[position - 1]);

    private static void AppendBreaks(StringBuilder value, int breaks)
    {
        if (breaks == 1)
        {
            value.Append(' ');
        }
        else
        {
            value.Append('\n', breaks - 1);
        }
    }

    /// <summary>Goes on behind line ends within marks; -1 where the scalar does not go on.</summary>
    private int FoldLine(int position, int indent, StringBuilder value, int kept)
    {
        value.Length = kept;
        int first = SkipEmptyLines(position, out int breaks);
        if (first >= _end || ColumnOf(first) <= indent)
        {
            return -1;
        }

        AppendBreaks(value, breaks);
        return first;
    }

    private int ReadEscape(int position, StringBuilder value)
    {
        const string names = "0abt\tnvfre \"/\\N_LP";
        const string characters = "\0\a\b\t\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
        if (IsLineEnd(position + 1))
        {
            return SkipBlanks(NextLine(position + 1));
        }

        char name = _text[position + 1];
        int digits = name switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && position + 2 + digits <= _end
            && uint.TryParse(_text.Substring(position + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            && code is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            value.Append(char.ConvertFromUtf32((int)code));
            return position + 2 + digits;
        }

        int known = names.IndexOf(name);
        if (known < 0)
        {
            Report(position, $"'\\{name}' is no escape; write '\\\\' for a backslash");
            value.Append('\\');
            return position + 1;
        }

        value.Append(characters[known]);
        return position + 2;
    }

    private void Report(int position, string words) =>
        _faults.Add(new YamlFault(TextSpan.FromBounds(position, Characters.EndOfWord(_text, position)), words));
}
