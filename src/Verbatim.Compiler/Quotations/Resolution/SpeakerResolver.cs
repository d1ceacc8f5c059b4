using System.Collections.Generic;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>
/// Finds whom a mention stands for. Pronouns and roles are resolved in the order of the text, with what is known there: who was mentioned,
/// as what, how near, as subject or not, and who spoke.
/// </summary>
internal sealed class SpeakerResolver
{
    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly Discourse _discourse;
    private readonly DescriptionResolver _descriptions;
    private readonly BodyResolver _bodies;
    private int _next;

    public SpeakerResolver(QuotationReading reading)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
        _discourse = new Discourse(reading);
        _bodies = new BodyResolver(reading, _discourse);
        _descriptions = new DescriptionResolver(reading, _discourse, _bodies);
    }

    /// <summary>Finds whom the attribution's mention stands for, and notes who spoke.</summary>
    public void Resolve(int run, SpeakerChoice attribution)
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
            _discourse.NoteSpoken(_narration.PositionOf(run), entity);
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
            mention.Entity = _descriptions.Resolve(mention);
        }
        else if (mention.Kind == MentionKind.Pronoun)
        {
            mention.Entity = OfPronoun(mention);
        }
    }

    private Entity? OfPronoun(Mention mention)
    {
        if (Pronouns.Relative.Contains(mention.Key))
        {
            return Antecedent(mention);
        }

        if (mention.Key == Pronouns.It)
        {
            return _bodies.OfPronoun(mention);
        }

        Gender gender = Entity.GenderOf(mention.Traits);
        if (gender == Gender.Unknown)
        {
            return null;
        }

        Entity? best = GoesOnSpeaking(mention, gender) ?? _discourse.MostSalient(mention, new Sought(gender) { MayBeUnnamed = true });
        if (best is { Gender: Gender.Unknown })
        {
            best.Gender = gender;
            best.IsGenderGuessed = true;
        }

        return best;
    }

    /// <summary>“…,” he added: who spoke last, if the verb says that somebody goes on.</summary>
    private Entity? GoesOnSpeaking(Mention mention, Gender gender) =>
        mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbBefore && Verbs.GoingOn.Contains(_narration[mention.Cue.Position].Key)
            && _discourse.LastSpeaker is { IsBody: false } last && last.MayBe(gender) && _discourse.SpokeNear(mention) ? last : null;

    private Entity? Antecedent(Mention who)
    {
        for (int i = who.Index - 1; i >= 0 && i > who.Index - 4; i--)
        {
            if (_mentions[i] is { IsModifier: false, Entity: { } entity } && _mentions[i].Sentence == who.Sentence)
            {
                return entity;
            }
        }

        return null;
    }
}
