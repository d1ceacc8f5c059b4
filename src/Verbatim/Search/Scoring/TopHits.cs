using System;

namespace Verbatim.Search.Scoring;

/// <summary>
/// Keeps the best hits, in the array that the caller gave: a heap with the worst on top. Of equal scores the earlier hit is better. An array
/// and no span, whose methods no program comes with compiled for hits.
/// </summary>
internal ref struct TopHits
{
    private readonly RawHit[] _hits;
    private readonly ArticleOrder? _order;

    /// <summary>None yet, of so many as will be kept.</summary>
    public TopHits(RawHit[] hits, int capacity, ArticleOrder? order = null)
    {
        _hits = hits;
        _order = order;
        Capacity = capacity;
        Count = 0;
        Floor = float.NegativeInfinity;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many there can be.</summary>
    public int Capacity { get; }

    /// <summary>What is known that as many hits as there can be score at least; never more than they do.</summary>
    public float Floor { get; set; }

    /// <summary>By how much less than the least of the hits another may score that is to be looked at: hits that come in no order may be as good.</summary>
    public float Slack { get; set; }

    /// <summary>Whether articles of several corpora come in an order of their own.</summary>
    public readonly bool HasOrder => _order is not null;

    /// <summary>A later hit has to score more than this to come in.</summary>
    public readonly float Threshold => Count < Capacity || Count == 0 ? Floor : Math.Max(_hits[0].Score - Slack, Floor);

    /// <summary>Offers a hit.</summary>
    public void Add(in RawHit hit)
    {
        if (Count < Capacity)
        {
            int i = Count++;
            while (i > 0 && IsBetter(_hits[(i - 1) / 2], hit))
            {
                _hits[i] = _hits[(i - 1) / 2];
                i = (i - 1) / 2;
            }

            _hits[i] = hit;
        }
        else if (Capacity > 0 && IsBetter(hit, _hits[0]))
        {
            Sink(hit, 0, Count);
        }
    }

    /// <summary>Sorts the hits, the best first; returns how many there are.</summary>
    public readonly int Sort()
    {
        // The worst is on top of the heap: it goes behind the others, again and again.
        for (int last = Count - 1; last > 0; last--)
        {
            RawHit hit = _hits[last];
            _hits[last] = _hits[0];
            Sink(hit, 0, last);
        }

        return Count;
    }

    /// <summary>Whether a hit comes before another.</summary>
    public readonly bool IsBetter(in RawHit a, in RawHit b) => a.Score != b.Score ? a.Score > b.Score
        : a.Corpus != b.Corpus ? _order is null ? a.Corpus < b.Corpus : _order.IsBefore(a, b)
        : a.Article != b.Article ? a.Article < b.Article
        : a.Quote < b.Quote;

    private readonly void Sink(in RawHit hit, int i, int count)
    {
        while (true)
        {
            int child = (2 * i) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && IsBetter(_hits[child], _hits[child + 1]))
            {
                child++;
            }

            if (!IsBetter(hit, _hits[child]))
            {
                break;
            }

            _hits[i] = _hits[child];
            i = child;
        }

        _hits[i] = hit;
    }
}
