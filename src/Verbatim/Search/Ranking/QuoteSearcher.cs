using System;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Planning;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;

namespace Verbatim.Search.Ranking;

/// <summary>
/// Searches quotes: of each article that may have one, every quote is held against the query. The words must stand in the quote, its own
/// speaker must fit <c>speaker:</c> and <c>role:</c>; <c>title:</c> and dates look at the article.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class QuoteSearcher(SearchMeter meter)
{
    // Of a quote's length in words; quotes of news are a sentence or two.
    private const float AverageLength = 25;

    // To find the positions of a word in the quote is dearer than to look at one.
    private const int StepsToMatch = 2;

    private WordPlaces[] _places = [];
    private WordPlaces[] _words = [];
    private int _placesCount;
    private SetMatcher?[] _speakers = [];
    private float[] _weights = [];
    private ExactForm?[] _forms = [];
    private SearchIndex _index = null!;
    private QueryTree _tree = null!;
    private RankingParameters _parameters = RankingParameters.Standard;
    private int _article;
    private int _quoteStart;
    private int _quoteEnd;
    private int _quote;
    private int _speaker;
    private int _titleEnd;
    private long _total;

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes
    {
        get
        {
            long bytes = 8L * (_words.Length + (2 * _speakers.Length));
            foreach (WordPlaces places in _places)
            {
                bytes += places.Bytes;
            }

            return bytes;
        }
    }

    /// <summary>Begins a query over one index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="tree">The query, its words resolved.</param>
    /// <param name="lists">The lists of its prefixes and fuzzy words.</param>
    /// <param name="matchers">Where sets of speakers are taken from.</param>
    /// <param name="parameters">The parameters of ranking.</param>
    /// <param name="total">The number of articles in all corpora that are searched as one.</param>
    public void Open(SearchIndex index, QueryTree tree, PostingListNumbers lists, MatcherPool matchers, RankingParameters parameters, long total)
    {
        _index = index;
        _tree = tree;
        _parameters = parameters;
        _total = total;
        if (_words.Length < tree.WordCount)
        {
            _words = new WordPlaces[tree.WordCount];
        }

        _placesCount = 0;
        for (int i = 0; i < tree.WordCount; i++)
        {
            int same = SameBefore(i);
            _words[i] = same >= 0 ? _words[same] : NextPlaces();
            if (same < 0)
            {
                _words[i].Open(index, tree.Words[i], lists);
            }
        }

        if (_speakers.Length < tree.NodeCount)
        {
            _speakers = new SetMatcher?[tree.Nodes.Length];
            _weights = new float[tree.Nodes.Length];
            Array.Resize(ref _forms, tree.Nodes.Length);
        }

        for (int i = 0; i < tree.NodeCount; i++)
        {
            _speakers[i] = null;
            _weights[i] = WeightOf(tree.Nodes[i]);
            if (tree.Nodes[i].IsBetweenMarks || _forms[i] is not null)
            {
                ExactForm form = _forms[i] ??= new ExactForm(meter);
                form.Open(index, tree, tree.Nodes[i]);
            }

            if (tree.Nodes[i].Kind is QueryNodeKind.Speaker or QueryNodeKind.Role)
            {
                SetMatcher speakers = matchers.Set();
                _speakers[i] = SpeakerFinder.FindSpeakers(index, tree, lists, matchers, i, speakers) ? speakers : null;
            }
        }
    }

    /// <summary>Ranks the quotes of the articles that the matcher gives.</summary>
    public void Rank(Matcher articles, int corpus, ref TopHits hits)
    {
        for (int article = articles.Advance(0); article != Matcher.End; article = articles.Advance(article + 1))
        {
            _article = article;
            meter.Spend(SearchMeter.Lookup + _placesCount);
            for (int i = 0; i < _placesCount; i++)
            {
                _places[i].MoveTo(article);
            }

            var zones = new ArticleZones(_index, article);
            _titleEnd = zones.TitleWords;
            for (int quote = 0; zones.MoveNextQuote(); quote++)
            {
                _quoteStart = zones.QuoteStart;
                _quoteEnd = zones.QuoteStart + zones.QuoteWords;
                _speaker = zones.Speaker;
                _quote = quote;
                meter.Spend(_tree.NodeCount);
                float score = Match(_tree.Root);
                if (score >= 0)
                {
                    hits.Add(new RawHit(article, quote, score, corpus));
                }
            }
        }
    }

    // The first word before one that stands where it stands: whose lists are the same.
    private int SameBefore(int place)
    {
        ref readonly QueryWord word = ref _tree.Words[place];
        for (int i = 0; i < place; i++)
        {
            ref readonly QueryWord other = ref _tree.Words[i];
            if (word.Kind == QueryNodeKind.Word ? other.Kind == QueryNodeKind.Word && other.List == word.List
                : other.Kind != QueryNodeKind.Word && other.FirstList == word.FirstList && other.ListCount == word.ListCount)
            {
                return i;
            }
        }

        return -1;
    }

    private float WeightOf(in QueryNode node)
    {
        float weight = 0;
        for (int i = 0; i < node.WordCount && node.Kind is not (QueryNodeKind.Speaker or QueryNodeKind.Role); i++)
        {
            weight += RankingParameters.InverseDocumentFrequency(_tree.Words[node.FirstWord + i].Articles, _total);
        }

        return weight;
    }

    private WordPlaces NextPlaces()
    {
        if (_placesCount == _places.Length)
        {
            Array.Resize(ref _places, Math.Max(4, 2 * _placesCount));
            for (int i = _placesCount; i < _places.Length; i++)
            {
                _places[i] = new WordPlaces(meter);
            }
        }

        return _places[_placesCount++];
    }

    // The score of the quote for a node; negative when it does not match.
    private float Match(int at)
    {
        ref readonly QueryNode node = ref _tree.Nodes[at];
        switch (node.Kind)
        {
            case QueryNodeKind.Group:
                return MatchGroup(node);
            case QueryNodeKind.Days:
                int day = _index.DayOf(_article);
                return day >= node.FirstDay && day <= node.LastDay ? 0 : -1;
            case QueryNodeKind.Speaker:
            case QueryNodeKind.Role:
                return _speaker >= 0 && _speaker < _index.SpeakerCount && _speakers[at] is { } speakers && speakers.Contains(_speaker) ? 0 : -1;
            default:
                return MatchWords(node, _weights[at], _forms[at]);
        }
    }

    private float MatchGroup(in QueryNode group)
    {
        float score = 0;
        bool hasMust = false;
        bool hasShould = false;
        bool any = false;
        for (int child = group.FirstChild; child >= 0; child = _tree.Nodes[child].Sibling)
        {
            Occurrence occurrence = _tree.Nodes[child].Occurrence;
            float part = Match(child);
            if (occurrence == Occurrence.MustNot ? part >= 0 : part < 0 && occurrence is Occurrence.Must or Occurrence.Filter)
            {
                return -1;
            }

            hasMust |= occurrence == Occurrence.Must;
            hasShould |= occurrence == Occurrence.Should;
            any |= occurrence == Occurrence.Should && part >= 0;
            score += Math.Max(part, 0);
        }

        return hasShould && !hasMust && !any ? -1 : score;
    }

    private float MatchWords(in QueryNode node, float weight, ExactForm? form)
    {
        int start = node.Field == ArticleField.Title ? 0 : _quoteStart;
        int end = node.Field == ArticleField.Title ? _titleEnd : _quoteEnd;
        meter.Spend(StepsToMatch);
        int frequency = node.WordCount == 1 ? _words[node.FirstWord].CountIn(start, end)
            : node.Kind == QueryNodeKind.Near ? CountNear(node, start, end)
            : CountPhrases(node, start, end);
        if (frequency == 0)
        {
            return -1;
        }

        RankingParameters ranking = _parameters;
        float k = ranking.Saturation * (1 - ranking.LengthNormalisation + (ranking.LengthNormalisation * (_quoteEnd - _quoteStart) / AverageLength));
        float most = (ranking.Saturation + 1) * weight;
        return (most * frequency / (frequency + k)) + (form is { IsAsked: true } && form.StandsIn(_article, _quote) ? most : 0);
    }

    private int CountPhrases(in QueryNode node, int start, int end)
    {
        int found = 0;
        ReadOnlySpan<int> first = _words[node.FirstWord].In(start, end);
        foreach (int position in first)
        {
            bool all = position + node.WordCount <= end;
            for (int i = 1; i < node.WordCount && all; i++)
            {
                meter.Spend(1);
                all = _words[node.FirstWord + i].CountIn(position + i, position + i + 1) > 0;
            }

            found += all ? 1 : 0;
        }

        return found;
    }

    private int CountNear(in QueryNode node, int start, int end)
    {
        int found = 0;
        foreach (int position in _words[node.FirstWord].In(start, end))
        {
            int span = node.WordCount + node.Distance;
            bool all = true;
            for (int i = 1; i < node.WordCount && all; i++)
            {
                meter.Spend(1);
                all = _words[node.FirstWord + i].CountIn(Math.Max(start, position - span + 1), Math.Min(end, position + span)) > 0;
            }

            found += all ? 1 : 0;
        }

        return found;
    }
}
