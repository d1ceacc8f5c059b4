using System;
using Verbatim.Image;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Matching;

/// <summary>Matches the articles in which words stand one after another, or, with a distance, near one another in any order.</summary>
internal sealed partial class PhraseMatcher : Matcher
{
    private SearchIndex _index = null!;
    private ScoreTable _table = null!;
    private PostingCursor[] _postings = [];
    private int[][] _positions = [];
    private int[] _counts = new int[8];
    private int[] _places = new int[8];
    private int[] _order = new int[8];
    private int _words;
    private int _slop;
    private float _weight;
    private ArticleField _field;
    private int _frequency;

    /// <summary>Articles that cannot score more may be passed over.</summary>
    public float Threshold { get; set; }

    /// <summary>Begins a phrase of so many words; a slop below 0 asks for the exact order.</summary>
    public void Open(SearchIndex index, ScoreTable table, int words, int slop, float weight, ArticleField field)
    {
        _index = index;
        _table = table;
        _words = words;
        _slop = slop;
        _weight = weight;
        _field = field;
        Article = -1;
        Threshold = float.NegativeInfinity;
        Cost = int.MaxValue;
        if (_postings.Length < words)
        {
            int old = _postings.Length;
            Array.Resize(ref _postings, words);
            Array.Resize(ref _positions, words);
            for (int i = old; i < words; i++)
            {
                _postings[i] = new PostingCursor();
                _positions[i] = new int[32];
            }
        }

        if (_counts.Length < words)
        {
            _counts = new int[words];
            _places = new int[words];
            _order = new int[words];
        }
    }

    /// <summary>Sets a word of the phrase.</summary>
    public void SetWord(int place, int list)
    {
        _postings[place].Open(_index, list);
        Cost = Math.Min(Cost, _postings[place].Count);

        // Rarest first.
        int i = place;
        while (i > 0 && _postings[_order[i - 1]].Count > _postings[place].Count)
        {
            _order[i] = _order[i - 1];
            i--;
        }

        _order[i] = place;
    }

    public override int Advance(int article)
    {
        PostingCursor lead = _postings[_order[0]];
        article = lead.Advance(article);
        while (article != End)
        {
            int at = article;
            for (int i = 1; i < _words; i++)
            {
                at = _postings[_order[i]].Advance(article);
                if (at != article)
                {
                    break;
                }
            }

            if (at == article && !CanScore(article))
            {
                article = lead.Next();
            }
            else if (at == article)
            {
                _frequency = _slop < 0 ? CountPhrases(article) : CountWindows(article);
                if (_frequency > 0)
                {
                    return Article = article;
                }

                article = lead.Next();
            }
            else
            {
                article = at == End ? End : lead.Advance(at);
            }
        }

        return Article = End;
    }

    /// <summary>Ranks all matches into the hits.</summary>
    public void Rank(SharedPostings shared, int corpus, ref TopHits hits)
    {
        if (_slop >= 0 || _words < 2 || _postings[_order[1]].Count > SharedPostings.MostTimesLonger * (long)_postings[_order[0]].Count)
        {
            for (int article = Advance(0); article != End; article = Advance(article + 1))
            {
                hits.Add(new RawHit(article, -1, Score(), corpus));
                Threshold = hits.Threshold;
            }

            return;
        }

        shared.Open(_postings[_order[0]], _postings[_order[1]], _weight, _table, 0);
        while (shared.MoveNext(hits.Threshold))
        {
            if (_words == 2 && _field == ArticleField.Any)
            {
                RankPairs(shared, corpus, ref hits);
            }
            else
            {
                RankAll(shared, corpus, ref hits);
            }
        }
    }

    // Of two words anywhere: nothing but their positions decides.
    private void RankPairs(SharedPostings shared, int corpus, ref TopHits hits)
    {
        int first = _order[0];
        int second = _order[1];
        PostingCursor lead = _postings[first];
        PostingCursor other = _postings[second];
        Threshold = hits.Threshold;
        for (int place = 0; place < shared.Count; place++)
        {
            int article = shared.MoveTo(place);
            if (Threshold > 0 && !CanScore(article))
            {
                continue;
            }

            _counts[first] = lead.ReadPositions(ref _positions[first]);
            _counts[second] = other.ReadPositions(ref _positions[second]);
            _frequency = CountPairs(first, second);
            if (_frequency > 0)
            {
                Article = article;
                hits.Add(new RawHit(article, -1, Score(), corpus));
                Threshold = hits.Threshold;
            }
        }
    }

    private void RankAll(SharedPostings shared, int corpus, ref TopHits hits)
    {
        for (int place = 0; place < shared.Count; place++)
        {
            int article = shared.MoveTo(place);
            bool all = true;
            for (int i = 2; i < _words && all; i++)
            {
                all = _postings[_order[i]].Advance(article) == article;
            }

            Threshold = hits.Threshold;
            if (all && CanScore(article) && (_frequency = CountPhrases(article)) > 0)
            {
                Article = article;
                hits.Add(new RawHit(article, -1, Score(), corpus));
            }
        }
    }

    public override float Score() => _weight * _table.Share(_frequency, 0, _table.Lengths[Article]);

    // No phrase is more frequent than its least frequent word.
    private bool CanScore(int article)
    {
        if (Threshold <= 0)
        {
            return true;
        }

        int most = int.MaxValue;
        for (int i = 0; i < _words; i++)
        {
            most = Math.Min(most, _postings[i].Frequency);
        }

        if (_slop >= 0)
        {
            most *= _words;
        }

        return _weight * _table.Share(most, 0, _table.Lengths[article]) > Threshold;
    }
}
