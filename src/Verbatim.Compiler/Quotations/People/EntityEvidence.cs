using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>
/// Reads off the words around names what the names themselves do not show: whether it is a he or a she (“Ray, for her part,”), a person
/// (“Ray, who”) or a body (“Harrow Pipelines, which”).
/// </summary>
internal sealed class EntityEvidence
{
    // How far behind a name its pronoun is sought, in words.
    private const int Reach = 30;

    private readonly Narration _narration;
    private readonly List<Mention> _names = [];
    private readonly Dictionary<Entity, Votes> _votes = [];

    private EntityEvidence(Narration narration, List<Mention> mentions)
    {
        _narration = narration;
        foreach (Mention mention in mentions)
        {
            if (mention is { Kind: MentionKind.Name, Entity: not null })
            {
                _names.Add(mention);
            }
        }
    }

    private sealed class Votes
    {
        public int Male { get; set; }

        public int Female { get; set; }

        public int Person { get; set; }

        public int Body { get; set; }

        public int Place { get; set; }
    }

    /// <summary>Completes what is known of the entities.</summary>
    public static void Weigh(Narration narration, List<Mention> mentions, List<Entity> entities)
    {
        var evidence = new EntityEvidence(narration, mentions);
        for (int i = 0; i < evidence._names.Count; i++)
        {
            evidence.Read(i);
        }

        foreach (Entity entity in entities)
        {
            if (evidence._votes.TryGetValue(entity, out Votes? votes))
            {
                Settle(entity, votes);
            }
        }
    }

    private static void Settle(Entity entity, Votes votes)
    {
        bool mayOwn = entity.Roles.TrueForAll(role => BodyWords.Roles.Contains(role.HeadKey));
        if (!entity.IsBody && mayOwn && votes.Body > votes.Person)
        {
            entity.IsBody = true;
            entity.Gender = Gender.Unknown;
            return;
        }

        entity.IsPlace = !entity.IsBody && votes.Place > 0 && votes.Person == 0 && entity.GivenKey == 0 && entity.Roles.Count == 0
            && 2 * votes.Place >= entity.Names.Count;
        if (entity.IsPlace)
        {
            entity.Gender = Gender.Unknown;
            return;
        }

        bool known = entity.Gender != Gender.Unknown || entity.Roles.Count > 0;

        entity.IsLikelyPerson |= !entity.IsBody && (known || votes.Person > 0);
        // A word by itself is as likely a place or a body.
        bool sure = entity.GivenKey != 0 || votes.Person > 0;
        if (!entity.IsBody && entity.Gender == Gender.Unknown && votes.Male != votes.Female && sure)
        {
            entity.Gender = votes.Male > votes.Female ? Gender.Male : Gender.Female;
            entity.IsGenderGuessed = votes.Male > 0 && votes.Female > 0;
            entity.IsLikelyPerson = true;
        }
    }

    private void Read(int index)
    {
        Mention name = _names[index];
        if (!_votes.TryGetValue(name.Entity!, out Votes? votes))
        {
            votes = new Votes();
            _votes[name.Entity!] = votes;
        }

        ReadNature(name, votes);
        if (name.IsPossessive || name.IsModifier
            || (_narration[name.First - 1] is { IsWord: true } lead && lead.Is(WordTraits.Preposition | WordTraits.Determiner)))
        {
            return;
        }

        // What lies behind the next name is as likely that one's.
        int limit = index + 1 < _names.Count ? _names[index + 1].First : _narration.Count;
        Gender gender = PronounBehind(name, limit);
        votes.Male += gender == Gender.Male ? 1 : 0;
        votes.Female += gender == Gender.Female ? 1 : 0;
    }

    private void ReadNature(Mention name, Votes votes)
    {
        bool comma = _narration.IsMark(name.End, ',');
        ref readonly Token next = ref _narration[comma ? name.End + 1 : name.End];
        bool age = comma && next.Is(WordTraits.Number);
        bool thing = name.NameFirst == name.Head && name.First == name.NameFirst && _narration[name.First - 1].Is(WordTraits.Determiner);
        votes.Body += thing ? 2 : 0;
        votes.Person += name.NameFirst == name.Head && !thing && _narration[name.Head].IsGivenName ? 1 : 0;
        votes.Person += name.NameFirst < name.Head && _narration.IsSentenceStart(name.First) && next.Is(WordTraits.Auxiliary | WordTraits.Verb) ? 1 : 0;
        votes.Person += next.Key == Pronouns.Who || age || name.NameFirst > name.First || name.RoleFirst >= 0 ? 2 : 0;
        votes.Person += name.NameFirst < name.Head
            && name.Cue.Kind is CueKind.VerbAfter or CueKind.VerbBefore or CueKind.VerbAfterApposition or CueKind.AccordingTo ? 1 : 0;
        votes.Body += comma && next.Key == Pronouns.Which ? 3 : 0;
        votes.Person += name.NameFirst < name.Head && _narration[name.NameFirst].IsGivenName ? 2 : 0;
        ref readonly Token before = ref _narration[name.First - 1];
        ref readonly Token role = ref _narration[name.First - 2];
        votes.Body += before is { IsWord: true, IsCapitalized: false } && before.Is(WordTraits.Body | WordTraits.Writing)
            && !before.Is(WordTraits.Role | WordTraits.Speech) && role.IsWord ? 3 : 0;
        bool located = name.NameFirst == name.Head && !name.IsPossessive
            && (Prepositions.Locative.Contains(before.Key)
                || (before.Key == Prepositions.Of && (role.IsCapitalized || PlaceWords.Settlements.Contains(role.Key))));
        votes.Place += located ? 1 : 0;
        votes.Body += before.Key == Determiners.The && name.NameFirst < name.Head ? 2 : 0;
        if (role.Is(WordTraits.Role))
        {
            bool member = before.Key == Prepositions.At || before.Key == Prepositions.With
                || (before.Key == Prepositions.Of && BodyWords.Members.Contains(role.Key));
            votes.Body += member ? 3 : before.Key == Prepositions.For || before.Key == Prepositions.From ? 1 : 0;
        }
    }

    private Gender PronounBehind(Mention name, int limit)
    {
        int sentence = _narration.SentenceOf(name.First);
        for (int i = name.End; i < limit && i < name.End + Reach; i++)
        {
            int here = _narration.SentenceOf(i);
            if (here > sentence + 1 || (here > sentence && !_narration[i].Is(WordTraits.SubjectPronoun)))
            {
                return Gender.Unknown;
            }

            if (Entity.GenderOf(_narration[i].Traits & (WordTraits.Male | WordTraits.Female)) is var gender and not Gender.Unknown
                && _narration[i].Is(WordTraits.SubjectPronoun | WordTraits.Possessive))
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }
}
