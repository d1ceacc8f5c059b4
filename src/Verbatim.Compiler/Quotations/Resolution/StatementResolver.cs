using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Finds who speaks through “the statement”: whoever was reported to have said something in one.</summary>
internal sealed class StatementResolver
{
    // How far back the statement is introduced, in words and in paragraphs.
    private const int Reach = 160;
    private const int Paragraphs = 3;

    private readonly Narration _narration;
    private readonly List<Mention> _mentions;

    public StatementResolver(QuotationReading reading)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
    }

    /// <summary>Whose statement the noun phrase means; null when none was introduced.</summary>
    public Entity? Resolve(Mention mention)
    {
        if (!SpeechWords.Statements.Contains(mention.Key))
        {
            return null;
        }

        for (int i = mention.First - 1; i >= 0 && i > mention.First - Reach && _narration.ParagraphOf(i) > mention.Paragraph - Paragraphs; i--)
        {
            if (SpeechWords.Statements.Contains(_narration[i].Key) && _narration.SentenceOf(i) != mention.Sentence && IsIntroduced(i))
            {
                return Issuer(mention, i);
            }
        }

        return null;
    }

    // “in a statement”, “in a news release”, “in an emailed statement”
    private bool IsIntroduced(int noun)
    {
        for (int i = noun - 1; i > noun - 4 && _narration[i].IsWord; i--)
        {
            if (_narration[i].Is(WordTraits.Determiner | WordTraits.Possessive))
            {
                return _narration[i - 1].Key == Prepositions.In || Prepositions.OfSenders.Contains(_narration[noun + 1].Key);
            }
        }

        return false;
    }

    /// <summary>Who speaks in the sentence of the noun, or is named behind “from”.</summary>
    private Entity? Issuer(Mention mention, int noun)
    {
        int sentence = _narration.SentenceOf(noun);
        Entity? issuer = null;
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Reach && _mentions[i].Sentence >= sentence; i--)
        {
            Mention other = _mentions[i];
            if (other.Sentence != sentence || other.IsModifier || other.Entity is null)
            {
                continue;
            }

            if (other.FirstWithRole > noun && other.FirstWithRole <= noun + 3 && Prepositions.OfSenders.Contains(_narration[noun + 1].Key))
            {
                return other.Entity;
            }

            if (other.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition or CueKind.VerbBefore or CueKind.VerbLater)
            {
                // Of several, “Norvia and Lusca said”, none is named alone.
                issuer = _narration[other.FirstWithRole - 1].Is(WordTraits.Conjunction)
                    || (_narration[other.FirstWithRole - 1].Is(WordTraits.Determiner) && _narration[other.FirstWithRole - 2].Is(WordTraits.Conjunction))
                        ? null : other.Entity;
            }
        }

        return issuer;
    }
}
