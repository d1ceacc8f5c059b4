using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>
/// Lists the mentions that may speak a quotation, and describes each to the model. Quotations are taken in the order of the text, for the
/// one before says much about the next.
/// </summary>
internal sealed class SpeakerRanker
{
    // The window of paragraphs, and of mentions on either side: enough for nearly every speaker, and a bound on the work.
    private const int ParagraphsBefore = 3;
    private const int ParagraphsAfter = 1;
    private const int MentionsBefore = 16;
    private const int MentionsAfter = 14;
    private const int LongestInside = 200;

    private readonly QuotationReading _reading;
    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly SpeakerFeatures _features;
    private readonly int[] _frequencies;
    private readonly List<int> _quotations = [];
    private readonly List<Mention> _candidates = [];
    private readonly CandidateContext[] _contexts = new CandidateContext[MentionsBefore + MentionsAfter + 1];
    private readonly KeySet _inside = new();
    private readonly QuotationDescriber _describer;
    private readonly SubjectBefore _subject;
    private QuotationContext _quote;

    public SpeakerRanker(QuotationReading reading)
    {
        _reading = reading;
        _narration = reading.Narration;
        _mentions = reading.Mentions;
        _features = new SpeakerFeatures(_narration);
        _describer = new QuotationDescriber(reading, _candidates, _inside);
        _subject = new SubjectBefore(reading);
        _frequencies = Frequencies(_mentions);
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            if (reading.IsOuterQuotation[run])
            {
                _quotations.Add(_narration.PositionOf(run));
            }
        }
    }

    /// <summary>The candidates of the quotation that was last prepared.</summary>
    public IReadOnlyList<Mention> Candidates => _candidates;

    /// <summary>What is known of that quotation.</summary>
    public ref readonly QuotationContext Quote => ref _quote;

    /// <summary>Lists the candidates of a quotation.</summary>
    /// <param name="run">The place of its run.</param>
    /// <param name="previousRun">The quotation before it; -1 for the first.</param>
    /// <param name="previousSpeaker">The mention that one was given to.</param>
    public void Prepare(int run, int previousRun, Mention? previousSpeaker)
    {
        _candidates.Clear();
        NoteTurn(previousSpeaker);
        _questions = (Asks(previousRun) ? 1u : 0u) | (Asks(run) ? 2u : 0u);
        int position = _narration.PositionOf(run);
        int paragraph = _narration.ParagraphOf(position);
        FindInside(run);
        int following = Mention.PlaceFrom(_mentions, position);
        _subject.Find(position, paragraph, following);
        AddBefore(position, paragraph, following, previousRun, previousSpeaker);
        int before = _candidates.Count;
        AddAfter(position, paragraph, following, previousRun, previousSpeaker);
        if (previousSpeaker is not null && !_candidates.Contains(previousSpeaker))
        {
            Add(previousSpeaker, Context(previousSpeaker, previousRun, previousSpeaker, paragraph, MentionsBefore, 3, 3));
        }

        _quote = _describer.Describe(run, position, paragraph, before);
    }

    /// <summary>Fills the buffer with the features of a candidate.</summary>
    public void Fill(int candidate, FeatureBuffer features) => _features.Fill(_quote, _candidates[candidate], _contexts[candidate], features);

    private void AddBefore(int position, int paragraph, int following, int previousRun, Mention? previousSpeaker)
    {
        int cues = 0;
        int here = _quotations.BinarySearch(position);
        int quotations = 0;
        for (int i = following - 1, rank = 0; i >= 0 && rank < MentionsBefore && _mentions[i].Paragraph >= paragraph - ParagraphsBefore; i--, rank++)
        {
            while (here - quotations > 0 && _quotations[here - quotations - 1] >= _mentions[i].End)
            {
                quotations++;
            }

            if (_mentions[i].IsModifier)
            {
                continue;
            }

            Add(_mentions[i], Context(_mentions[i], previousRun, previousSpeaker, paragraph, rank, cues, quotations));
            cues += _mentions[i].Cue.Kind is CueKind.None or CueKind.Addressee ? 0 : 1;
        }
    }

    private void AddAfter(int position, int paragraph, int following, int previousRun, Mention? previousSpeaker)
    {
        int cues = 0;
        int here = _quotations.BinarySearch(position);
        int quotations = 0;
        for (int i = following, rank = 0; i < _mentions.Count && rank < MentionsAfter && _mentions[i].Paragraph <= paragraph + ParagraphsAfter; i++, rank++)
        {
            while (here + quotations + 1 < _quotations.Count && _quotations[here + quotations + 1] < _mentions[i].First)
            {
                quotations++;
            }

            if (_mentions[i].IsModifier)
            {
                continue;
            }

            Add(_mentions[i], Context(_mentions[i], previousRun, previousSpeaker, paragraph, rank, cues, quotations));
            cues += _mentions[i].Cue.Kind is CueKind.None or CueKind.Addressee ? 0 : 1;
        }
    }

    private void Add(Mention candidate, in CandidateContext context)
    {
        _contexts[_candidates.Count] = context;
        _candidates.Add(candidate);
    }

    private CandidateContext Context(Mention mention, int previousRun, Mention? previousSpeaker, int paragraph, int rank, int cues, int quotations)
    {
        bool same = IsSame(mention, previousSpeaker);
        return new CandidateContext
        {
            QuotationsBetween = quotations,
            Rank = rank,
            OpensParagraph = _narration.IsParagraphStart(mention.First) || (mention.First > 0 && _narration.IsParagraphStart(mention.First - 1)),
            CueRank = cues,
            Frequency = _frequencies[mention.Index],
            IsPreviousSpeaker = same,
            PreviousIsNear = previousRun >= 0 && _reading.Runs[previousRun].Paragraph == paragraph,
            Turn = same ? 1u : IsSame(mention, _earlierSpeaker) ? 2u : 0u,
            Questions = _questions,
            SubjectBefore = _subject.PlaceOf(mention),
            IsPreviousMention = ReferenceEquals(mention, previousSpeaker),
            IsNamedInside = mention.Kind == MentionKind.Name && _inside.Contains(mention.Key),
        };
    }

    /// <summary>For each mention that is a name, how often the document mentions it; 0 for any other.</summary>
    private static int[] Frequencies(List<Mention> mentions)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name)
            {
                counts.TryGetValue(mention.Key, out int count);
                counts[mention.Key] = count + 1;
            }
        }

        int[] frequencies = new int[mentions.Count];
        foreach (Mention mention in mentions)
        {
            frequencies[mention.Index] = mention.Kind == MentionKind.Name ? counts[mention.Key] : 0;
        }

        return frequencies;
    }

    private static bool IsSame(Mention mention, Mention? other) =>
        other is not null && (ReferenceEquals(mention, other) || (mention.Kind == other.Kind && mention.Key == other.Key));

    private Mention? _lastSpeaker;
    private Mention? _earlierSpeaker;
    private uint _questions;

    // In a dialogue the turn goes back to whoever spoke before the last.
    private void NoteTurn(Mention? previousSpeaker)
    {
        if (previousSpeaker is not null && _lastSpeaker is not null && !IsSame(previousSpeaker, _lastSpeaker))
        {
            _earlierSpeaker = _lastSpeaker;
        }

        _lastSpeaker = previousSpeaker ?? _lastSpeaker;
    }

    private bool Asks(int run) => run >= 0 && _reading.Document.Text[_reading.Runs[run].Span.End - 1] == '?';

    private void FindInside(int run)
    {
        _inside.Clear();
        TextSpan span = _reading.Runs[run].Span;
        int first = _reading.Tokens.FirstFrom(span.Start);
        for (int i = first; i < _reading.Tokens.Count && i < first + LongestInside && _reading.Tokens[i].Start < span.End; i++)
        {
            if (_reading.Tokens[i].IsCapitalized || _reading.Tokens[i].Is(WordTraits.SubjectPronoun))
            {
                _inside.Add(_reading.Tokens[i].Key);
            }
        }
    }
}
