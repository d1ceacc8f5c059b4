using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Model;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>What is written by hand about the kind of a quotation, beside what the weights have learned.</summary>
internal sealed class KindRules(MarkedWords words)
{
    private const int Settles = 8 * LinearModel.Scale;
    private const int LeastReported = 3;
    private const int SignReach = 7;

    private readonly MarkedWords _words = words;
    private readonly Titles _titles = new(words);
    private readonly TokenizedDocument _tokens = words.Tokens;
    private readonly int?[] _bonuses = new int?[words.Tokens.Runs.Count];

    /// <summary>Whether a verb of saying right in front reports the run: “She told me, ‘Go home,’”.</summary>
    public bool IsReportedInside(QuotedRun run)
    {
        int first = _tokens.FirstFrom(run.Span.Start);
        int before = first - 1;
        bool mark = before > 0 && _tokens[before] is { Kind: TokenKind.Punctuation, Key: ',' or ':' };
        int verb = mark ? before - 1 : before;
        bool said = IsSaying(verb) || (mark && IsSaying(verb - 1));
        return said && _words.LengthOf(run) >= LeastReported && _tokens[first].IsCapitalized;
    }

    /// <summary>
    /// What the document as a whole and a few fixed phrases add to the score of a term, in units of <see cref="LinearModel.Scale"/>: short words
    /// that stand in marks twice are its vocabulary, “so-called” and a placard speak for themselves, and nobody continues a term over paragraphs or says one
    /// by itself.
    /// </summary>
    public int TermBonus(QuotedRun run) => _bonuses[run.Place] ??= Bonus(run);

    private int Bonus(QuotedRun run)
    {
        if (run.ContinuesParagraph || run.IsContinuedInNextParagraph || CommaOutside.SetsApart(_tokens, run))
        {
            return -Settles;
        }

        if (MarkedNickname.Is(_tokens, run) || MarkedTitle.Is(_words, run))
        {
            return 2 * Settles;
        }

        int first = _tokens.FirstFrom(run.Span.Start);
        int length = _words.LengthOf(run);
        bool called = first > 0 && length <= 6 && _tokens[first - 1].Is(WordTraits.TermCue) && _tokens[first - 1].Is(WordTraits.Common);
        if (called || _titles.Contains(run, first, length) || IsOnSign(first - 1, _tokens.FirstOfParagraph(run.Paragraph)))
        {
            return Settles;
        }

        return length switch
        {
            <= 3 when _words.IsRepeated(run) && !IsClause(run, first, length) => Settles,
            <= 4 when _words.IsRepeated(run) && !IsClause(run, first, length) => Settles / 2,
            >= 4 when IsSentence(run, first, length) => -Settles / 2,
            >= 7 when _words.Verbs(first, first + length) == 2 && !_words.AllCapital(first, first + length) => -Settles / 3,
            >= 6 => -Settles / 8,
            _ => 0,
        };
    }

    private bool IsSaying(int token) => token >= 0 && _tokens[token].Is(WordTraits.Speech | WordTraits.SpeechGerund);

    // “I'm a voter,” said: in a headline as well, it stays a clause.
    private bool IsClause(QuotedRun run, int first, int length) =>
        _tokens[first].IsCapitalized && CommaOutside.Last(_tokens, run) is ',' or '!' or '?' && _words.Verbs(first, first + length) == 2;

    // A whole sentence is hardly anybody's term; a title is, and has capitals throughout.
    private bool IsSentence(QuotedRun run, int first, int length) =>
        _tokens[first].IsCapitalized && CommaOutside.Last(_tokens, run) is '.' or ',' or '?' or '!' && _words.Verbs(first, first + length) > 0
            && !_words.AllCapital(first, first + length);

    // “a placard at the gate read”: something that bears words, and nobody behind it who could say them.
    private bool IsOnSign(int from, int limit)
    {
        for (int i = from; i >= limit && i > from - SignReach; i--)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Is(WordTraits.Sign) && i > limit && _tokens[i - 1].IsWord && !_tokens[i - 1].Is(WordTraits.SubjectPronoun | WordTraits.Auxiliary))
            {
                return true;
            }

            if (token.Is(WordTraits.SubjectPronoun | WordTraits.Role) || token is { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' })
            {
                return false;
            }
        }

        return false;
    }
}
