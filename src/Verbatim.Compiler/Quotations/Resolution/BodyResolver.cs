using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Finds the named body that “it” or “the company” stands for.</summary>
internal sealed class BodyResolver
{
    private const int Least = 30;
    private const int SameNoun = 40;
    private const int Other = 1000;
    private const int UnknownKind = 8;

    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly Discourse _discourse;
    private readonly TokenizedDocument _tokens;

    public BodyResolver(QuotationReading reading, Discourse discourse)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
        _discourse = discourse;
        _tokens = reading.Tokens;
    }

    /// <summary>
    /// “The ministry declined to comment on what it called …”: the named body that is the subject of this sentence, or of the one before in its
    /// paragraph. A person who is the subject does not speak as “it”, and hides bodies further away.
    /// </summary>
    public Entity? OfPronoun(Mention it)
    {
        Mention? first = null;
        for (int i = it.Index - 1; i >= 0 && i >= it.Index - Discourse.Memory && _mentions[i].Paragraph == it.Paragraph
            && _mentions[i].Sentence >= it.Sentence - 1; i--)
        {
            if (first is not null && _mentions[i].Sentence != first.Sentence)
            {
                break;
            }

            if (!_mentions[i].IsModifier && !_mentions[i].IsPossessive && _mentions[i].Kind != MentionKind.Pronoun && IsUpFront(_mentions[i])
                && !IsDateline(_mentions[i]))
            {
                first = _mentions[i];
            }
        }

        return first?.Entity is { } entity && IsOrMayBeBody(entity) ? Learn(entity) : null;
    }

    // “VANCOUVER –”
    private bool IsDateline(Mention mention)
    {
        int first = _tokens.FirstAfterDateline(mention.Paragraph);
        return first < _tokens.Count && mention.Span.Start < _tokens[first].Start;
    }

    // The subject, or a name set beside it: “The home's owner, Harrow Living, runs”.
    private bool IsUpFront(Mention mention) =>
        _discourse.IsSubject(mention)
            || (mention.Kind == MentionKind.Name && _narration.IsMark(mention.End, ',')
                && (_narration.IsMark(mention.First - 1, ',') || _narration[mention.End + 1].Is(WordTraits.Relative)));

    /// <summary>“The company said”: the body with that noun in its name, or else the one that the text was about.</summary>
    public Entity? Resolve(Mention mention)
    {
        Entity? best = null;
        int bestScore = Least;
        bool places = PlaceWords.Governed.Contains(mention.Key);
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Discourse.Memory; i--)
        {
            Mention earlier = _mentions[i];
            if (earlier.Entity is not { } entity || !IsOrMayBeBody(entity) || (!places && (IsPlace(entity) || IsLocation(earlier))))
            {
                continue;
            }

            if (!entity.IsBody && earlier.NameFirst == earlier.Head && !_discourse.IsSubject(earlier))
            {
                continue;
            }

            int score = _discourse.Salience(earlier, mention, mention.Index - i) + Fit(entity, mention.Key);
            if (score > bestScore)
            {
                best = entity;
                bestScore = score;
            }
        }

        if (best is null)
        {
            return null;
        }

        mention.IsGuess = true;
        return Learn(best);
    }

    private int Fit(Entity entity, ulong noun)
    {
        if (entity.Epithets.Contains(noun))
        {
            return SameNoun / 2;
        }

        for (int i = entity.Fullest.NameFirst; i < entity.Fullest.End; i++)
        {
            if (_narration[i].Key == noun)
            {
                return SameNoun;
            }
        }

        return !BodyWords.AnyBody.Contains(noun) ? -Other : entity.IsBody ? 0 : -UnknownKind;
    }

    private static Entity Learn(Entity entity)
    {
        entity.IsBody = true;
        return entity;
    }

    // A name of which nothing shows that it is a person's may be a body's: “Maplecrest”.
    private static bool IsOrMayBeBody(Entity entity) => entity.IsBody || (!entity.IsLikelyPerson && entity.Gender == Gender.Unknown && entity.Roles.Count == 0);

    private bool IsPlace(Entity entity) => entity.Fullest.NameFirst == entity.Fullest.Head && _narration[entity.Fullest.Head].Is(WordTraits.Place);

    // “in Kilbrack”: where something is, hardly a body.
    private bool IsLocation(Mention mention) => mention.NameFirst == mention.Head && Prepositions.BeforePlaces.Contains(_narration[mention.First - 1].Key);
}
