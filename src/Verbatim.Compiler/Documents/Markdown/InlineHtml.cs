using System;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Reads what begins with <c>&lt;</c> within a text: addresses, tags, comments and declarations.</summary>
internal sealed class InlineHtml
{
    private static readonly (string Open, string Close)[] Declarations = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")];

    private readonly string _text;

    // Whether the end of the declaration was sought in vain, and so stands nowhere further on.
    private readonly bool[] _isEndless = new bool[Declarations.Length];

    public InlineHtml(string text) => _text = text;

    /// <summary>Reads what begins at the offset, says what of it is markup and returns where it ends; 0 when it is text.</summary>
    public int Read(int position, InlineMarks marks)
    {
        int end = EndOfAddress(position);
        if (end > 0)
        {
            marks.StepOver(position, position + 1);
            marks.StepOver(end - 1, end);
            return end;
        }

        end = EndOfMarkup(position);
        if (end > 0)
        {
            StepOverTag(position, end, marks);
        }

        return end;
    }

    /// <summary>The end of the tag, comment or declaration at the offset; 0 when there is none.</summary>
    public int EndOfMarkup(int position)
    {
        char next = position + 1 < _text.Length ? _text[position + 1] : '\0';
        return next is '!' or '?' ? EndOfDeclaration(position) : HtmlTags.EndOfTag(_text, position, _text.Length);
    }

    private void StepOverTag(int position, int end, InlineMarks marks)
    {
        if (HtmlStarts.NameAt(_text, position, end, out _) == "br")
        {
            marks.Replace(position, end, "\n");
        }
        else
        {
            marks.StepOver(position, end);
        }
    }

    private int EndOfDeclaration(int position)
    {
        for (int i = 0; i < Declarations.Length; i++)
        {
            (string open, string close) = Declarations[i];
            if (string.CompareOrdinal(_text, position, open, 0, open.Length) != 0)
            {
                continue;
            }

            if (open == "<!--" && ShortComment(position) is var end and > 0)
            {
                return end;
            }

            bool letter = position + 2 < _text.Length && char.ToUpperInvariant(_text[position + 2]) is >= 'A' and <= 'Z';
            if (_isEndless[i] || (open == "<!" && !letter))
            {
                return 0;
            }

            int close1 = _text.IndexOf(close, position + open.Length, StringComparison.Ordinal);
            _isEndless[i] = close1 < 0;
            return close1 < 0 ? 0 : close1 + close.Length;
        }

        return 0;
    }

    private int ShortComment(int position) =>
        string.CompareOrdinal(_text, position, "<!-->", 0, 5) == 0 ? position + 5 : string.CompareOrdinal(_text, position, "<!--->", 0, 6) == 0 ? position + 6
            : 0;

    /// <summary>The end of an address in angle brackets: <c>&lt;https://…&gt;</c> or <c>&lt;name@host&gt;</c>; 0 when there is none.</summary>
    private int EndOfAddress(int position)
    {
        const int longestScheme = 32;
        int colon = position + 1;
        while (colon < _text.Length && colon <= position + longestScheme + 1
            && (Characters.IsAsciiLetterOrDigit(_text[colon]) || _text[colon] is '+' or '.' or '-'))
        {
            colon++;
        }

        int scheme = colon - position - 1;
        if (colon < _text.Length && _text[colon] == ':' && scheme is >= 2 and <= longestScheme && char.IsLetter(_text[position + 1]))
        {
            int end = colon + 1;
            while (end < _text.Length && !Characters.IsBlank(_text[end]) && _text[end] is not ('<' or '>') && !char.IsControl(_text[end]))
            {
                end++;
            }

            return end < _text.Length && _text[end] == '>' ? end + 1 : 0;
        }

        return EndOfMailAddress(position);
    }

    private int EndOfMailAddress(int position)
    {
        int at = -1;
        int i = position + 1;
        for (; i < _text.Length && _text[i] != '>'; i++)
        {
            char c = _text[i];
            if (c == '@' && at < 0 && i > position + 1)
            {
                at = i;
            }
            else if (!Characters.IsAsciiLetterOrDigit(c) && c != '-' && c != '.' && (at >= 0 || "!#$%&'*+/=?^_`{|}~".IndexOf(c) < 0))
            {
                return 0;
            }
        }

        bool host = at > 0 && i < _text.Length && Characters.IsAsciiLetterOrDigit(_text[at + 1]) && Characters.IsAsciiLetterOrDigit(_text[i - 1]);
        return host ? i + 1 : 0;
    }
}
