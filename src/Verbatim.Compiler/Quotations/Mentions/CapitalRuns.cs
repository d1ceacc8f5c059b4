using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Finds where a run of capitalised words that may be a name begins and ends.</summary>
internal sealed class CapitalRuns
{
    // Real names are shorter, and a megabyte of capitals must stay linear.
    private const int LongestName = 10;

    private const WordTraits Names = WordTraits.GivenMale | WordTraits.GivenFemale | WordTraits.Place | WordTraits.Title | WordTraits.Nationality;
    private const WordTraits OtherWords = WordTraits.Speech | WordTraits.SpeechGerund | WordTraits.SpeechNoun | WordTraits.Verb | WordTraits.Role
        | WordTraits.Group | WordTraits.Body | WordTraits.Writing;

    private readonly Narration _narration;
    private readonly WordSurnames _surnames;
    private KeyTable? _writtenSmall;

    public CapitalRuns(Narration narration, WordSurnames surnames)
    {
        _narration = narration;
        _surnames = surnames;
    }

    /// <summary>Whether a name may begin at the position.</summary>
    public bool CanBegin(int position)
    {
        ref readonly Token token = ref _narration[position];
        if (_surnames.Contains(position))
        {
            return true;
        }

        if (!IsTag(position) && token.IsCapitalized && BodyNames.Begins(_narration, position))
        {
            return true;
        }

        if (IsTag(position) || (token.Is(WordTraits.Calendar) && !IsNameOfMonth(position)))
        {
            return false;
        }

        if (IsOnlyInHeadline(position))
        {
            return false;
        }

        if (!token.IsCapitalized || IsNeverName(token))
        {
            return false;
        }

        if (!_narration.IsSentenceStart(position))
        {
            return true;
        }

        if (_narration[position + 1] is { IsWord: true, IsCapitalized: false } noun && noun.Is(WordTraits.Role)
            && !noun.Is(WordTraits.Speech | WordTraits.Verb) && _narration[position + 2].IsCapitalized && !token.Is(WordTraits.Place | WordTraits.Nationality))
        {
            // “Folk singer Ann Ray”
            return false;
        }

        bool nameFollows = _narration[position + 1] is { IsWord: true, IsCapitalized: true } next && !next.Is(WordTraits.Calendar);
        bool known = token.Is(Names) || (token.Is(WordTraits.BodyName) && !token.Is(WordTraits.Group | WordTraits.Body | WordTraits.Writing));
        bool otherWord = token.Is(OtherWords | WordTraits.Adverb);
        return known || nameFollows || (!otherWord && !IsWrittenSmall(token.Key));
    }

    private static bool IsNeverName(in Token token) =>
        token.Is(WordTraits.Common | WordTraits.Calendar) && !token.Is(WordTraits.Title | WordTraits.BodyName | WordTraits.GivenMale | WordTraits.GivenFemale);

    /// <summary>Whether the document writes the word, one of no list, in small letters somewhere, so that its capital says nothing.</summary>
    private bool IsWrittenSmall(ulong key) => (_writtenSmall ??= WordsInSmallLetters()).Contains(key);

    private KeyTable WordsInSmallLetters()
    {
        var words = new KeyTable();
        TokenizedDocument tokens = _narration.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsWord && !token.IsCapitalized && !token.Is(OtherWords) && !IsNeverName(token))
            {
                words.Add(token.Key);
            }
        }

        return words;
    }

    // “#HarbourNow”, “@annray”
    private bool IsTag(int position) => _narration[position].Start > 0 && _narration.Tokens.Text[_narration[position].Start - 1] is '#' or '@';

    // “June Bell said”, “June said”; but “in June”, “June 4”, “last April”.
    private bool IsNameOfMonth(int position)
    {
        ref readonly Token before = ref _narration[position - 1];
        ref readonly Token next = ref _narration[position + 1];
        return next.IsWord && !next.Is(WordTraits.Number | WordTraits.Preposition | WordTraits.Conjunction)
            && !before.Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Number | WordTraits.Determiner | WordTraits.RoleModifier);
    }

    /// <summary>The position past the run of capitalised words, and what joins them, that begins at the position.</summary>
    public int EndOf(int first)
    {
        int end = first + 1;
        bool joined = false;
        while (end - first < LongestName && _narration.ParagraphOf(end) == _narration.ParagraphOf(first) && _narration.RunAt(end) < 0)
        {
            if (Nicknames.EndAt(_narration, end) is var surname and >= 0)
            {
                end = surname + 1;
                continue;
            }

            if (_narration.IsParted(end))
            {
                break;
            }

            ref readonly Token token = ref _narration[end];
            ref readonly Token before = ref _narration[end - 1];
            if (BodyNames.Join(_narration, first, end) is var capital and >= 0)
            {
                end = capital + 1;
                joined = true;
            }
            else if (joined && token is { IsWord: true, IsCapitalized: true, Traits: WordTraits.Common or (WordTraits.Common | WordTraits.RoleModifier) }
                && !_narration.IsSentenceStart(end))
            {
                // “Physicians for Clean Water”
                end++;
            }
            else if (token.IsWord && token.IsCapitalized && !_narration.IsSentenceStart(end))
            {
                if (_surnames.Contains(end))
                {
                    return end + 1;
                }

                if (EndsName(token, end) || IsOnlyInHeadline(end))
                {
                    break;
                }

                end++;
            }
            else if (Joins(token, before, first, end, out int past))
            {
                end = past;
                joined |= token.Key == Prepositions.Of;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // “Ann Ray Says Banks Are Wrong”: where everything has a capital, it makes no name of a verb.
    private bool IsOnlyInHeadline(int position)
    {
        ref readonly Token token = ref _narration[position];
        return token.Is(WordTraits.Speech | WordTraits.SpeechGerund | WordTraits.Verb | WordTraits.Auxiliary)
            && !token.IsGivenName && _narration.IsTitleCase(_narration.ParagraphOf(position));
    }

    private bool EndsName(in Token token, int position)
    {
        const WordTraits parts = WordTraits.BodyName | WordTraits.Title | WordTraits.GivenMale | WordTraits.GivenFemale | WordTraits.RoleModifier
            | WordTraits.Nationality;
        return token.Is(WordTraits.Calendar) ? !IsShortMonthInName(position) : token.Is(WordTraits.Common) && !token.Is(parts);
    }

    // “Tham Jun Hoe”
    private bool IsShortMonthInName(int position) =>
        _narration[position].End - _narration[position].Start == ShortMonth && _narration[position + 1] is { IsWord: true, IsCapitalized: true } next
            && !next.Is(WordTraits.Calendar | WordTraits.Common) && !_narration.IsParted(position + 1);

    private const int ShortMonth = 3;

    /// <summary>Whether a small word or mark joins two capitalised parts of one name: “van der”, “Ministry of”, “, Jr.”.</summary>
    private bool Joins(in Token token, Token before, int first, int position, out int end)
    {
        end = position + 1;
        ref readonly Token next = ref _narration[position + 1];
        if (token.IsWord && token.Is(WordTraits.NameParticle))
        {
            while (_narration[end].Is(WordTraits.NameParticle) && !_narration[end].IsCapitalized && end < position + 3)
            {
                end++;
            }

            return Capital(end++) && !token.Is(WordTraits.Preposition);
        }

        if (before.IsWord && before.Is(WordTraits.Title | WordTraits.Role | WordTraits.BodyName | WordTraits.Body)
            && Portfolios.EndAfter(_narration, position) is var field && field > position && _narration[field - 1].IsCapitalized)
        {
            end = field;
            return true;
        }

        if (token.IsWord && token.Key == Prepositions.Of && (before.Is(WordTraits.BodyName | WordTraits.Body) || NamesBody(first, position)))
        {
            end += _narration[end].Key == Determiners.The ? 1 : 0;
            return Capital(end++);
        }

        if (token.Kind == TokenKind.Punctuation && token.Key is '&')
        {
            return Capital(end++);
        }

        if (token.Kind == TokenKind.Punctuation && token.Key is ',' && next.Is(WordTraits.NameSuffix) && next.IsCapitalized)
        {
            end = position + 2;
            return true;
        }

        return token.Is(WordTraits.NameSuffix) && token.IsCapitalized;
    }

    // “Ministry of Foreign Affairs of …”
    private bool NamesBody(int first, int position) =>
        _narration[first].Is(WordTraits.BodyName | WordTraits.Body) && first + 1 < position && _narration[first + 1].Key == Prepositions.Of;

    private bool Capital(int position) => _narration[position] is { IsWord: true, IsCapitalized: true } && !_narration.IsSentenceStart(position);
}
