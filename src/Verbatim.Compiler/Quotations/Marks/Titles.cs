using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Knows names in marks that nobody says: of works (“the series “Dark Water””) and of things (“a boat named “Gull””).</summary>
internal sealed class Titles(MarkedWords words)
{
    private const int LongestTitle = 8;
    private const int LongestName = 4;
    private const int Reach = 9;

    private readonly MarkedWords _words = words;
    private readonly TokenizedDocument _tokens = words.Tokens;

    /// <summary>Whether the run is one: capitals throughout, no mark at its end but a full stop, and the words in front say so.</summary>
    public bool Contains(QuotedRun run, int first, int length)
    {
        int before = first - 1;
        int limit = _tokens.FirstOfParagraph(run.Paragraph);
        if (length is 0 or > LongestTitle || before < limit || !_tokens[first].IsCapitalized || !_words.AllCapital(first, first + length)
            || _tokens.Text[run.Span.End - 1] is ',' or '!' or '?' or '…')
        {
            return false;
        }

        bool named = IsPassive(before, limit);
        bool work = _tokens[before].Is(WordTraits.Work) || (Verbs.Copulas.Contains(_tokens[before].Key) && HasWork(before - 1, limit));
        return work || named || (length <= LongestName && IsThing(before, limit));
    }

    // “was named”, “is called”
    private bool IsPassive(int verb, int limit) =>
        verb > limit && _tokens[verb].Is(WordTraits.TermCue) && _tokens[verb - 1].Is(WordTraits.Auxiliary) && !_tokens[verb].IsCapitalized;

    private bool HasWork(int from, int limit)
    {
        for (int i = from; i >= limit && i > from - Reach && _tokens[i] is not { Kind: TokenKind.Punctuation, Key: '.' or '?' or '!' or ';' }; i--)
        {
            if (_tokens[i].Is(WordTraits.Work) || (i == from && _tokens[i].Is(WordTraits.TermCue)))
            {
                return true;
            }
        }

        return false;
    }

    // “and the boat “Gull””: a determiner and a noun of no kind that speaks.
    private bool IsThing(int noun, int limit)
    {
        const WordTraits speaks = WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Speech | WordTraits.SpeechNoun | WordTraits.SpeechGerund
            | WordTraits.Writing | WordTraits.Sign | WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Adverb
            | WordTraits.Verb | WordTraits.Number | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Negation;
        return noun > limit && _tokens[noun].IsWord && !_tokens[noun].IsCapitalized && !_tokens[noun].Is(speaks)
            && _tokens[noun - 1].Is(WordTraits.Determiner | WordTraits.Possessive);
    }
}
