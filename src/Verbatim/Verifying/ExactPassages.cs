using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;

namespace Verbatim.Verifying;

/// <summary>A place in a body where words may stand.</summary>
/// <param name="Article">The article.</param>
/// <param name="First">The place of the first word in the body.</param>
/// <param name="Quote">The quote that it stands in, counted in the article; -1 for none.</param>
/// <param name="Speaker">Its speaker; -1 for none.</param>
internal readonly record struct PassagePlace(int Article, int First, int Quote, int Speaker);

/// <summary>Finds where all words of a quotation stand one after another, by the positions of its rarest words.</summary>
internal sealed class ExactPassages(SearchMeter meter)
{
    private const int Anchors = 3;

    // As many are kept: whoever says it in the most places, that many are enough to find it in one.
    private const int MostPlaces = 64;

    private readonly PostingCursor[] _cursors = [new(meter), new(meter), new(meter)];
    private readonly int[][] _positions = [new int[64], new int[64], new int[64]];
    private readonly int[] _anchors = new int[Anchors];
    private readonly int[] _counts = new int[Anchors];
    private readonly PassagePlace[] _places = new PassagePlace[MostPlaces];

    /// <summary>The places that were found, at most so many.</summary>
    public ReadOnlySpan<PassagePlace> Places => _places.AsSpan(0, Count);

    private int Count { get; set; }

    /// <summary>Finds them: those of the speaker's quotes first, of quotes then.</summary>
    /// <param name="index">The index.</param>
    /// <param name="draft">The quotation: one piece without brackets, all of whose words are known.</param>
    /// <param name="speaker">The speaker; -1 for any.</param>
    public void Find(SearchIndex index, Draft draft, int speaker)
    {
        Count = 0;
        int anchors = RarestWords.Find(draft.Words, _anchors);
        for (int i = 0; i < anchors; i++)
        {
            _cursors[i].Open(index, draft.Words[_anchors[i]].List);
        }

        for (int article = _cursors[0].Next(); article != PostingCursor.End; article = _cursors[0].Next())
        {
            bool all = true;
            for (int i = 1; i < anchors && all; i++)
            {
                all = _cursors[i].Advance(article) == article;
            }

            if (all)
            {
                AddPlaces(index, article, draft.Count, anchors, speaker);
            }
        }
    }

    private void AddPlaces(SearchIndex index, int article, int length, int anchors, int speaker)
    {
        int count = _cursors[0].ReadPositions(ref _positions[0]);
        var zones = new ArticleZones(index, article);
        for (int i = 0; i < count; i++)
        {
            int first = _positions[0][i] - _anchors[0];
            if (first < zones.BodyStart || first + length > zones.BodyEnd || !StandBeside(first, anchors, i == 0))
            {
                continue;
            }

            (int quote, int sayer) = QuoteAt(zones, first, length);
            Add(new PassagePlace(article, first - zones.BodyStart, quote, sayer), speaker);
        }
    }

    private bool StandBeside(int first, int anchors, bool isNew)
    {
        for (int i = 1; i < anchors; i++)
        {
            _counts[i] = isNew ? -1 : _counts[i];
        }

        for (int i = 1; i < anchors; i++)
        {
            if (_counts[i] < 0)
            {
                _counts[i] = _cursors[i].ReadPositions(ref _positions[i]);
            }

            if (_positions[i].AsSpan(0, _counts[i]).BinarySearch(first + _anchors[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (int Quote, int Speaker) QuoteAt(ArticleZones zones, int first, int length)
    {
        for (int quote = 0; zones.MoveNextQuote() && zones.QuoteStart <= first; quote++)
        {
            if (first + length <= zones.QuoteStart + zones.QuoteWords)
            {
                return (quote, zones.Speaker);
            }
        }

        return (-1, -1);
    }

    // Those that are kept are sorted, and the last of too many goes.
    private void Add(in PassagePlace place, int speaker)
    {
        int at = Count;
        if (Count < MostPlaces)
        {
            Count++;
        }
        else if (Rank(place, speaker) >= Rank(_places[--at], speaker))
        {
            return;
        }

        for (; at > 0 && Rank(place, speaker) < Rank(_places[at - 1], speaker); at--)
        {
            _places[at] = _places[at - 1];
        }

        _places[at] = place;
    }

    private static int Rank(in PassagePlace place, int speaker) =>
        place.Quote < 0 ? 3 : speaker >= 0 && place.Speaker == speaker ? 0 : place.Speaker >= 0 ? 1 : 2;
}
