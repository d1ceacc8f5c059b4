using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations;

/// <summary>Finds the names, pronouns and noun phrases of a narration that could speak, in the order of the text.</summary>
internal sealed class MentionFinder
{
    // Of a phrase of capitals, of a noun phrase: real ones are shorter, and a megabyte of capitals must stay linear.
    private const int LongestName = 10;
    private const int LongestPhrase = 8;

    private readonly Narration _narration;
    private readonly NounPhrases _phrases;
    private readonly WordSurnames _surnames;
    private readonly List<Mention> _mentions = [];

    private MentionFinder(Narration narration)
    {
        _narration = narration;
        _phrases = new NounPhrases(narration);
        _surnames = new WordSurnames(narration);
    }

    public static List<Mention> Find(Narration narration)
    {
        var finder = new MentionFinder(narration);
        int position = 0;
        int furniture = -1;
        while (position < narration.Count)
        {
            int paragraph = narration.ParagraphOf(position);
            if (paragraph != furniture && narration.IsParagraphStart(position) && PageFurniture.Is(narration, paragraph))
            {
                furniture = paragraph;
            }

            position = paragraph == furniture ? position + 1 : finder.Read(position);
        }

        return finder._mentions;
    }

    private int Read(int position)
    {
        Token token = _narration[position];
        if (!token.IsWord)
        {
            return position + 1;
        }

        if (token.IsCapitalized && TryReadName(position, out int end))
        {
            return end;
        }

        if (token.Is(WordTraits.SubjectPronoun | WordTraits.Possessive | WordTraits.ObjectPronoun))
        {
            AddPronoun(position, token);
        }
        else if (IsHeadNoun(position))
        {
            AddNominal(position);
        }
        else if (token.Is(WordTraits.Speech))
        {
            AddUnknownNounAfter(position);
        }

        return position + 1;
    }

    private void AddPronoun(int position, Token token)
    {
        bool possessive = token.Is(WordTraits.Possessive);
        bool subject = token.Is(WordTraits.SubjectPronoun);
        if (possessive && !subject && !HasSpeechNounAfter(position) && !(token.Is(WordTraits.ObjectPronoun) && AfterAccordingTo(position)))
        {
            return;
        }

        if (!possessive && !subject && !AfterAccordingTo(position))
        {
            return;
        }

        Add(MentionKind.Pronoun, position, position + 1, position, isPossessive: possessive);
    }

    private bool AfterAccordingTo(int position) => position >= 2 && _narration[position - 2].Key == AccordingKey;

    private static readonly ulong AccordingKey = WordKey.Of("according");

    private bool HasSpeechNounAfter(int position)
    {
        for (int i = position + 1; i <= position + 4 && _narration[i].IsWord; i++)
        {
            if (_narration[i].Is(WordTraits.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryReadName(int position, out int end)
    {
        end = position;
        if (!CanBeginName(position))
        {
            return false;
        }

        end = EndOfCapitals(position);
        NameParts parts = NameParts.Of(_narration, position, end, _surnames);
        switch (parts.Kind)
        {
            case NamePartsKind.Nothing:
                if (end == position + 1 && IsInhabitant(position))
                {
                    Add(MentionKind.Nominal, position - 1, end, position);
                }

                end = position;
                return false;
            case NamePartsKind.Role:
                // The capitals go on in small letters, “Russian foreign minister”, or are the role: “the Prime Minister”.
                int head = end - 1;
                if (IsHeadNoun(head))
                {
                    AddNominal(head);
                }

                return true;
            default:
                AddName(position, end, parts);
                return true;
        }
    }

    // “The German added”: the adjective of a country where its noun would stand.
    private bool IsInhabitant(int position)
    {
        Token next = _narration[position + 1];
        bool ends = next.Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary | WordTraits.Adverb) || _narration.IsMark(position + 1, '.') || _narration.IsMark(position + 1, ',');
        return ends && _narration[position].Is(WordTraits.Nationality) && _narration[position - 1].Key == TheKey;
    }

    private void AddName(int first, int end, NameParts parts)
    {
        int titleFirst = parts.TitleFirst;
        var mention = Add(MentionKind.Name, titleFirst, end, parts.LastNameWord, nameFirst: parts.NameFirst, isBody: parts.Kind == NamePartsKind.Body);
        int role = titleFirst > first ? first : titleFirst;
        mention.RoleFirst = RoleBefore(role) is var before && before < titleFirst ? before : titleFirst < parts.NameFirst ? titleFirst : -1;
        if (parts.NameFirst > titleFirst && _narration[titleFirst - 1].Is(WordTraits.Number) && mention.Index > 0 && _mentions[mention.Index - 1] is { Kind: MentionKind.Name } district && district.End == titleFirst - 1)
        {
            // “Ward 3 Coun. Ann Ray”
            mention.RoleFirst = district.First;
            district.IsModifier = true;
        }

        if (mention.IsBody && mention.Index > 0 && _narration[mention.First - 1].Key == InKey && _mentions[mention.Index - 1] is { IsBody: false } holder && holder.End == mention.First - 1 && holder.Kind != MentionKind.Pronoun)
        {
            // “the consulate in Montreal said”
            mention.IsModifier = true;
        }

        MarkModifiers(mention.RoleFirst < 0 ? titleFirst : mention.RoleFirst, titleFirst, mention.Index);
    }

    // “Clippers head coach Ann Ray”: the club does not speak.
    private void MarkModifiers(int first, int end, int index)
    {
        for (int i = index - 1; i >= 0 && _mentions[i].First >= first; i--)
        {
            _mentions[i].IsModifier |= _mentions[i].Kind == MentionKind.Name && _mentions[i].End < end && !_mentions[i].IsPossessive;
        }
    }

    /// <summary>Where the role in small letters in front of a name begins: “the analyst Joana Pires”.</summary>
    private int RoleBefore(int position)
    {
        int last = position - 1;
        if (!IsRoleNoun(last) || _narration.ParagraphOf(last) != _narration.ParagraphOf(position) || _narration[last].Is(WordTraits.Speech) && !_narration[last].Is(WordTraits.Role))
        {
            return position;
        }

        return _phrases.StartOf(last);
    }

    private bool IsRoleNoun(int position) => _narration[position].Is(WordTraits.Role) || IsTrade(position);

    // “the chiropractor Ann Ray”, “letter carrier Tom Bell”: a noun of no list that ends as those of trades do.
    private bool IsTrade(int position)
    {
        Token token = _narration[position];
        if (token is not { IsWord: true, IsCapitalized: false, Traits: WordTraits.None } || token.End - token.Start < LeastTrade)
        {
            return false;
        }

        foreach (string ending in TradeEndings)
        {
            if (string.CompareOrdinal(_narration.Tokens.Text, token.End - ending.Length, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private const int LeastTrade = 5;
    private static readonly string[] TradeEndings = ["er", "or", "ist", "ian", "man", "woman", "ant", "eer", "ess", "ee", "mate"];

    private bool CanBeginName(int position)
    {
        Token token = _narration[position];
        if (_surnames.Contains(position))
        {
            return true;
        }

        if (IsTag(position) || (token.Is(WordTraits.Calendar) && !IsNameOfMonth(position)))
        {
            return false;
        }

        if (!token.IsCapitalized || token.Is(WordTraits.Common | WordTraits.Calendar) && !token.Is(WordTraits.Title | WordTraits.BodyName | WordTraits.GivenMale | WordTraits.GivenFemale))
        {
            return false;
        }

        if (!_narration.IsSentenceStart(position))
        {
            return true;
        }

        if (_narration[position + 1] is { IsWord: true, IsCapitalized: false } noun && noun.Is(WordTraits.Role) && !noun.Is(WordTraits.Speech | WordTraits.Verb) && _narration[position + 2].IsCapitalized && !token.Is(WordTraits.Place | WordTraits.Nationality))
        {
            // “Folk singer Ann Ray”
            return false;
        }

        bool nameFollows = _narration[position + 1] is { IsWord: true, IsCapitalized: true } next && !next.Is(WordTraits.Calendar);
        bool known = token.Is(WordTraits.GivenMale | WordTraits.GivenFemale | WordTraits.Place | WordTraits.Title | WordTraits.Nationality) || (token.Is(WordTraits.BodyName) && !token.Is(WordTraits.Group | WordTraits.Body | WordTraits.Writing));
        bool otherWord = token.Is(WordTraits.Speech | WordTraits.SpeechGerund | WordTraits.SpeechNoun | WordTraits.Verb | WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing | WordTraits.Adverb);
        return known || nameFollows || (!otherWord && !_narration.Tokens.IsWrittenSmall(token.Key));
    }

    // “#HarbourNow”, “@annray”
    private bool IsTag(int position) => _narration[position].Start > 0 && _narration.Tokens.Text[_narration[position].Start - 1] is '#' or '@';

    // “June Bell said”, “June said”; but “in June”, “June 4”, “last April”.
    private bool IsNameOfMonth(int position)
    {
        Token before = _narration[position - 1];
        Token next = _narration[position + 1];
        return next.IsWord && !next.Is(WordTraits.Number | WordTraits.Preposition | WordTraits.Conjunction) && !before.Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Number | WordTraits.Determiner | WordTraits.RoleModifier);
    }

    private int EndOfCapitals(int first)
    {
        int end = first + 1;
        while (end - first < LongestName && _narration.ParagraphOf(end) == _narration.ParagraphOf(first) && _narration.RunAt(end) < 0 && !_narration.IsParted(end))
        {
            Token token = _narration[end];
            Token before = _narration[end - 1];
            if (token.IsWord && token.IsCapitalized && !_narration.IsSentenceStart(end))
            {
                if (_surnames.Contains(end))
                {
                    return end + 1;
                }

                if (token.Is(WordTraits.Calendar) || (token.Is(WordTraits.Common) && !token.Is(WordTraits.BodyName | WordTraits.Title | WordTraits.GivenMale | WordTraits.GivenFemale | WordTraits.RoleModifier)))
                {
                    break;
                }

                end++;
            }
            else if (Joins(token, before, first, end, out int joined))
            {
                end = joined;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a small word or mark joins two capitalised parts of one name: “van der”, “Ministry of”, “, Jr.”.</summary>
    private bool Joins(Token token, Token before, int first, int position, out int end)
    {
        end = position + 1;
        Token next = _narration[position + 1];
        if (token.IsWord && token.Is(WordTraits.NameParticle))
        {
            while (_narration[end].Is(WordTraits.NameParticle) && !_narration[end].IsCapitalized && end < position + 3)
            {
                end++;
            }

            return Capital(end) && !token.Is(WordTraits.Preposition);
        }

        if (token.IsWord && token.Key == OfKey && (before.Is(WordTraits.BodyName | WordTraits.Body | WordTraits.Title | WordTraits.Role) || NamesBody(first, position)))
        {
            if (_narration[end].Key == TheKey)
            {
                end++;
            }

            return Capital(end) && (before.Is(WordTraits.BodyName | WordTraits.Body) || _narration[end].Key == StateKey || NamesBody(first, position));
        }

        if (token.Kind == TokenKind.Punctuation && token.Key is '&')
        {
            return Capital(end);
        }

        if (token.Kind == TokenKind.Punctuation && token.Key is ',' && next.Is(WordTraits.NameSuffix) && next.IsCapitalized)
        {
            end = position + 2;
            return true;
        }

        return token.Is(WordTraits.NameSuffix) && token.IsCapitalized;
    }

    // “Ministry of Foreign Affairs of …”
    private bool NamesBody(int first, int position) => _narration[first].Is(WordTraits.BodyName | WordTraits.Body) && first + 1 < position && _narration[first + 1].Key == OfKey;

    private static readonly ulong InKey = WordKey.Of("in");
    private static readonly ulong OfKey = WordKey.Of("of");
    private static readonly ulong TheKey = WordKey.Of("the");
    private static readonly ulong StateKey = WordKey.Of("state");

    private bool Capital(int position) => _narration[position] is { IsWord: true, IsCapitalized: true } && !_narration.IsSentenceStart(position);

    private bool IsHeadNoun(int position)
    {
        Token token = _narration[position];
        if (!token.Is(WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing))
        {
            return false;
        }

        // The last noun of a compound is its head: “campaign manager”.
        Token next = _narration[position + 1];
        bool compound = (IsTrade(position + 1) && _narration[position + 2] is { IsWord: true, IsCapitalized: true }) || next.IsWord && next.Is(WordTraits.Role | WordTraits.Group | WordTraits.Body | WordTraits.Writing) && !next.Is(WordTraits.Speech | WordTraits.Preposition);
        // “Chief operating officer Ann Ray”
        compound |= token.Is(WordTraits.Role) && next is { IsWord: true, IsCapitalized: false } && next.Is(WordTraits.RoleModifier) && _narration[position + 2] is { IsWord: true, IsCapitalized: false } office && office.Is(WordTraits.Role);
        bool beforeName = token.Is(WordTraits.Role) && next.IsWord && next.IsCapitalized && CanBeginName(position + 1) && !next.Is(WordTraits.Nationality);
        bool verb = token.Is(WordTraits.Speech | WordTraits.Verb) && _phrases.StartOf(position) == position;
        return !compound && !beforeName && !verb;
    }

    private void AddNominal(int head)
    {
        int first = _phrases.StartOf(head);
        if (_mentions.Count > 0 && _mentions[_mentions.Count - 1].End > first && _mentions[_mentions.Count - 1].Kind == MentionKind.Nominal)
        {
            return;
        }

        MarkModifiers(first, head + 1, _mentions.Count);
        // A possessive pronoun that begins the phrase is no subject itself.
        Add(MentionKind.Nominal, first, _phrases.EndOfComplement(head), head, isPossessive: _narration[head + 1].Kind == TokenKind.PossessiveEnding);
    }

    /// <summary>“the 46-year-old said”, “said the retired stonecutter”: a noun of no list, known by its article and the verb beside it.</summary>
    private void AddUnknownNounAfter(int verb)
    {
        if (_narration[verb].Is(WordTraits.SpeechNoun | WordTraits.Writing))
        {
            // “a snappy retort”
            return;
        }

        int before = verb - 1;
        while (_narration[before].Is(WordTraits.Adverb | WordTraits.Auxiliary) && before > verb - 3)
        {
            before--;
        }

        Token noun = _narration[before];
        if (noun.IsWord && !noun.IsCapitalized && noun.Traits == WordTraits.None && _phrases.StartOf(before) is var first && _narration[first].Is(WordTraits.Determiner | WordTraits.Possessive)
            && !_narration[first - 1].Is(WordTraits.Preposition))
        {
            Add(MentionKind.Nominal, first, before + 1, before);
        }

        if (!_narration[verb + 1].Is(WordTraits.Determiner) && !_narration[verb + 1].Is(WordTraits.Possessive))
        {
            return;
        }

        if (_narration[verb + 2].Key == OfKey && _phrases.EndOfComplement(verb + 1) is var complement && complement > verb + 3)
        {
            Add(MentionKind.Nominal, verb + 1, complement, verb + 1);
            return;
        }

        int head = verb + 1;
        while (head + 1 < verb + LongestPhrase && _narration[head + 1] is { IsWord: true, IsCapitalized: false } next && !next.Is(NounPhrases.Ends))
        {
            head++;
        }

        if (head > verb + 1 && _narration[head].Traits == WordTraits.None)
        {
            Add(MentionKind.Nominal, verb + 1, head + 1, head);
        }
    }

    private Mention Add(MentionKind kind, int first, int end, int head, int nameFirst = -1, bool isBody = false, bool isPossessive = false)
    {
        Token token = _narration[head];
        var mention = new Mention
        {
            Kind = kind,
            First = first,
            End = end,
            Head = head,
            NameFirst = nameFirst < 0 ? first : nameFirst,
            IsBody = isBody,
            Index = _mentions.Count,
            Span = TextSpan.FromBounds(_narration[first].Start, _narration[end - 1].End),
            Paragraph = _narration.ParagraphOf(first),
            Sentence = _narration.SentenceOf(first),
            Traits = token.Traits,
            Key = token.Key,
            IsPossessive = isPossessive || _narration[end].Kind == TokenKind.PossessiveEnding,
        };
        _mentions.Add(mention);
        return mention;
    }
}
