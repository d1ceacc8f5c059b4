using System;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Matching;

/// <summary>
/// Matches the articles in which words stand one after another, or, with a distance, near one another in any order. A word that stands in the phrase
/// several times is read once.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed partial class PhraseMatcher(SearchMeter meter) : Matcher
{
    private SearchIndex _index = null!;
    private ScoreTable _table = null!;

    // Of each place of the phrase.
    private int[] _sourceOf = new int[8];
    private int[] _places = new int[8];
    private int[] _order = new int[8];
    private int _words;

    // Of each list that its words have.
    private PostingCursor[] _postings = [];
    private int[][] _positions = [];
    private int[] _lists = [];
    private int[] _times = [];
    private int[] _counts = [];
    private int[] _rarest = [];
    private int[] _heap = [];
    private int _sources;

    private int _slop;
    private float _weight;
    private ArticleField _field;
    private int _frequency;
    private ExactForm? _form;

    // What the words in exactly their forms score more; 0 when that is not asked for.
    private float _formScore;

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes
    {
        get
        {
            long bytes = (_form?.Bytes ?? 0) + (12L * _order.Length) + (_postings.Length * (PostingCursor.Bytes + 24L));
            foreach (int[] positions in _positions)
            {
                bytes += sizeof(int) * (long)positions.Length;
            }

            return bytes;
        }
    }

    /// <summary>Articles that cannot score more may be passed over.</summary>
    public float Threshold { get; set; }

    /// <summary>Begins a phrase of so many words; a slop below 0 asks for the exact order.</summary>
    public void Open(SearchIndex index, ScoreTable table, int words, int slop, float weight, ArticleField field)
    {
        _index = index;
        _table = table;
        _words = words;
        _sources = 0;
        _slop = slop;
        _weight = weight;
        _field = field;
        _formScore = 0;
        Article = -1;
        Threshold = float.NegativeInfinity;
        Cost = int.MaxValue;
        if (_order.Length < words)
        {
            _sourceOf = new int[words];
            _places = new int[words];
            _order = new int[words];
        }
    }

    /// <summary>Sets a word of the phrase, those before it first.</summary>
    public void SetWord(int place, int list)
    {
        int source = 0;
        while (source < _sources && _lists[source] != list)
        {
            source++;
        }

        if (source == _sources)
        {
            AddSource(list);
        }

        _sourceOf[place] = source;
        _times[source]++;
        int i = place;
        while (i > 0 && _postings[_sourceOf[_order[i - 1]]].Count > _postings[source].Count)
        {
            _order[i] = _order[i - 1];
            i--;
        }

        _order[i] = place;
    }

    /// <summary>Lets the forms of the words decide, where they make a difference.</summary>
    public void AskForForm(SearchIndex index, QueryTree tree, in QueryNode node)
    {
        _form ??= new ExactForm(meter);
        _form.Open(index, tree, node);
        _formScore = _form.IsAsked ? _table.Earned(_weight, 1) : 0;
    }

    private void AddSource(int list)
    {
        if (_sources == _postings.Length)
        {
            int length = Math.Max(4, 2 * _sources);
            Array.Resize(ref _postings, length);
            Array.Resize(ref _positions, length);
            Array.Resize(ref _lists, length);
            Array.Resize(ref _times, length);
            Array.Resize(ref _counts, length);
            Array.Resize(ref _rarest, length);
            Array.Resize(ref _heap, length);
            for (int i = _sources; i < length; i++)
            {
                _postings[i] = new PostingCursor(meter);
                _positions[i] = new int[32];
            }
        }

        int source = _sources++;
        _lists[source] = list;
        _times[source] = 0;
        PostingCursor postings = _postings[source];
        postings.Open(_index, list);
        Cost = Math.Min(Cost, postings.Count);
        int place = source;
        while (place > 0 && _postings[_rarest[place - 1]].Count > postings.Count)
        {
            _rarest[place] = _rarest[place - 1];
            place--;
        }

        _rarest[place] = source;
    }

    public override int Advance(int article)
    {
        PostingCursor lead = _postings[_rarest[0]];
        article = lead.Advance(article);
        while (article != End)
        {
            int at = article;
            for (int i = 1; i < _sources; i++)
            {
                at = _postings[_rarest[i]].Advance(article);
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
        if (_slop >= 0 || _sources < 2 || _postings[_rarest[1]].Count > SharedPostings.MostTimesLonger * (long)_postings[_rarest[0]].Count)
        {
            for (int article = Advance(0); article != End; article = Advance(article + 1))
            {
                hits.Add(new RawHit(article, -1, Score(), corpus));
                Threshold = hits.Threshold;
            }

            return;
        }

        shared.Open(_postings[_rarest[0]], _postings[_rarest[1]], _weight, _formScore, _table, 0);
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
        int lead = _sourceOf[first];
        int other = _sourceOf[second];
        Threshold = hits.Threshold;
        for (int place = 0; place < shared.Count; place++)
        {
            int article = shared.MoveTo(place);
            if (Threshold > 0 && !CanScore(article))
            {
                continue;
            }

            Read(lead);
            Read(other);
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
            for (int i = 2; i < _sources && all; i++)
            {
                all = _postings[_rarest[i]].Advance(article) == article;
            }

            Threshold = hits.Threshold;
            if (all && CanScore(article) && (_frequency = CountPhrases(article)) > 0)
            {
                Article = article;
                hits.Add(new RawHit(article, -1, Score(), corpus));
            }
        }
    }

    // All of the weight more for the exact forms: no others score as much.
    public override float Score()
    {
        float score = _table.Earned(_weight, _table.Share(_frequency, 0, _table.Lengths[Article]));
        return _formScore > 0 && score + _formScore > Threshold && _form!.StandsIn(Article) ? score + _formScore : score;
    }

    // No phrase is more frequent than its least frequent word; near one another, words stand as often as one of them can be moved on.
    private bool CanScore(int article)
    {
        if (Threshold <= 0)
        {
            return true;
        }

        int least = int.MaxValue;
        long sum = 0;
        for (int i = 0; i < _sources; i++)
        {
            int frequency = _postings[i].Frequency;
            least = Math.Min(least, frequency);
            sum += frequency;
        }

        int most = _slop < 0 ? least : (int)Math.Min(sum, int.MaxValue);
        return (_weight * _table.Share(most, 0, _table.Lengths[article])) + _formScore > Threshold;
    }
}
