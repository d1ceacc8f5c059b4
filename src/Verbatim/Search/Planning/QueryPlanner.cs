using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;

namespace Verbatim.Search.Planning;

/// <summary>Turns a resolved query into matchers over one index.</summary>
internal ref struct QueryPlanner
{
    private readonly SearchIndex _index;
    private readonly QueryTree _tree;
    private readonly PostingListNumbers _lists;
    private readonly ScoreTable _table;
    private readonly MatcherPool _matchers;
    private readonly long _total;
    private readonly bool _ofQuotes;

    /// <summary>Begins a plan.</summary>
    /// <param name="index">The index.</param>
    /// <param name="tree">The query, its words resolved.</param>
    /// <param name="lists">The lists of its prefixes and fuzzy words.</param>
    /// <param name="table">Scores.</param>
    /// <param name="matchers">Where matchers are taken from.</param>
    /// <param name="total">The number of articles in all corpora that are searched as one.</param>
    /// <param name="ofQuotes">Whether the plan gives the articles that may have quotes that match: what is excluded is excluded quote by quote.</param>
    public QueryPlanner(SearchIndex index, QueryTree tree, PostingListNumbers lists, ScoreTable table, MatcherPool matchers, long total, bool ofQuotes)
    {
        _index = index;
        _tree = tree;
        _lists = lists;
        _table = table;
        _matchers = matchers;
        _total = total;
        _ofQuotes = ofQuotes;
    }

    /// <summary>The matcher of a node; null when it matches nothing.</summary>
    public readonly Matcher? Plan(int node)
    {
        ref readonly QueryNode at = ref _tree.Nodes[node];
        switch (at.Kind)
        {
            case QueryNodeKind.Word:
                return PlanWord(at);
            case QueryNodeKind.Prefix:
            case QueryNodeKind.Fuzzy:
                return PlanUnion(at);
            case QueryNodeKind.Phrase:
            case QueryNodeKind.Near:
                return PlanPhrase(at);
            case QueryNodeKind.Days:
                return PlanDays(at);
            case QueryNodeKind.Speaker:
            case QueryNodeKind.Role:
                return SpeakerFinder.Plan(_index, _tree, _lists, _matchers, node);
            default:
                return PlanGroup(at);
        }
    }

    private readonly WordMatcher? PlanWord(in QueryNode node)
    {
        ref readonly QueryWord word = ref _tree.Words[node.FirstWord];
        if (word.List < 0)
        {
            return null;
        }

        float weight = WeightOf(word);
        WordMatcher matcher = _matchers.Word();
        matcher.Open(_index, _table, word.List, word.ExactList, weight, weight * _table.Parameters.ExactAccents, node.Field);
        if (node.IsBetweenMarks && word.IsForm)
        {
            matcher.AskForForm(_index, _tree, node);
        }

        return matcher;
    }

    private readonly UnionMatcher? PlanUnion(in QueryNode node)
    {
        ref readonly QueryWord word = ref _tree.Words[node.FirstWord];
        if (word.ListCount == 0)
        {
            return null;
        }

        UnionMatcher? same = _matchers.FindUnion(word.FirstList, node.Field);
        UnionMatcher matcher = _matchers.AnyOf();
        if (same is not null)
        {
            matcher.Open(same, WeightOf(word));
        }
        else
        {
            matcher.Open(_index, _table, _lists, word.FirstList, word.ListCount, WeightOf(word), node.Field);
        }

        return matcher;
    }

    private readonly Matcher? PlanPhrase(in QueryNode node)
    {
        float weight = 0;
        for (int i = 0; i < node.WordCount; i++)
        {
            ref readonly QueryWord word = ref _tree.Words[node.FirstWord + i];
            if (word.Kind == QueryNodeKind.Word && word.List < 0)
            {
                return null;
            }

            weight += WeightOf(word);
        }

        if (_tree.Words[node.FirstWord + node.WordCount - 1].Kind != QueryNodeKind.Word)
        {
            return PlanOpenPhrase(node);
        }

        PhraseMatcher matcher = _matchers.Phrase();
        matcher.Open(_index, _table, node.WordCount, node.Kind == QueryNodeKind.Near ? node.Distance : -1, weight, node.Field);
        for (int i = 0; i < node.WordCount; i++)
        {
            matcher.SetWord(i, _tree.Words[node.FirstWord + i].List);
        }

        if (node.IsBetweenMarks)
        {
            matcher.AskForForm(_index, _tree, node);
        }

        return matcher;
    }

    // cease-fir*: the words before the open end as a phrase, and any word that the end allows anywhere.
    private readonly GroupMatcher? PlanOpenPhrase(in QueryNode node)
    {
        QueryNode head = node;
        head.WordCount--;
        head.Kind = head.WordCount == 1 ? QueryNodeKind.Word : QueryNodeKind.Phrase;
        QueryNode tail = node;
        tail.FirstWord += node.WordCount - 1;
        tail.WordCount = 1;
        Matcher? first = head.Kind == QueryNodeKind.Word ? PlanWord(head) : PlanPhrase(head);
        Matcher? second = PlanUnion(tail);
        if (first is null || second is null)
        {
            return null;
        }

        GroupMatcher group = _matchers.Group();
        group.Open();
        group.Require(first);
        group.Require(second);
        group.Close(needsOptional: false);
        return group;
    }

    private readonly RangeMatcher PlanDays(in QueryNode node)
    {
        RangeMatcher range = _matchers.Range();
        range.Open(_index.FirstArticleFrom(node.FirstDay), node.LastDay == int.MaxValue ? _index.ArticleCount : _index.FirstArticleFrom(node.LastDay + 1));
        return range;
    }

    private readonly Matcher? PlanGroup(in QueryNode node)
    {
        GroupMatcher group = _matchers.Group();
        group.Open();
        bool ranksStopWords = !HasContent(node);
        bool hasMust = false;
        bool hasShould = false;
        bool hasRequired = false;
        for (int child = node.FirstChild; child >= 0; child = _tree.Nodes[child].Sibling)
        {
            ref readonly QueryNode at = ref _tree.Nodes[child];
            if (at.Occurrence == Occurrence.Should && !ranksStopWords && IsStopWord(at))
            {
                continue;
            }

            hasShould |= at.Occurrence == Occurrence.Should;
            hasMust |= at.Occurrence == Occurrence.Must;
            if (_ofQuotes && at.Occurrence == Occurrence.MustNot)
            {
                continue;
            }

            Matcher? part = Plan(child);
            if (at.Occurrence is Occurrence.Must or Occurrence.Filter)
            {
                if (part is null)
                {
                    return null;
                }

                hasRequired = true;
                group.Require(part);
            }
            else if (part is not null && at.Occurrence == Occurrence.Should)
            {
                group.Allow(part);
            }
            else if (part is not null)
            {
                group.Exclude(part);
            }
        }

        bool needsOptional = hasShould && !hasMust;
        if (needsOptional && group.Optional.Length == 0)
        {
            return null;
        }

        if (!hasRequired && !needsOptional)
        {
            if (node.FirstChild < 0)
            {
                return null;
            }

            RangeMatcher all = _matchers.Range();
            all.Open(0, _index.ArticleCount);
            group.Require(all);
        }

        group.Close(needsOptional);
        return group.Sole ?? (Matcher)group;
    }

    private readonly bool HasContent(in QueryNode group)
    {
        for (int child = group.FirstChild; child >= 0; child = _tree.Nodes[child].Sibling)
        {
            ref readonly QueryNode at = ref _tree.Nodes[child];
            if (at.Occurrence is Occurrence.Should or Occurrence.Must && !IsStopWord(at))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsStopWord(in QueryNode node) => node.Kind == QueryNodeKind.Word && _tree.Words[node.FirstWord].IsStopWord;

    private readonly float WeightOf(in QueryWord word) => _table.Parameters.WeightOf(word.Articles, _total);
}
