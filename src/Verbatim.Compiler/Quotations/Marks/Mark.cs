using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>One quotation mark and what its glyph and its surroundings say of it.</summary>
internal readonly struct Mark
{
    private Mark(int start, int length, MarkFamily family, Side glyph, bool blankBefore, bool blankAfter, bool begins, bool ends)
    {
        Start = start;
        Length = length;
        Family = family;
        GlyphOpens = glyph == Side.Opening;
        GlyphCloses = glyph == Side.Closing;
        BlankBefore = blankBefore;
        BlankAfter = blankAfter;
        MayBeginWord = begins;
        MayEndWord = ends;
    }

    /// <summary>Which side of a quotation a glyph is made for.</summary>
    public enum Side : byte
    {
        /// <summary>Either: ".</summary>
        Either,

        /// <summary>An opening mark: “.</summary>
        Opening,

        /// <summary>A closing mark: ”.</summary>
        Closing,
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

    /// <summary>Whether it may be the apostrophe that a word begins with: “’em”, “’98”.</summary>
    public bool MayBeginWord { get; }

    /// <summary>Whether it may be the apostrophe that a word ends with, “the boys’”, “goin’”, or a sign for feet or inches.</summary>
    public bool MayEndWord { get; }

    /// <summary>Whether its surroundings are those of an opening mark.</summary>
    public bool LooksOpening => BlankBefore && !BlankAfter;

    /// <summary>Whether its surroundings are those of a closing mark.</summary>
    public bool LooksClosing => !BlankBefore && BlankAfter;

    public TextSpan Span => new(Start, Length);

    /// <summary>The mark at the position of the paragraph <c>text[start..end)</c>.</summary>
    public static Mark At(string text, int start, int end, int position, int length, MarkFamily family, Side glyph)
    {
        bool blankBefore = IsOpenSide(text, start, position);
        bool blankAfter = IsCloseSide(text, position + length, end, blankBefore);
        bool begins = family == MarkFamily.Single && blankBefore && IsElision(text, position + length, end);
        bool ends = !blankBefore && glyph != Side.Opening
            && (IsFigure(text, start, position) || (family == MarkFamily.Single && IsCutWord(text, start, position)));
        return new Mark(position, length, family, glyph, blankBefore, blankAfter, begins, ends);
    }

    /// <summary>Whether a mark at the position has on its left what an opening one has.</summary>
    public static bool IsOpenSide(string text, int start, int position)
    {
        int last = Characters.LastVisible(text, start, position);
        if (last < start || char.IsWhiteSpace(text[last]))
        {
            return true;
        }

        return text[last] switch
        {
            '(' or '[' or '{' or '\u2014' or '\u2013' or '\u2012' or '\u2015' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' => true,
            '\u00BF' or '\u00A1' or ':' or '>' => true,
            '"' or '\'' or '/' => last <= start || char.IsWhiteSpace(text[last - 1]),
            '-' => last <= start || !char.IsLetterOrDigit(text[last - 1]),
            _ => false,
        };
    }

    /// <summary>’98, ’em, ’tis: whether an apostrophe before the position stands for what is left out.</summary>
    public static bool IsElision(string text, int position, int end)
    {
        if (position < end && char.IsDigit(text[position]))
        {
            return true;
        }

        int word = position;
        while (word < end && word - position < Spelling.LongestElision && char.IsLetter(text[word]))
        {
            word++;
        }

        return word > position && Spelling.Elisions.Contains(WordKey.Of(text, position, word));
    }

    private static bool IsCloseSide(string text, int position, int end, bool blankBefore)
    {
        int after = Characters.SkipInvisible(text, position, end);
        if (after >= end)
        {
            return true;
        }

        // ‘’60s, '"Never: what is behind the next mark, or the one behind that, counts.
        int word = after;
        while (blankBefore && word < end && word < after + 2 && text[word] is '"' or '\'' or '\u2019' or '\u201D')
        {
            word++;
        }

        return !(word > after && word < end && char.IsLetterOrDigit(text[word])) && IsCloseSide(text[after]);
    }

    private static bool IsCloseSide(char c) =>
        char.IsWhiteSpace(c)
            || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '\u2015' or '-' or '\u2026' or '\u201D' or '\u2019'
            or '\u00BB' or '"' or '\'' or '<' or '/';

    // 6’ and 12" are feet and inches; 1987 is a year.
    private static bool IsFigure(string text, int start, int position)
    {
        int digits = 0;
        while (digits < 4 && position - digits > start && char.IsDigit(text[position - digits - 1]))
        {
            digits++;
        }

        return digits is > 0 and < 4;
    }

    private static bool IsCutWord(string text, int start, int position)
    {
        int word = position;
        while (word > start && position - word < LongestCutWord && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return word < position && (Spelling.EndsInPluralS(text, position) || Spelling.MayLoseItsEnd(text, word, position));
    }

    private const int LongestCutWord = 24;
}
