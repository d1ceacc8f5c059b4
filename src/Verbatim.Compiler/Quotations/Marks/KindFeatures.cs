using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>What tells direct quotations, mixed ones and terms apart: their length, their edges, and the words around.</summary>
internal sealed class KindFeatures
{
    // How far around the run words of saying are sought.
    private const int Window = 24;
    private const int TermReach = 4;

    private readonly MarkedWords _words;
    private readonly TokenizedDocument _tokens;

    public KindFeatures(MarkedWords words)
    {
        _words = words;
        _tokens = words.Tokens;
    }

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
        uint allCapital = _words.AllCapital(first, end) ? 1u : 0u;
        uint last = WordClasses.OfChar(CommaOutside.Last(_tokens, run));
        uint after = CommaOutside.Behind(_tokens, run) is var behind and not '\0' ? WordClasses.OfChar(behind) : 0u;
        uint begins = first <= paragraphFirst || _tokens.IsLineStart(run) ? 1u : 0u;
        uint ends = run.MarkedSpan.End >= paragraph.End - 1 ? 1u : 0u;
        uint verb = _words.Verbs(first, end);
        bool lineStart = _tokens.IsLineStart(run);
        int before = first - 1;
        paragraphFirst = lineStart ? first : paragraphFirst;
        uint previous = before >= paragraphFirst ? WordClasses.Of(_tokens[before]) : 0u;
        int following = CommaOutside.TokenBehind(_tokens, run);
        uint next = following < paragraphEnd ? WordClasses.Of(_tokens[following]) : 0u;
        uint sayingBefore = Saying(before, -1, paragraphFirst);
        uint sayingAfter = Saying(following, 1, paragraphEnd);
        uint nested = run.Parent is null ? 0u : 1u;
        uint family = (uint)run.Family;

        features.Add(KindTemplates.LengthCapitalLast, length, capital, last);
        features.Add(KindTemplates.LengthVerbCapital, length, verb, capital);
        features.Add(KindTemplates.LastAfterLength, last, after, length);
        features.Add(KindTemplates.PreviousCapitalLength, previous, capital, length);
        features.Add(KindTemplates.PreviousLastAfter, previous, last, after);
        features.Add(KindTemplates.NextLastAfter, next, last, after);
        features.Add(KindTemplates.BeginsEndsLength, begins, ends, length);
        features.Add(KindTemplates.SayingBeforePreviousCapital, sayingBefore, previous, capital);
        features.Add(KindTemplates.SayingBeforeSayingAfterLength, sayingBefore, sayingAfter, length);
        features.Add(KindTemplates.SayingAfterLastCapital, sayingAfter, last, capital);
        features.Add(KindTemplates.AllCapitalLengthCapital, allCapital, length, capital);
        features.Add(KindTemplates.FamilyNestedLength, family, nested, length);
        features.Add(KindTemplates.RepeatedLength, _words.IsRepeated(run) ? 1u : 0u, length);
        features.Add(KindTemplates.PreviousVerbCapital, previous, verb, capital);
        features.Add(KindTemplates.NextVerbCapital, next, verb, capital);
        features.Add(KindTemplates.NestedLastCapital, nested, last, capital);
        features.Add(KindTemplates.FamilyLastSayingBefore, family, last, sayingBefore);
        features.Add(KindTemplates.ContinuesContinued, run.ContinuesParagraph ? 1u : 0u, run.IsContinuedInNextParagraph ? 1u : 0u);
        features.Add(KindTemplates.SayingBeforeSayingAfterVerb, sayingBefore, sayingAfter, verb);
        features.Add(KindTemplates.BeginsCapitalLast, begins, capital, last);
        features.Add(KindTemplates.LengthAlone, length, 0);
        if (before >= paragraphFirst)
        {
            features.Add(KindTemplates.WordBefore, FeatureBuffer.Fold(_tokens[before].Key));
            features.Add(KindTemplates.WordBeforeCapitalLong, FeatureBuffer.Fold(_tokens[before].Key), capital, length > 4 ? 1u : 0u);
            if (before > paragraphFirst)
            {
                features.Add(KindTemplates.SecondWordBeforePrevious, FeatureBuffer.Fold(_tokens[before - 1].Key), previous);
                features.Add(KindTemplates.SecondBeforePreviousCapital, WordClasses.Of(_tokens[before - 1]), previous, capital);
            }
        }

        if (following < paragraphEnd)
        {
            features.Add(KindTemplates.WordAfterLast, FeatureBuffer.Fold(_tokens[following].Key), last);
        }

        if (first < end)
        {
            features.Add(KindTemplates.FirstWordLong, FeatureBuffer.Fold(_tokens[first].Key), length > 3 ? 1u : 0u);
            features.Add(KindTemplates.FirstInsideLastInsideCapital, WordClasses.Of(_tokens[first]), WordClasses.Of(_tokens[end - 1]), capital);
        }

        WordTraits near = Near(before, paragraphFirst, TermReach);
        features.Add(KindTemplates.TermCueLengthCapital, (near & WordTraits.TermCue) != 0 ? 1u : 0u, length, capital);
        features.Add(KindTemplates.WorkAllCapitalLength, (near & WordTraits.Work) != 0 ? 1u : 0u, allCapital, length);
        features.Add(KindTemplates.SignLength, (near & WordTraits.Sign) != 0 ? 1u : 0u, length);
        features.Add(KindTemplates.AllCapitalLastNextSeveral, allCapital, last, next, length > 1 ? 1u : 0u);
        features.Add(KindTemplates.AllCapitalLastPreviousSeveral, allCapital, last, previous, length > 1 ? 1u : 0u);
        if (before >= paragraphFirst)
        {
            features.Add(KindTemplates.WordBeforeAllCapitalSeveral, FeatureBuffer.Fold(_tokens[before].Key), allCapital, length > 1 ? 1u : 0u);
        }

        uint row = RowOf(run, first, end);
        features.Add(KindTemplates.RowLengthCapital, row, length, capital);
        features.Add(KindTemplates.RowAllCapitalSayingBefore, row, allCapital, sayingBefore);
    }

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

    // 0: none in the sentence; else by what kind of word and how near.
    private uint Saying(int from, int step, int limit)
    {
        uint best = 0;
        for (int i = from, distance = 0; distance < Window && (step < 0 ? i >= limit : i < limit); i += step, distance++)
        {
            ref readonly Token token = ref _tokens[i];
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

        if (place + 1 < _tokens.Runs.Count && _tokens.Runs[place + 1] is var right && right.Paragraph == run.Paragraph
            && IsJoined(end, _tokens.FirstFrom(right.Span.Start)))
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
}
