using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;

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

    /// <summary>The posting list.</summary>
    public PostingCursor Postings { get; } = new(meter);

    /// <summary>The number of the posting list.</summary>
    public int List { get; private set; }

    /// <summary>What a saturated frequency scores.</summary>
    public float Weight { get; private set; }

    /// <summary>Whether nothing but the posting list decides on match and score.</summary>
    public bool IsPlain => _field == ArticleField.Any && !_hasExact;

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

        return score;
    }
}
