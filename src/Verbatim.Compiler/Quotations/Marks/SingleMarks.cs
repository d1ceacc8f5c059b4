using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Tells quotation marks from apostrophes: by the words that lose letters, and by what closes behind.</summary>
internal sealed class SingleMarks
{
    private readonly Document _document;
    private readonly string _text;
    private readonly MarkList _marks;

    public SingleMarks(Document document, MarkList marks)
    {
        _document = document;
        _text = document.Text;
        _marks = marks;
    }

    /// <summary>Whether the mark opens a quotation.</summary>
    public bool Opens(int index)
    {
        Mark mark = _marks[index];
        MarkList.Ahead ahead = _marks.AheadOf(index);
        if (!mark.LooksOpening)
        {
            return mark.GlyphOpens && mark.BlankBefore && OpensBehindBlank(mark.End) && ahead != MarkList.Ahead.Nothing;
        }

        if (mark.GlyphCloses)
        {
            return !mark.MayBeginWord && (ahead & MarkList.Ahead.Punctuated) != 0;
        }

        return mark.MayBeginWord ? (ahead & MarkList.Ahead.Sure) != 0 : (ahead & MarkList.Ahead.Any) != 0 || IsFirm(index);
    }

    /// <summary>Whether the mark, which opens a quotation, can be no apostrophe: nothing that closes it would be a fault of the text.</summary>
    public bool IsFirm(int index)
    {
        Mark mark = _marks[index];
        if (mark.MayBeginWord || mark.GlyphCloses || !mark.LooksOpening)
        {
            return false;
        }

        char next = _text[mark.End];
        return (mark.GlyphOpens && char.IsLower(next)) || (!char.IsLower(next) && BeginsSentence(mark.Start));
    }

    /// <summary>Whether the mark, which might close the quotation that is open, is an apostrophe or a sign for feet.</summary>
    public bool IsApostrophe(int index)
    {
        Mark mark = _marks[index];
        MarkList.Ahead ahead = _marks.AheadOf(index);
        return mark.MayEndWord && ((ahead & MarkList.Ahead.Sure) != 0 || ((ahead & MarkList.Ahead.Any) != 0 && IsPossessive(mark)));
    }

    /// <summary>Whether the mark, with no quotation open, can only be one that closes: no word that may end in an apostrophe is in front.</summary>
    public bool IsStray(Mark mark)
    {
        int before = Characters.LastVisible(_text, 0, mark.Start);
        if (!mark.LooksClosing || before < 1)
        {
            return false;
        }

        return _text[before] is ',' or '?' or '!' or '…' || (_text[before] == '.' && EndsInWord(before));
    }

    // Not “the U.S.’ part”, “Brun Inc.’ shares”.
    private bool EndsInWord(int dot)
    {
        int start = dot;
        while (start > 0 && dot - start < LongestWord && char.IsLetter(_text[start - 1]))
        {
            start--;
        }

        return dot - start > 1 && (_document.ReadAs.TraitsOf(WordKey.Of(_text, start, dot)) & WordTraits.Abbreviation) == 0;
    }

    private const int LongestWord = 24;

    // ‘ “Never again” was all he said.’
    private bool OpensBehindBlank(int position) =>
        position + 1 < _text.Length && char.IsWhiteSpace(_text[position]) && _text[position + 1] is '\u201C' or '\u201E' or '"' or '\u00AB';

    // At the beginning, or behind a stop, a comma, a colon or another mark.
    private bool BeginsSentence(int position)
    {
        int before = position - 1;
        while (before >= _document.Body.Start && Characters.IsBlank(_text[before]))
        {
            if (Characters.IsLineEnd(_text[before]))
            {
                return true;
            }

            before--;
        }

        return before < _document.Body.Start
            || _text[before] is '.' or '?' or '!' or '…' or ':' or ',' or ';' or '(' or '[' or '—' or '–' or '“' or '”' or '"' or '’' or '»' or '«' or '„';
    }

    // “the workers’ money”: after an s, in front of a word in small letters that may follow a possessive.
    private bool IsPossessive(Mark mark)
    {
        int word = mark.End + 1;
        if (!Spelling.EndsInPluralS(_text, mark.Start) || word >= _text.Length || _text[mark.End] != ' ' || !char.IsLower(_text[word]))
        {
            return false;
        }

        int end = word;
        while (end < _text.Length && end - word < LongestWord && char.IsLetter(_text[end]))
        {
            end++;
        }

        const WordTraits neverOwned =
            WordTraits.Conjunction | WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.SubjectPronoun | WordTraits.Determiner;
        return (_document.ReadAs.TraitsOf(WordKey.Of(_text, word, end)) & neverOwned) == 0;
    }
}
