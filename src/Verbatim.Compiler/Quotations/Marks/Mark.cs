using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>One quotation mark and what its glyph and its surroundings say of it.</summary>
internal readonly struct Mark
{
    private Mark(int start, int length, MarkFamily family, bool glyphOpens, bool glyphCloses, bool blankBefore, bool blankAfter, bool isApostrophe)
    {
        Start = start;
        Length = length;
        Family = family;
        GlyphOpens = glyphOpens;
        GlyphCloses = glyphCloses;
        BlankBefore = blankBefore;
        BlankAfter = blankAfter;
        IsApostrophe = isApostrophe;
    }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public MarkFamily Family { get; }

    /// <summary>Whether the glyph is an opening one: “.</summary>
    public bool GlyphOpens { get; }

    /// <summary>Whether the glyph is a closing one: ”.</summary>
    public bool GlyphCloses { get; }

    /// <summary>Whether a blank, an opening bracket, a dash or the paragraph's start stands before it.</summary>
    public bool BlankBefore { get; }

    /// <summary>Whether a blank, closing punctuation or the paragraph's end stands after it.</summary>
    public bool BlankAfter { get; }

    /// <summary>Whether it can only be an apostrophe or, after a figure, a sign for feet.</summary>
    public bool IsApostrophe { get; }

    /// <summary>Whether its surroundings are those of an opening mark.</summary>
    public bool LooksOpening => BlankBefore && !BlankAfter;

    /// <summary>Whether its surroundings are those of a closing mark.</summary>
    public bool LooksClosing => !BlankBefore && BlankAfter;

    public TextSpan Span => new(Start, Length);

    /// <summary>Adds the marks of <c>text[start..end)</c>, one paragraph.</summary>
    public static void Find(string text, int start, int end, List<Mark> marks)
    {
        for (int i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '<':
                    i = EndOfTag(text, i, end);
                    break;
                case '\u201C' or '\u201F' or '\u201E':
                    marks.Add(Make(text, start, end, i, 1, MarkFamily.Double, true, false));
                    break;
                case '\u201D':
                    marks.Add(Make(text, start, end, i, 1, MarkFamily.Double, false, true));
                    break;
                case '"' or '\uFF02':
                    marks.Add(Make(text, start, end, i, 1, MarkFamily.Double, false, false));
                    break;
                case '\u00AB' or '\u2039':
                    marks.Add(Make(text, start, end, i, 1, MarkFamily.Guillemet, true, false));
                    break;
                case '\u00BB' or '\u203A':
                    marks.Add(Make(text, start, end, i, 1, MarkFamily.Guillemet, false, true));
                    break;
                case '\u2018' or '\u201A' or '\u201B':
                    marks.Add(Make(text, start, end, i, 1, MarkFamily.Single, true, false));
                    break;
                case '`' when i + 1 < end && text[i + 1] == '`':
                    marks.Add(Make(text, start, end, i, 2, MarkFamily.Double, true, false));
                    i++;
                    break;
                case '\'' or '\u2019':
                    i += AddApostrophes(text, start, end, i, marks) - 1;
                    break;
            }
        }
    }

    // The marks inside <a href="…"> quote nobody. An angle that no tag begins is a character like others.
    private static int EndOfTag(string text, int start, int end)
    {
        if (start + 1 >= end || !(char.IsLetter(text[start + 1]) || text[start + 1] == '/'))
        {
            return start;
        }

        int limit = end - start > LongestTag ? start + LongestTag : end;
        for (int i = start + 1; i < limit && text[i] != '<'; i++)
        {
            if (text[i] == '>')
            {
                return i;
            }
        }

        return start;
    }

    private const int LongestTag = 400;

    // '' is a double mark; of ''' the one at the word is single.
    private static int AddApostrophes(string text, int start, int end, int position, List<Mark> marks)
    {
        int count = 1;
        while (count < 3 && text[position] == '\'' && position + count < end && text[position + count] == '\'')
        {
            count++;
        }

        bool closes = text[position] == '\u2019';
        bool blankBefore = IsOpenSide(text, start, position);
        switch (count)
        {
            case 1:
                marks.Add(Make(text, start, end, position, 1, MarkFamily.Single, false, closes));
                break;
            case 2:
                marks.Add(Make(text, start, end, position, 2, MarkFamily.Double, false, false));
                break;
            case 3 when blankBefore:
                marks.Add(Make(text, start, end, position, 2, MarkFamily.Double, true, false));
                marks.Add(Make(text, start, end, position + 2, 1, MarkFamily.Single, true, false));
                break;
            default:
                marks.Add(Make(text, start, end, position, 1, MarkFamily.Single, false, true));
                marks.Add(Make(text, start, end, position + 1, 2, MarkFamily.Double, false, true));
                break;
        }

        return count;
    }

    private static Mark Make(string text, int start, int end, int position, int length, MarkFamily family, bool opens, bool closes)
    {
        bool blankBefore = IsOpenSide(text, start, position);
        int after = Characters.SkipInvisible(text, position + length, end);
        bool blankAfter = after >= end || IsCloseSide(text[after]);
        bool apostrophe = family == MarkFamily.Single && blankBefore && IsElision(text, position + length, end);
        return new Mark(position, length, family, opens, closes, blankBefore, blankAfter, apostrophe);
    }

    private static bool IsOpenSide(string text, int start, int position)
    {
        int last = Characters.LastVisible(text, start, position);
        if (last < start || char.IsWhiteSpace(text[last]))
        {
            return true;
        }

        return text[last] switch
        {
            '(' or '[' or '{' or '\u2014' or '\u2013' or '\u2012' or '\u2015' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' or '\u00BF' or '\u00A1' or ':' or '>' => true,
            '"' or '\'' or '/' => last <= start || char.IsWhiteSpace(text[last - 1]),
            '-' => last <= start || !char.IsLetterOrDigit(text[last - 1]),
            _ => false,
        };
    }

    private static bool IsCloseSide(char c) =>
        char.IsWhiteSpace(c)
            || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '\u2015' or '-' or '\u2026' or '\u201D' or '\u2019'
            or '\u00BB' or '"' or '\'' or '<' or '/';

    // '98, 'em, 'tis: the apostrophe stands for what is left out.
    private static bool IsElision(string text, int position, int end)
    {
        if (position < end && char.IsDigit(text[position]))
        {
            return true;
        }

        int word = position;
        while (word < end && word - position < 8 && char.IsLetter(text[word]))
        {
            word++;
        }

        return word > position && Spelling.Elisions.Contains(WordKey.Of(text, position, word));
    }
}
