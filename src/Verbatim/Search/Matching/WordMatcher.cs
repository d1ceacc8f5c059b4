using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Matching;

/// <summary>Matches the articles with a word.</summary>
internal sealed class WordMatcher(SearchMeter meter) : Matcher
{
    private readonly PostingCursor _exact = new(meter);
    private ScoreTable _table = null!;
    private ArticleField _field;
    private bool _hasExact;
    private float _exactWeight;
    private int[] _positions = new int[64];
    private ExactForm? _form;
    private bool _asksForForm;

    /// <summary>The posting list.</summary>
    public PostingCursor Postings { get; } = new(meter);

    /// <summary>The number of the posting list.</summary>
    public int List { get; private set; }

    /// <summary>What a saturated frequency scores.</summary>
    public float Weight { get; private set; }

    /// <summary>Whether nothing but the posting list decides on match and score.</summary>
    public bool IsPlain => _field == ArticleField.Any && !_hasExact && !_asksForForm;

    /// <summary>Whether the articles that have the word in exactly its form come first.</summary>
    public bool AsksForForm => _asksForForm;

    /// <summary>Articles that cannot score more need not be looked at for the form.</summary>
    public float Threshold { get; set; }

    public void Open(SearchIndex index, ScoreTable table, int list, int exactList, float weight, float exactWeight, ArticleField field)
    {
        _table = table;
        _field = field;
        Weight = weight;
        List = list;
        Postings.Open(index, list);
        _hasExact = exactList >= 0;
        _exactWeight = exactWeight;
        if (_hasExact)
        {
            _exact.Open(index, exactList);
        }

        Article = -1;
        Cost = Postings.Count;
        _asksForForm = false;
        Threshold = float.NegativeInfinity;
    }

    /// <summary>Lets the word's form decide, where it makes a difference.</summary>
    public void AskForForm(SearchIndex index, QueryTree tree, in QueryNode node)
    {
        _form ??= new ExactForm(meter);
        _form.Open(index, tree, node);
        _asksForForm = _form.IsAsked;
    }

    /// <summary>Ranks all matches into the hits.</summary>
    public void Rank(int corpus, ref TopHits hits)
    {
        for (int article = Advance(0); article != End; article = Advance(article + 1))
        {
            hits.Add(new RawHit(article, -1, Score(), corpus));
            Threshold = hits.Threshold;
        }
    }

    public override int Advance(int article)
    {
        Article = Postings.Advance(article);
        if (_field != ArticleField.Any)
        {
            while (Article != End && !Postings.IsIn(_field, ref _positions))
            {
                Article = Postings.Next();
            }
        }

        return Article;
    }

    public override float Score()
    {
        byte code = _table.Lengths[Article];
        float score = _table.Earned(Weight, _field == ArticleField.Any ? _table.ShareOf(Postings.Code, code) : _table.Share(1, 0, code));
        if (_hasExact && _exact.Advance(Article) == Article)
        {
            score += _table.Earned(_exactWeight, _table.ShareOf(_exact.Code, code));
        }

        // All of the weight more: no other form scores as much.
        float more = _asksForForm ? _table.Earned(Weight + _exactWeight, 1) : 0;
        if (score + more > Threshold && _asksForForm && _form!.StandsIn(Article))
        {
            score += more;
        }

        return score;
    }
}
