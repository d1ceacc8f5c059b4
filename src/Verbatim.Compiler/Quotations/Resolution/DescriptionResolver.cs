using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.People;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>
/// Finds whom a noun phrase stands for: “the minister” is who was introduced as one, “the company” the one that the text has been about, and
/// “the retired logger”, when nobody was, the person in the reader's mind.
/// </summary>
internal sealed class DescriptionResolver
{
    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly Discourse _discourse;
    private readonly BodyResolver _bodies;
    private readonly StatementResolver _statements;
    private readonly UnnamedPersons _unnamed;
    private readonly RoleHolders _holders;
    private readonly List<Entity> _persons = [];

    public DescriptionResolver(QuotationReading reading, Discourse discourse, BodyResolver bodies)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
        _discourse = discourse;
        _bodies = bodies;
        _statements = new StatementResolver(reading);
        _unnamed = new UnnamedPersons(reading);
        _holders = new RoleHolders(discourse, _persons);
        foreach (Entity entity in reading.Entities)
        {
            if (!entity.IsBody && (entity.Roles.Count > 0 || entity.IsLikelyPerson) && _persons.Count < Discourse.Memory)
            {
                _persons.Add(entity);
            }
        }
    }

    /// <summary>Whom the phrase stands for; null when it cannot be told.</summary>
    public Entity? Resolve(Mention mention)
    {
        ref readonly Token first = ref _narration[mention.First];
        bool definite = UnnamedPersons.IsDefinite(first.Key);
        if (definite && mention.Key == Pronouns.Latter && LastNamed(mention) is { } latter)
        {
            return latter;
        }

        if (first.Is(WordTraits.Determiner) && !definite)
        {
            return null;
        }

        if (definite && AgeIn(mention) is var age and > 0 && OfAge(age) is { } aged)
        {
            return aged;
        }

        if (definite && (mention.Traits & WordTraits.Role) == 0 && _statements.Resolve(mention) is { } issuer)
        {
            return issuer;
        }

        RolePhrase phrase = RolePhrase.Of(_narration, mention.First, mention.End, mention.Head);
        if (definite && Ages.Ends(_narration, _narration[mention.Head]))
        {
            return Guess(mention, phrase, _discourse.SpeakerOfParagraph(mention));
        }

        if ((mention.Traits & WordTraits.Role) == 0 && (mention.Traits & WordTraits.Body) != 0)
        {
            return definite ? _bodies.Resolve(mention) : null;
        }

        if ((mention.Traits & (WordTraits.Role | WordTraits.Nationality)) == 0 && !IsUnknownNoun(mention))
        {
            return null;
        }

        if (definite && _unnamed.IsNear(mention, phrase))
        {
            return null;
        }

        if (_holders.Find(mention, phrase) is { } holder)
        {
            return holder;
        }

        if ((mention.Traits & WordTraits.Relational) != 0)
        {
            return _discourse.MostSalient(mention, new Sought(_discourse.GenderAround(mention)) { Except = _discourse.LastSpeaker, Phrase = phrase });
        }

        bool determined = first.Is(WordTraits.Determiner);
        if (determined && (DescriptionWords.Generic.Contains(mention.Key) || IsDescribed(mention)))
        {
            return Guess(mention, phrase, _discourse.SpeakerOfParagraph(mention));
        }

        return KinOf(mention, phrase) ?? NamedLater(mention, phrase)
            ?? (definite && !DescriptionWords.Introduced.Contains(phrase.HeadKey) && !_unnamed.IsKnown(mention, phrase) ? Guess(mention, phrase, null) : null);
    }

    /// <summary>“The rancher said” of somebody whose trade was not told: the person in the reader's mind.</summary>
    private Entity? Guess(Mention mention, RolePhrase phrase, Entity? near)
    {
        Entity? entity = near ?? _discourse.MostSalient(mention, new Sought(_discourse.GenderAround(mention)) { Phrase = phrase, IsGuess = true });
        if (entity is not null)
        {
            mention.IsGuess = true;
            entity.Epithets.Add(phrase.HeadKey);
        }

        return entity;
    }

    /// <summary>Who was named last, in this sentence or the one before.</summary>
    private Entity? LastNamed(Mention mention)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Discourse.Memory && _mentions[i].Sentence >= mention.Sentence - 1; i--)
        {
            if (_mentions[i] is { Kind: MentionKind.Name, IsModifier: false, Entity: { IsBody: false, IsPlace: false } entity })
            {
                return entity;
            }
        }

        return null;
    }

    private int AgeIn(Mention mention)
    {
        for (int i = mention.First + 1; i <= mention.Head; i++)
        {
            if (Ages.Of(_narration, _narration[i]) is var age and > 0)
            {
                return age;
            }
        }

        return 0;
    }

    /// <summary>The only person of whom the text gives that age.</summary>
    private Entity? OfAge(int age)
    {
        Entity? only = null;
        foreach (Entity entity in _persons)
        {
            if (entity.Age == age)
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }

    // “the bassist”: a noun of no list, in the singular.
    private bool IsUnknownNoun(Mention mention)
    {
        ref readonly Token head = ref _narration[mention.Head];
        string text = _narration.Tokens.Text;
        return head.Traits == WordTraits.None && head is { IsWord: true, IsCapitalized: false } && !Spelling.IsThing(text, head.Start, head.End)
            && !Spelling.IsPlural(text, head);
    }

    /// <summary>“Her father laughed”: the only other person of her surname.</summary>
    private Entity? KinOf(Mention mention, RolePhrase phrase)
    {
        ref readonly Token possessor = ref _narration[mention.First];
        if (!DescriptionWords.Kin.Contains(mention.Key) || !possessor.Is(WordTraits.Possessive)
            || _discourse.MostSalient(mention, new Sought(Entity.GenderOf(possessor.Traits))) is not { } person)
        {
            return null;
        }

        Entity? only = null;
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Discourse.Memory; i--)
        {
            if (_mentions[i] is { Kind: MentionKind.Name, Entity: { IsBody: false } other } && other.SurnameKey == person.SurnameKey
                && !ReferenceEquals(other, person) && other.MayBe(phrase.Gender))
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
            if (DescriptionWords.Describing.Contains(_narration[i].Key) || Ages.Ends(_narration, _narration[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Their manager did not apologize. “…,” Ann Ray said.”: who is named for the first time right behind the same role without a name.</summary>
    private Entity? NamedLater(Mention mention, RolePhrase phrase)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Discourse.Memory; i--)
        {
            Mention earlier = _mentions[i];
            if (earlier.Kind != MentionKind.Nominal || earlier.Entity is not null || RoleSynonyms.Of(earlier.Key) != phrase.HeadKey)
            {
                continue;
            }

            for (int j = i + 1; j < mention.Index && _mentions[j].Paragraph <= earlier.Paragraph + 1; j++)
            {
                if (_mentions[j] is { Kind: MentionKind.Name, IsModifier: false, Entity: { IsBody: false, Roles.Count: 0 } entity }
                    && entity.MayBe(phrase.Gender) && ReferenceEquals(entity.Names[0], _mentions[j])
                    && _mentions[j].Cue.Kind is not (CueKind.None or CueKind.Addressee))
                {
                    return entity;
                }
            }
        }

        return null;
    }
}
