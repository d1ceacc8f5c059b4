using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations;

/// <summary>What tells direct quotations, mixed ones and terms apart: their length, their edges, and the words around.</summary>
internal sealed class KindFeatures
{
    // How far around the run words of saying are sought.
    private const int Window = 24;
    private const int LongestCounted = 40;
    private const int TermReach = 4;
    private const int SignReach = 7;

    private readonly TokenizedDocument _tokens;
    private readonly Dictionary<ulong, int> _contents = [];

    public KindFeatures(TokenizedDocument tokens)
    {
        _tokens = tokens;
        foreach (QuotedRun run in tokens.Runs)
        {
            ulong content = ContentKey(run.Span);
            _contents.TryGetValue(content, out int count);
            _contents[content] = count + 1;
        }
    }

    /// <summary>Whether the same few words stand in marks elsewhere in the document.</summary>
    public bool IsRepeated(QuotedRun run) => _contents[ContentKey(run.Span)] > 1;

    /// <summary>Fills the buffer with the features of the run.</summary>
    public void Fill(QuotedRun run, FeatureBuffer features)
    {
        features.Clear();
        int first = _tokens.FirstFrom(run.Span.Start);
        int end = _tokens.FirstFrom(run.Span.End);
        int paragraphFirst = _tokens.FirstAfterDateline(run.Paragraph);
        int paragraphEnd = _tokens.FirstOfParagraph(run.Paragraph + 1);
        TextSpan paragraph = _tokens.Document.Paragraphs[run.Paragraph].Span;

        uint length = Bucket(end - first);
        uint capital = first < end && _tokens[first].IsCapitalized ? 1u : 0u;
        uint allCapital = AllCapital(first, end) ? 1u : 0u;
        uint last = WordClasses.OfChar(_tokens.Text[run.Span.End - 1]);
        uint after = run.MarkedSpan.End < paragraph.End ? WordClasses.OfChar(_tokens.Text[run.MarkedSpan.End]) : 0u;
        uint begins = first <= paragraphFirst || _tokens.IsLineStart(run) ? 1u : 0u;
        uint ends = run.MarkedSpan.End >= paragraph.End - 1 ? 1u : 0u;
        uint verb = Verbs(first, end);
        bool lineStart = _tokens.IsLineStart(run);
        int before = first - 1;
        paragraphFirst = lineStart ? first : paragraphFirst;
        uint previous = before >= paragraphFirst ? WordClasses.Of(_tokens[before]) : 0u;
        uint next = end < paragraphEnd ? WordClasses.Of(_tokens[end]) : 0u;
        uint sayingBefore = Saying(before, -1, paragraphFirst);
        uint sayingAfter = Saying(end, 1, paragraphEnd);
        uint nested = run.Parent is null ? 0u : 1u;
        uint family = (uint)run.Family;

        features.Add(1, length, capital, last);
        features.Add(2, length, verb, capital);
        features.Add(3, last, after, length);
        features.Add(4, previous, capital, length);
        features.Add(5, previous, last, after);
        features.Add(6, next, last, after);
        features.Add(7, begins, ends, length);
        features.Add(8, sayingBefore, previous, capital);
        features.Add(9, sayingBefore, sayingAfter, length);
        features.Add(10, sayingAfter, last, capital);
        features.Add(11, allCapital, length, capital);
        features.Add(12, family, nested, length);
        features.Add(13, IsRepeated(run) ? 1u : 0u, length);
        features.Add(14, previous, verb, capital);
        features.Add(15, next, verb, capital);
        features.Add(16, nested, last, capital);
        features.Add(17, family, last, sayingBefore);
        features.Add(18, run.ContinuesParagraph ? 1u : 0u, run.IsContinuedInNextParagraph ? 1u : 0u);
        features.Add(19, sayingBefore, sayingAfter, verb);
        features.Add(20, begins, capital, last);
        features.Add(21, length, 0);
        if (before >= paragraphFirst)
        {
            features.Add(30, FeatureBuffer.Fold(_tokens[before].Key));
            features.Add(31, FeatureBuffer.Fold(_tokens[before].Key), capital, length > 4 ? 1u : 0u);
            if (before > paragraphFirst)
            {
                features.Add(32, FeatureBuffer.Fold(_tokens[before - 1].Key), previous);
                features.Add(33, WordClasses.Of(_tokens[before - 1]), previous, capital);
            }
        }

        if (end < paragraphEnd)
        {
            features.Add(34, FeatureBuffer.Fold(_tokens[end].Key), last);
        }

        if (first < end)
        {
            features.Add(35, FeatureBuffer.Fold(_tokens[first].Key), length > 3 ? 1u : 0u);
            features.Add(36, WordClasses.Of(_tokens[first]), WordClasses.Of(_tokens[end - 1]), capital);
        }

        features.Add(50, allCapital, last, next, length > 1 ? 1u : 0u);
        features.Add(51, allCapital, last, previous, length > 1 ? 1u : 0u);
        if (before >= paragraphFirst)
        {
            features.Add(52, FeatureBuffer.Fold(_tokens[before].Key), allCapital, length > 1 ? 1u : 0u);
        }

        uint row = RowOf(run, first, end);
        features.Add(53, row, length, capital);
        features.Add(54, row, allCapital, sayingBefore);

        WordTraits near = Near(before, paragraphFirst, TermReach);
        features.Add(40, (near & WordTraits.TermCue) != 0 ? 1u : 0u, length, capital);
        features.Add(41, (near & WordTraits.Work) != 0 ? 1u : 0u, allCapital, length);
        features.Add(42, (near & WordTraits.Sign) != 0 ? 1u : 0u, length);
    }

    /// <summary>Whether a verb of saying right in front reports the run: “She told me, ‘Go home,’”.</summary>
    public bool IsReportedInside(QuotedRun run)
    {
        int first = _tokens.FirstFrom(run.Span.Start);
        int before = first - 1;
        bool mark = before > 0 && _tokens[before] is { Kind: TokenKind.Punctuation, Key: ',' or ':' };
        int verb = mark ? before - 1 : before;
        bool said = verb >= 0 && (_tokens[verb].Is(WordTraits.Speech | WordTraits.SpeechGerund) || (verb > 0 && mark && _tokens[verb - 1].Is(WordTraits.Speech | WordTraits.SpeechGerund)));
        return said && LengthOf(run) >= LeastReported && _tokens[first].IsCapitalized;
    }

    private const int LeastReported = 3;

    /// <summary>The number of its tokens.</summary>
    public int LengthOf(QuotedRun run) => _tokens.FirstFrom(run.Span.End) - _tokens.FirstFrom(run.Span.Start);

    /// <summary>
    /// What the document as a whole and a few fixed phrases add to the score of a term, in units of <see cref="LinearModel.Scale"/>: short words
    /// that stand in marks twice are its vocabulary, “so-called” and a placard speak for themselves, and nobody continues a term over paragraphs.
    /// </summary>
    public int TermBonus(QuotedRun run)
    {
        if (run.ContinuesParagraph || run.IsContinuedInNextParagraph)
        {
            return -Settles;
        }

        int first = _tokens.FirstFrom(run.Span.Start);
        int length = LengthOf(run);
        if (IsOnSign(first - 1, _tokens.FirstOfParagraph(run.Paragraph)) || (first > 0 && length <= 6 && _tokens[first - 1].Is(WordTraits.TermCue) && _tokens[first - 1].Is(WordTraits.Common)))
        {
            return Settles;
        }

        return length switch
        {
            <= 3 when IsRepeated(run) && !IsClause(run, first, length) => Settles,
            <= 4 when IsRepeated(run) && !IsClause(run, first, length) => Settles / 2,
            >= 4 when IsSentence(run, first, length) => -Settles / 2,
            >= 7 when Verbs(first, first + length) == 2 && !AllCapital(first, first + length) => -Settles / 3,
            >= 6 => -Settles / 8,
            _ => 0,
        };
    }

    private const int Settles = 8 * LinearModel.Scale;

    /// <summary>The class of a length in tokens.</summary>
    public static uint Bucket(int length) => length switch
    {
        <= 4 => (uint)length,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 24 => 8,
        _ => 9,
    };

    private bool AllCapital(int first, int end)
    {
        int last = end - first > LongestCounted ? first + LongestCounted : end;
        for (int i = first; i < last; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].IsCapitalized && !_tokens[i].Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Number))
            {
                return false;
            }
        }

        return true;
    }

    // 0: no verb seen; 1: one; 2: and a subject pronoun, or an auxiliary.
    private uint Verbs(int first, int end)
    {
        int last = end - first > LongestCounted ? first + LongestCounted : end;
        uint found = 0;
        for (int i = first; i < last; i++)
        {
            Token token = _tokens[i];
            if (token.Is(WordTraits.SubjectPronoun | WordTraits.Auxiliary))
            {
                return 2;
            }

            if (token.Is(WordTraits.Verb | WordTraits.Speech))
            {
                found = 1;
            }
        }

        return found;
    }

    // 0: none in the sentence; else by what kind of word and how near.
    private uint Saying(int from, int step, int limit)
    {
        uint best = 0;
        for (int i = from, distance = 0; distance < Window && (step < 0 ? i >= limit : i < limit); i += step, distance++)
        {
            Token token = _tokens[i];
            if (token is { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' })
            {
                break;
            }

            if (token.Is(WordTraits.Speech))
            {
                return distance <= 2 ? 5u : distance <= 6 ? 4u : 3u;
            }

            if (best == 0 && token.Is(WordTraits.SpeechGerund | WordTraits.SpeechNoun))
            {
                best = distance <= 3 ? 2u : 1u;
            }
        }

        return best;
    }

    // “…,” “…” and “…”: 1 with a neighbour on the left, 2 on the right; short ones only.
    private uint RowOf(QuotedRun run, int first, int end)
    {
        int place = run.Place;
        uint row = 0;
        if (place > 0 && _tokens.Runs[place - 1] is var left && left.Paragraph == run.Paragraph && IsJoined(_tokens.FirstFrom(left.Span.End), first))
        {
            row |= 1;
        }

        if (place + 1 < _tokens.Runs.Count && _tokens.Runs[place + 1] is var right && right.Paragraph == run.Paragraph && IsJoined(end, _tokens.FirstFrom(right.Span.Start)))
        {
            row |= 2;
        }

        return row;
    }

    private bool IsJoined(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (to - from > 3 || !(_tokens[i].Kind == TokenKind.Punctuation || _tokens[i].Is(WordTraits.Conjunction)))
            {
                return false;
            }
        }

        return true;
    }

    // “I'm a voter,” said: in a headline as well, it stays a clause.
    private bool IsClause(QuotedRun run, int first, int length) => _tokens[first].IsCapitalized && _tokens.Text[run.Span.End - 1] is ',' or '!' or '?' && Verbs(first, first + length) == 2;

    // A whole sentence is hardly anybody's term; a title is, and has capitals throughout.
    private bool IsSentence(QuotedRun run, int first, int length) =>
        _tokens[first].IsCapitalized && _tokens.Text[run.Span.End - 1] is '.' or ',' or '?' or '!' && Verbs(first, first + length) > 0 && !AllCapital(first, first + length);

    // “a placard at the gate read”: something that bears words, and nobody behind it who could say them.
    private bool IsOnSign(int from, int limit)
    {
        for (int i = from; i >= limit && i > from - SignReach; i--)
        {
            Token token = _tokens[i];
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

    private WordTraits Near(int from, int limit, int reach)
    {
        WordTraits traits = WordTraits.None;
        for (int i = from; i >= limit && i > from - reach; i--)
        {
            if (_tokens[i] is { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' })
            {
                break;
            }

            traits |= _tokens[i].Traits;
        }

        return traits;
    }

    private ulong ContentKey(TextSpan span) => span.Length > 80 ? (ulong)span.Start : WordKey.Of(_tokens.Text, span.Start, _tokens.Text[span.End - 1] is '.' or ',' && span.Length > 1 ? span.End - 1 : span.End);
}
