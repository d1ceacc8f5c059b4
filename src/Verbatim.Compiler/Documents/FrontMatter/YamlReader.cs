using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.FrontMatter;

/// <summary>
/// Reads the part of YAML 1.2 that front matter is written in: keys with a plain, quoted or block scalar, or with a list of them. Every value is text.
/// What else YAML has is a fault at its place, and the lines that belong to it are passed by.
/// </summary>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<YamlFault> _faults;
    private readonly YamlScalars _scalars;
    private readonly List<YamlEntry> _entries = [];
    private int _position;

    private YamlReader(string text, TextSpan lines, List<YamlFault> faults)
    {
        _text = text;
        _position = lines.Start;
        _end = lines.End;
        _faults = faults;
        _scalars = new YamlScalars(text, lines.End, faults);
    }

    /// <summary>Reads the lines; spans are in the text.</summary>
    public static List<YamlEntry> Read(string text, TextSpan lines, List<YamlFault> faults)
    {
        var reader = new YamlReader(text, lines, faults);
        while (reader._position < reader._end)
        {
            reader.ReadLine();
        }

        return reader._entries;
    }

    private void ReadLine()
    {
        int start = _position;
        int first = _scalars.SkipBlanks(start);
        if (_scalars.IsAtEnd(first))
        {
            _position = _scalars.NextLine(first);
        }
        else if (first > start)
        {
            Report(first, _text.IndexOf('\t', start, first - start) >= 0 ? "a tab indents the line; write blanks" : "an indented line that belongs to no key");
            PassBlock(start);
        }
        else if (TryReadKey(first, out string key, out TextSpan keySpan))
        {
            ReadValue(key, keySpan);
        }
        else
        {
            Report(first, _text[first] == '-' ? "a list that belongs to no key" : "a line without 'key: value'");
            PassBlock(start);
        }
    }

    private bool TryReadKey(int start, out string key, out TextSpan span)
    {
        int end = start;
        bool quoted = _text[start] is '"' or '\'';
        if (quoted)
        {
            key = _scalars.Quoted(start, 0, out end);
        }
        else
        {
            while (!_scalars.IsLineEnd(end) && !_scalars.IsColon(end))
            {
                end++;
            }

            key = _text.Substring(start, Characters.TrimEnd(_text, start, end) - start);
        }

        span = TextSpan.FromBounds(start, quoted ? end : start + key.Length);
        _position = _scalars.SkipBlanks(end);
        bool fits = quoted || (_text[start] is not ('[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '#' or ',')
            && !(_text[start] is '-' or '?' && _scalars.IsBlank(start + 1)));
        return fits && key.Length > 0 && _scalars.IsColon(_position);
    }

    private void ReadValue(string key, TextSpan keySpan)
    {
        int colon = _position;
        int value = _scalars.SkipBlanks(colon + 1);
        var values = new List<string>();
        int end = value;
        if (_scalars.IsAtEnd(value))
        {
            value = FirstOfNextLine(value, out int indent, out bool isList);
            end = isList ? ReadList(value, indent, values) : indent > 0 ? ReadBelow(value, values) : colon + 1;
            value = indent > 0 || isList ? value : colon + 1;
        }
        else if (_text[value] == '[')
        {
            end = ReadFlowList(value, values);
        }
        else
        {
            end = ReadScalar(value, 0, values);
        }

        int last = Characters.TrimEnd(_text, value, end > value ? end : value);
        _entries.Add(new YamlEntry(key, keySpan, TextSpan.FromBounds(value, last), values));
        _position = _scalars.NextLine(end > colon ? end : colon);
    }

    /// <summary>The first character of the next line that is not empty, when that belongs to a value; it is indented, or an item of a list.</summary>
    private int FirstOfNextLine(int position, out int indent, out bool isList)
    {
        for (int line = _scalars.NextLine(position); line < _end; line = _scalars.NextLine(line))
        {
            int first = _scalars.SkipBlanks(line);
            if (!_scalars.IsAtEnd(first))
            {
                indent = first - line;
                isList = _text[first] == '-' && _scalars.IsBlank(first + 1);
                return first;
            }
        }

        (indent, isList) = (0, false);
        return position;
    }

    /// <summary>Reads a value that begins on the line below its key; returns where it ends.</summary>
    private int ReadBelow(int value, List<string> values)
    {
        if (_text[value] == '[')
        {
            return ReadFlowList(value, values);
        }

        return _text[value] is not ('"' or '\'') && HasColon(value) ? RefuseMap(value) : ReadScalar(value, 0, values);
    }

    private int RefuseMap(int value)
    {
        Report(value, "a map within the map; write lines 'key: value' alone");
        return _scalars.EndOfBlock(value, 0);
    }

    /// <summary>Reads a scalar; returns where it ends.</summary>
    private int ReadScalar(int value, int indent, List<string> values)
    {
        int end;
        switch (_text[value])
        {
            case '"' or '\'':
                values.Add(_scalars.Quoted(value, indent, out end));
                int rest = _scalars.SkipBlanks(end);
                if (!_scalars.IsAtEnd(rest) || (rest == end && !_scalars.IsLineEnd(end)))
                {
                    Report(rest, "something follows the closing quotation mark");
                }

                return end;
            case '|' or '>':
                values.Add(_scalars.Block(value, indent, out end));
                return end;
            case '{':
                return RefuseMap(value);
            case '&':
                return Refuse(value, "an anchor; write the value itself");
            case '*':
                return Refuse(value, "an alias; write the value itself");
            case '!':
                return Refuse(value, "a tag; write the value alone");
            case '[' or ']' or '}' or ',' or '%' or '@' or '`':
                return Refuse(value, $"no value begins with '{_text[value]}'; put it in quotation marks");
            default:
                string text = _scalars.Plain(value, indent, out end);
                if (text is not ("~" or "null"))
                {
                    values.Add(text);
                }

                return end;
        }
    }

    private int Refuse(int value, string words)
    {
        Report(value, words);
        return _scalars.EndOfBlock(value, 0);
    }

    private int ReadList(int first, int indent, List<string> values)
    {
        int end = first;
        for (int item = first; item < _end;)
        {
            int value = _scalars.SkipBlanks(item + 1);
            if (_scalars.IsAtEnd(value))
            {
                end = value;
            }
            else if (_text[value] == '[' || (_text[value] == '-' && _scalars.IsBlank(value + 1)))
            {
                Report(value, "a list within the list; write one list");
                end = _scalars.EndOfBlock(value, indent);
            }
            else if (_text[value] is not ('"' or '\'') && HasColon(value))
            {
                Report(value, "a map within the list; write the values alone");
                end = _scalars.EndOfBlock(value, indent);
            }
            else
            {
                end = ReadScalar(value, indent, values);
            }

            int next = FirstOfNextLine(end, out int nextIndent, out bool isList);
            if (!isList || nextIndent != indent)
            {
                break;
            }

            item = next;
        }

        return end;
    }

    private int ReadFlowList(int start, List<string> values)
    {
        int position = start + 1;
        while ((position = _scalars.SkipLines(position)) < _end && !_scalars.IsPastList(position))
        {
            switch (_text[position])
            {
                case ']':
                    int rest = _scalars.SkipBlanks(position + 1);
                    if (!_scalars.IsAtEnd(rest))
                    {
                        Report(rest, "something follows the closing bracket");
                    }

                    return position + 1;
                case ',':
                    position++;
                    break;
                case '"' or '\'':
                    values.Add(_scalars.Quoted(position, 0, out position));
                    break;
                case '[' or '{' or '&' or '*' or '!' or '|' or '>' or '}':
                    return Refuse(position, "nothing but text stands in a list");
                default:
                    values.Add(_scalars.PlainInList(position, out position));
                    break;
            }
        }

        Report(start, "the bracket is never closed");
        return _scalars.EndOfBlock(start, 0);
    }

    private bool HasColon(int start)
    {
        for (int i = start; !_scalars.IsLineEnd(i); i++)
        {
            if (_scalars.IsColon(i))
            {
                return true;
            }
        }

        return false;
    }

    // The line and those indented below it.
    private void PassBlock(int line) => _position = _scalars.NextLine(_scalars.EndOfBlock(line, 0));

    private void Report(int position, string words)
    {
        int end = Characters.EndOfWord(_text, position);
        _faults.Add(new YamlFault(TextSpan.FromBounds(position, end), words));
    }
}
