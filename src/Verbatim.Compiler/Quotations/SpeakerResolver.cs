using System.Collections.Generic;
using Verbatim.Compiler.Language;

namespace Verbatim.Compiler.Quotations;

/// <summary>
/// Finds whom a mention stands for. Pronouns and roles are resolved in the order of the text, with what is known there: who was mentioned,
/// as what, how near, as subject or not, and who spoke.
/// </summary>
internal sealed class SpeakerResolver
{
    // How far back somebody is sought, in mentions; it bounds the work.
    private const int Memory = 48;

    private readonly QuotationReading _reading;
    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly List<(int Position, Entity Entity)> _spoken = [];
    private readonly List<Entity> _persons = [];
    private int _next;

    public SpeakerResolver(QuotationReading reading)
    {
        _reading = reading;
        _narration = reading.Narration;
        _mentions = reading.Mentions;
        foreach (Entity entity in reading.Entities)
        {
            if (!entity.IsBody && entity.Roles.Count > 0 && _persons.Count < Memory)
            {
                _persons.Add(entity);
            }
        }
    }

    /// <summary>Finds whom the attribution's mention stands for, and notes who spoke.</summary>
    public void Resolve(int run, Attribution attribution)
    {
        if (attribution.Mention is not { } mention)
        {
            return;
        }

        for (; _next <= mention.Index; _next++)
        {
            ResolveOne(_mentions[_next]);
        }

        attribution.Entity = mention.Entity;
        if (mention.Entity is { } entity)
        {
            attribution.Confidence = Confidence.Of(attribution);
            _spoken.Add((_narration.PositionOf(run), entity));
        }
    }

    private void ResolveOne(Mention mention)
    {
        if (mention.Entity is not null)
        {
            return;
        }

        if (mention.Kind == MentionKind.Nominal)
        {
            mention.Entity = OfRole(mention);
        }
        else if (mention.Kind == MentionKind.Pronoun)
        {
            mention.Entity = OfPronoun(mention);
        }
    }

    private static readonly ulong Who = WordKey.Of("who");

    private Entity? OfPronoun(Mention mention)
    {
        if (mention.Key == Who)
        {
            return Antecedent(mention);
        }

        if (mention.Key == It)
        {
            return BodyBefore(mention);
        }

        Gender gender = Entity.GenderOf(mention.Traits);
        if (gender == Gender.Unknown)
        {
            return null;
        }

        Entity? best = MostSalient(mention, gender, except: null);
        if (best is { Gender: Gender.Unknown })
        {
            best.Gender = gender;
            best.IsGenderGuessed = true;
        }

        return best;
    }

    private static readonly ulong It = WordKey.Of("it");

    /// <summary>“The ministry declined to comment on what it called …”: the named body that is the subject of this sentence, or of the one before in its paragraph.</summary>
    private Entity? BodyBefore(Mention it)
    {
        for (int i = it.Index - 1; i >= 0 && _mentions[i].Paragraph == it.Paragraph && _mentions[i].Sentence >= it.Sentence - 1; i--)
        {
            if (IsSubject(_mentions[i]) && !_mentions[i].IsModifier)
            {
                return _mentions[i] is { Kind: MentionKind.Name, Entity: { IsBody: true } body } ? body : null;
            }
        }

        return null;
    }

    private Entity? Antecedent(Mention who)
    {
        for (int i = who.Index - 1; i >= 0 && i > who.Index - 4; i--)
        {
            if (_mentions[i].Entity is { } entity && _mentions[i].Sentence == who.Sentence)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The person who is most in the reader's mind in front of the mention.</summary>
    private Entity? MostSalient(Mention mention, Gender gender, Entity? except)
    {
        Entity? best = null;
        int bestScore = int.MinValue;
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Memory; i--)
        {
            Mention earlier = _mentions[i];
            if (!earlier.IsModifier && earlier.Entity is { } entity && entity.MayBe(gender) && !ReferenceEquals(entity, except))
            {
                Consider(entity, Salience(earlier, mention, mention.Index - i) + GenderBonus(entity, gender), ref best, ref bestScore);
            }
        }

        for (int i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - 4; i--)
        {
            (int position, Entity entity) = _spoken[i];
            if (position < mention.First && entity.MayBe(gender) && !ReferenceEquals(entity, except))
            {
                int sentences = mention.Sentence - _narration.SentenceOf(position);
                int score = 70 - (10 * sentences) + (_narration.ParagraphOf(position) == mention.Paragraph ? 15 : 0);
                Consider(entity, score + GenderBonus(entity, gender), ref best, ref bestScore);
            }
        }

        return best;
    }

    private static void Consider(Entity entity, int score, ref Entity? best, ref int bestScore)
    {
        if (score > bestScore)
        {
            best = entity;
            bestScore = score;
        }
    }

    private static int GenderBonus(Entity entity, Gender gender) => gender == Gender.Unknown ? 0 : entity.Gender == gender ? (entity.IsGenderGuessed ? 12 : 20) : 0;

    private int Salience(Mention earlier, Mention mention, int rank)
    {
        int sentences = mention.Sentence - earlier.Sentence;
        int score = 60 - (9 * (sentences > 12 ? 12 : sentences)) - rank;
        bool subject = IsSubject(earlier);
        score += subject ? 22 : 0;
        score += earlier.IsPossessive ? -6 : 0;
        score += earlier.Paragraph == mention.Paragraph ? 10 : 0;
        // Within its own sentence a subject pronoun hardly stands for an object before it.
        score += sentences == 0 && !subject ? -12 : 0;
        return score;
    }

    private bool IsSubject(Mention mention) =>
        !mention.IsPossessive && (mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition or CueKind.VerbBefore or CueKind.VerbLater or CueKind.AccordingTo
            || _narration.IsSentenceStart(mention.First) || (_narration.IsSentenceStart(mention.First - 1) && _narration[mention.First - 1].Is(WordTraits.Determiner)) || _narration[mention.End].Is(WordTraits.Auxiliary | WordTraits.Verb)
            || (_narration[mention.First - 1].Is(WordTraits.Conjunction | WordTraits.Subordinator) && _narration[mention.End].IsWord));

    private Entity? OfRole(Mention mention)
    {
        if (IsAge(mention))
        {
            return SpeakerOfParagraph(mention) ?? MostSalient(mention, GenderAround(mention), except: null);
        }

        if ((mention.Traits & (WordTraits.Role | WordTraits.Nationality)) == 0 || _narration[mention.First] is var first && first.Is(WordTraits.Determiner) && !IsDefinite(first.Key))
        {
            return null;
        }

        RolePhrase phrase = RolePhrase.Of(_narration, mention.First, mention.End, mention.Head);
        Entity? best = null;
        int bestScore = 0;
        int bestSeen = -1;
        foreach (Entity entity in _persons)
        {
            int score = Match(entity, phrase);
            int seen = score < bestScore ? -1 : LastSeen(entity, mention);
            if (score > bestScore || (score == bestScore && score > 0 && seen > bestSeen))
            {
                best = entity;
                bestScore = score;
                bestSeen = seen;
            }
        }

        if (best is null && (mention.Traits & WordTraits.Relational) != 0)
        {
            Entity? last = _spoken.Count > 0 ? _spoken[_spoken.Count - 1].Entity : null;
            return MostSalient(mention, GenderAround(mention), last);
        }

        if (best is null && _narration[mention.First].Is(WordTraits.Determiner) && (Generic.Contains(mention.Key) || IsDescribed(mention)))
        {
            return SpeakerOfParagraph(mention) ?? MostSalient(mention, GenderAround(mention), except: null);
        }

        return best ?? KinOf(mention, phrase) ?? NamedLater(mention, phrase);
    }

    private static readonly HashSet<ulong> Kin =
    [
        WordKey.Of("father"), WordKey.Of("mother"), WordKey.Of("dad"), WordKey.Of("mom"), WordKey.Of("mum"), WordKey.Of("husband"), WordKey.Of("wife"), WordKey.Of("son"), WordKey.Of("daughter"), WordKey.Of("brother"),
        WordKey.Of("sister"), WordKey.Of("uncle"), WordKey.Of("aunt"), WordKey.Of("grandfather"), WordKey.Of("grandmother"),
    ];

    /// <summary>“Her father laughed”: the only other person of her surname.</summary>
    private Entity? KinOf(Mention mention, RolePhrase phrase)
    {
        Token possessor = _narration[mention.First];
        if (!Kin.Contains(mention.Key) || !possessor.Is(WordTraits.Possessive) || MostSalient(mention, Entity.GenderOf(possessor.Traits), except: null) is not { } person)
        {
            return null;
        }

        Entity? only = null;
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Memory; i--)
        {
            if (_mentions[i] is { Kind: MentionKind.Name, Entity: { IsBody: false } other } && other.SurnameKey == person.SurnameKey && !ReferenceEquals(other, person) && other.MayBe(phrase.Gender))
            {
                if (only is not null && !ReferenceEquals(only, other))
                {
                    return null;
                }

                only = other;
            }
        }

        return only;
    }

    // “the veteran defenceman”, “the retired logger”: what tells more of somebody who is known already.
    private bool IsDescribed(Mention mention)
    {
        for (int i = mention.First + 1; i < mention.Head; i++)
        {
            if (Describing.Contains(_narration[i].Key) || EndsInAge(_narration[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<ulong> Describing = [WordKey.Of("veteran"), WordKey.Of("retired"), WordKey.Of("longtime"), WordKey.Of("young"), WordKey.Of("outspoken"), WordKey.Of("soft-spoken"), WordKey.Of("lanky"), WordKey.Of("burly")];

    /// <summary>“Their manager did not apologize. “…,” Ann Ray said.”: who is named for the first time right behind the same role without a name.</summary>
    private Entity? NamedLater(Mention mention, RolePhrase phrase)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Memory; i--)
        {
            Mention earlier = _mentions[i];
            if (earlier.Kind != MentionKind.Nominal || earlier.Entity is not null || RoleSynonyms.Of(earlier.Key) != phrase.HeadKey)
            {
                continue;
            }

            for (int j = i + 1; j < mention.Index && _mentions[j].Paragraph <= earlier.Paragraph + 1; j++)
            {
                if (_mentions[j] is { Kind: MentionKind.Name, IsModifier: false, Entity: { IsBody: false, Roles.Count: 0 } entity } && entity.MayBe(phrase.Gender) && ReferenceEquals(entity.Names[0], _mentions[j])
                    && _mentions[j].Cue.Kind is not (CueKind.None or CueKind.Addressee))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    // “the 62-year-old”
    private bool IsAge(Mention mention) => EndsInAge(_narration[mention.Head]) && IsDefinite(_narration[mention.First].Key);

    private bool EndsInAge(Token token) =>
        token.End - token.Start > YearOld.Length && string.CompareOrdinal(_narration.Tokens.Text, token.End - YearOld.Length, YearOld, 0, YearOld.Length) == 0;

    private const string YearOld = "-year-old";

    /// <summary>Who spoke last in the mention's paragraph, if the mention may stand for that person.</summary>
    private Entity? SpeakerOfParagraph(Mention mention)
    {
        if (_spoken.Count == 0)
        {
            return null;
        }

        (int position, Entity entity) = _spoken[_spoken.Count - 1];
        return position < mention.First && _narration.ParagraphOf(position) == mention.Paragraph && entity.MayBe(GenderAround(mention)) && !entity.IsBody ? entity : null;
    }

    // Nouns that say little more than “he” or “she”.
    private static readonly HashSet<ulong> Generic =
    [
        WordKey.Of("politician"), WordKey.Of("man"), WordKey.Of("woman"), WordKey.Of("lawmaker"), WordKey.Of("legislator"), WordKey.Of("diplomat"), WordKey.Of("leader"), WordKey.Of("statesman"), WordKey.Of("stateswoman"),
        WordKey.Of("businessman"), WordKey.Of("businesswoman"), WordKey.Of("executive"), WordKey.Of("conservative"), WordKey.Of("socialist"), WordKey.Of("liberal"), WordKey.Of("veteran"), WordKey.Of("dignitary"), WordKey.Of("native"), WordKey.Of("newcomer"), WordKey.Of("player"), WordKey.Of("athlete"), WordKey.Of("teenager"), WordKey.Of("teen"), WordKey.Of("rookie"), WordKey.Of("mp"), WordKey.Of("mpp"), WordKey.Of("mla"), WordKey.Of("winger"), WordKey.Of("quarterback"), WordKey.Of("striker"), WordKey.Of("midfielder"),
        WordKey.Of("officer"),
    ];

    private static int Match(Entity entity, RolePhrase phrase)
    {
        if (!entity.MayBe(phrase.Gender))
        {
            return 0;
        }

        int best = 0;
        foreach (RolePhrase role in entity.Roles)
        {
            int score = role.Match(phrase);
            best = score > best ? score : best;
        }

        return best;
    }

    private int LastSeen(Entity entity, Mention mention)
    {
        int seen = -1;
        foreach (Mention name in entity.Names)
        {
            if (name.First >= mention.First)
            {
                break;
            }

            seen = name.First;
        }

        for (int i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - 8; i--)
        {
            if (ReferenceEquals(_spoken[i].Entity, entity) && _spoken[i].Position < mention.First && _spoken[i].Position > seen)
            {
                seen = _spoken[i].Position;
            }
        }

        return seen;
    }

    /// <summary>The gender that a possessive right behind shows: “The host, for his part,”.</summary>
    private Gender GenderAround(Mention mention)
    {
        Gender gender = Entity.GenderOf(mention.Traits);
        for (int i = mention.End; gender == Gender.Unknown && i < mention.End + 4; i++)
        {
            gender = Entity.GenderOf(_narration[i].Traits);
        }

        return gender;
    }

    private static readonly HashSet<ulong> Definite = [WordKey.Of("the"), WordKey.Of("this"), WordKey.Of("that")];

    private static bool IsDefinite(ulong determiner) => Definite.Contains(determiner);
}
