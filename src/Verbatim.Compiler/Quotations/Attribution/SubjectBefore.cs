using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>Finds who opens the sentence in front of a quotation's own, for that is often who speaks: “Ray was not persuaded. “…””.</summary>
internal sealed class SubjectBefore
{
    // Bounds the work: in mentions, and in words.
    private const int Farthest = 40;
    private const int LongestSentence = 60;

    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private Mention? _subject;
    private uint _place;

    public SubjectBefore(QuotationReading reading)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
    }

    /// <summary>
    /// 0 for any mention but that one. For it: 1 in the quotation's paragraph, 2 in the one before, 3 farther; and 4 if its sentence holds a quotation, 8 if
    /// a verb follows it, 16 if it begins the sentence.
    /// </summary>
    public uint PlaceOf(Mention mention) => ReferenceEquals(mention, _subject) ? _place : 0u;

    /// <summary>Finds the mention that opens the sentence in front of the quotation's own: “Ray was not persuaded. “…””.</summary>
    public void Find(int position, int paragraph, int following)
    {
        _subject = null;
        int sentence = _narration.SentenceOf(position);
        int last = -1;
        for (int i = following - 1, rank = 0; i >= 0 && rank < Farthest; i--, rank++)
        {
            Mention mention = _mentions[i];
            if (mention.Sentence >= sentence)
            {
                continue;
            }

            if (last < 0)
            {
                last = mention.Sentence;
            }

            if (mention.Sentence != last)
            {
                break;
            }

            if (!mention.IsModifier && !mention.IsPossessive)
            {
                _subject = mention;
            }
        }

        if (_subject is null)
        {
            return;
        }

        bool spoken = false;
        int end = position;
        for (int i = _subject.First; i < end && i < _subject.First + LongestSentence && _narration.SentenceOf(i) == last; i++)
        {
            spoken |= _narration.IsQuotation(i);
        }

        ref readonly Token next = ref _narration[_subject.End];
        uint verb = next.Is(WordTraits.Verb | WordTraits.Auxiliary | WordTraits.Speech) ? 8u : 0u;
        uint near = last == sentence - 1 ? _subject.Paragraph == paragraph ? 1u : _subject.Paragraph == paragraph - 1 ? 2u : 3u : 3u;
        _place = near | (spoken ? 4u : 0u) | verb | (_narration.IsSentenceStart(_subject.First) || _narration.IsSentenceStart(_subject.First - 1) ? 16u : 0u);
    }
}
