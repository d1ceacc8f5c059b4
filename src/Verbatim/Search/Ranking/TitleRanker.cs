using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim.Search.Ranking;

/// <summary>
/// Puts those of the best hits first whose title is the query: the same words in the same order and no others. As many hits are looked at as are ranked
/// anew by nearness.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class TitleRanker(SearchMeter meter)
{
    // Of a title in bytes: a longer one is the query of nobody.
    private const int MostBytes = 512;

    private QueryTree _tree = null!;
    private float _weight;
    private int _units;

    /// <summary>Takes in a resolved query; false when no title can be it, for it asks for more than words and a phrase, within speakers and days.</summary>
    public bool Open(QueryTree tree, RankingParameters parameters, long total)
    {
        _tree = tree;
        _units = 0;
        int groups = 0;
        for (int i = 0; i < tree.NodeCount; i++)
        {
            ref readonly QueryNode node = ref tree.Nodes[i];
            groups += node.Kind == QueryNodeKind.Group ? 1 : 0;
            bool isOfWords = node.Kind is QueryNodeKind.Word or QueryNodeKind.Phrase && node.Field is ArticleField.Any or ArticleField.Title;
            bool isFilter = node.Kind is QueryNodeKind.Days or QueryNodeKind.Speaker or QueryNodeKind.Role or QueryNodeKind.Header;
            if (groups > 1 || node.Occurrence == Occurrence.MustNot || !(isOfWords || isFilter || node.Kind == QueryNodeKind.Group))
            {
                return false;
            }
        }

        float weight = 0;
        for (int i = 0; i < tree.WordCount; i++)
        {
            ref readonly QueryWord word = ref tree.Words[i];
            if (!word.IsOfSpeaker)
            {
                _units += word.SurfaceLength;
                weight += parameters.WeightOf(word.Articles, total);
            }
        }

        // As much as all that the words can score otherwise.
        _weight = weight * (1 + parameters.ExactAccents + parameters.Proximity);
        return _units is > 0 and <= MostBytes;
    }

    /// <summary>Adds to the scores of those of the first hits that are of a corpus.</summary>
    public void Raise(SearchIndex index, ScoreTable table, RawHit[] hits, int count, int corpus)
    {
        count = Math.Min(count, ProximityRanker.Window);
        for (int i = 0; i < count && index.Texts is not null; i++)
        {
            if (hits[i].Corpus == corpus && IsTitle(index.Texts.Title(hits[i].Article), index.Language))
            {
                hits[i] = hits[i] with { Score = hits[i].Score + table.Earned(_weight, 1) };
            }
        }
    }

    private bool IsTitle(ReadOnlySpan<byte> title, WordLanguage language)
    {
        meter.Spend(1);
        return title.Length <= MostBytes && MayBegin(title) && HasWords(title, language);
    }

    // Most titles begin with another letter.
    private bool MayBegin(ReadOnlySpan<byte> title)
    {
        int first = FirstWord(0);
        char letter = _tree.SurfaceOf(_tree.Words[first])[0];
        return title.IsEmpty || !char.IsAsciiLetter((char)title[0]) || !char.IsAsciiLetter(letter) || (title[0] | 0x20) == letter;
    }

    [SkipLocalsInit]
    private bool HasWords(ReadOnlySpan<byte> title, WordLanguage language)
    {
        meter.Spend(SearchMeter.Lookup);
        Span<char> units = stackalloc char[MostBytes];
        int length = ShortText.Decode(title, units);
        var reader = new SurfaceReader(units[..length], language, stackalloc char[WordForms.BufferLength]);
        int word = FirstWord(0);
        while (reader.MoveNext())
        {
            if (word == _tree.WordCount || !reader.Surface.SequenceEqual(_tree.SurfaceOf(_tree.Words[word])))
            {
                return false;
            }

            word = FirstWord(word + 1);
        }

        return word == _tree.WordCount;
    }

    // The first word from a place on that is looked for in articles.
    private int FirstWord(int from)
    {
        while (from < _tree.WordCount && _tree.Words[from].IsOfSpeaker)
        {
            from++;
        }

        return from;
    }
}
