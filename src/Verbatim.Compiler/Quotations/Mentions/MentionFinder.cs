using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Finds the names, pronouns and noun phrases of a narration that could speak, in the order of the text.</summary>
internal sealed class MentionFinder
{
    // Real phrases are shorter, and a megabyte of words must stay linear.
    private const int LongestPhrase = 8;

    private readonly Narration _narration;
    private readonly NounPhrases _phrases;
    private readonly WordSurnames _surnames;
    private readonly CapitalRuns _capitals;
    private readonly HeadNouns _heads;
    private readonly List<Mention> _mentions = [];

    private MentionFinder(Narration narration)
    {
        _narration = narration;
        _phrases = new NounPhrases(narration);
        _surnames = new WordSurnames(narration);
        _capitals = new CapitalRuns(narration, _surnames);
        _heads = new HeadNouns(narration, _phrases, _capitals);
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

        Affiliations.Mark(narration, finder._mentions);
        return finder._mentions;
    }

    private int Read(int position)
    {
        ref readonly Token token = ref _narration[position];
        if (!token.IsWord)
        {
            return position + 1;
        }

        if ((token.IsCapitalized || BrandNames.IsNumbered(_narration, position)) && TryReadName(position, out int end))
        {
            return end;
        }

        if (token.Is(WordTraits.SubjectPronoun | WordTraits.Possessive | WordTraits.ObjectPronoun))
        {
            AddPronoun(position, token);
        }
        else if (SpeakingPronouns.IsOneOfThem(_narration, position))
        {
            Add(MentionKind.Nominal, position, position + 1, position);
        }
        else if (_heads.IsHead(position))
        {
            AddNominal(position);
        }
        else if (token.Is(WordTraits.Speech))
        {
            AddUnknownNounAfter(position);
        }

        return position + 1;
    }

    private void AddPronoun(int position, in Token token)
    {
        if (SpeakingPronouns.MaySpeak(_narration, position))
        {
            bool agent = SpeakingPronouns.IsAgent(_narration, position);
            Add(MentionKind.Pronoun, position, position + 1, position, isPossessive: token.Is(WordTraits.Possessive) && !agent);
        }
    }

    private bool TryReadName(int position, out int end)
    {
        end = position;
        if (!_capitals.CanBegin(position) && !BrandNames.IsNumbered(_narration, position))
        {
            return false;
        }

        end = _capitals.EndOf(position);
        if (end == position + 1 && IsInhabitant(position))
        {
            // “the Finn said”: a given name as well.
            Add(MentionKind.Nominal, position - 1, end, position);
            return true;
        }

        NameParts parts = NameParts.Of(_narration, position, end, _surnames);
        if (parts.Kind is NamePartsKind.Person or NamePartsKind.Body && parts.TitleFirst == parts.NameFirst
            && BrandNames.TakesEnding(_narration, position, end))
        {
            end++;
            parts = parts.AsBody();
        }

        switch (parts.Kind)
        {
            case NamePartsKind.Nothing:
                end = position;
                return false;
            case NamePartsKind.Role:
                // The capitals go on in small letters, “Russian foreign minister”, or are the role: “the Prime Minister”.
                int head = parts.LastNameWord;
                if (_heads.IsHead(head))
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
        ref readonly Token next = ref _narration[position + 1];
        bool ends = next.Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary | WordTraits.Adverb) || _narration.IsMark(position + 1, '.')
            || _narration.IsMark(position + 1, ',');
        return ends && _narration[position].Is(WordTraits.Nationality) && _narration[position - 1].Key == Determiners.The;
    }

    private void AddName(int first, int end, NameParts parts)
    {
        int titleFirst = parts.TitleFirst;
        var mention = Add(MentionKind.Name, titleFirst, end, parts.LastNameWord, nameFirst: parts.NameFirst, isBody: parts.Kind == NamePartsKind.Body);
        int role = titleFirst > first ? first : titleFirst;
        mention.RoleFirst = _heads.RoleBefore(role) is var before && before < titleFirst ? before : titleFirst < parts.NameFirst ? titleFirst : -1;
        if (parts.NameFirst > titleFirst && _narration[titleFirst - 1].Is(WordTraits.Number) && mention.Index > 0
            && _mentions[mention.Index - 1] is { Kind: MentionKind.Name } district && district.End == titleFirst - 1)
        {
            // “Ward 3 Coun. Ann Ray”
            mention.RoleFirst = district.First;
            district.IsModifier = true;
        }

        if (mention.IsBody && mention.Index > 0 && _narration[mention.First - 1].Key == Prepositions.In
            && _mentions[mention.Index - 1] is { IsBody: false } holder && holder.End == mention.First - 1 && holder.Kind != MentionKind.Pronoun)
        {
            // “the consulate in Montreal said”
            mention.IsModifier = true;
        }

        if (mention.FirstWithRole < mention.First && mention.Index > 0 && _mentions[mention.Index - 1] is { IsBody: true, IsPossessive: false } employer
            && employer.First < mention.FirstWithRole && employer.End >= mention.FirstWithRole && employer.End < mention.First)
        {
            // “Council on Foreign Trade president Ann Ray”
            employer.IsModifier = true;
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

    private void AddNominal(int head)
    {
        int first = _phrases.StartOf(head);
        if (_mentions.Count > 0 && _mentions[_mentions.Count - 1] is { Kind: MentionKind.Nominal, IsPossessive: true } owner && owner.First == first
            && owner.End < head)
        {
            // “the union's spokeswoman”
            _mentions.RemoveAt(_mentions.Count - 1);
        }

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

        ref readonly Token noun = ref _narration[before];
        if (noun.IsWord && !noun.IsCapitalized && noun.Traits == WordTraits.None && _phrases.StartOf(before) is var first
            && _narration[first].Is(WordTraits.Determiner | WordTraits.Possessive)
            && !_narration[first - 1].Is(WordTraits.Preposition))
        {
            Add(MentionKind.Nominal, first, before + 1, before);
        }

        if (!_narration[verb + 1].Is(WordTraits.Determiner) && !_narration[verb + 1].Is(WordTraits.Possessive))
        {
            return;
        }

        if (_narration[verb + 2].Key == Prepositions.Of && _phrases.EndOfComplement(verb + 1) is var complement && complement > verb + 3)
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
        ref readonly Token token = ref _narration[head];
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
