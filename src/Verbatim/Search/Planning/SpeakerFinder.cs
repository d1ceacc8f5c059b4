using System;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Words;

namespace Verbatim.Search.Planning;

/// <summary>Finds speakers by the words of their names, aliases and roles, and the articles that quote them.</summary>
internal static class SpeakerFinder
{
    /// <summary>The matcher of the articles that quote a speaker whom the node's words fit; null when there is none.</summary>
    public static Matcher? Plan(SearchIndex index, QueryTree tree, PostingListNumbers lists, MatcherPool matchers, int node)
    {
        SetMatcher speakers = matchers.Set();
        if (!FindSpeakers(index, tree, lists, matchers, node, speakers))
        {
            return null;
        }

        SetMatcher articles = matchers.Set();
        articles.Open(index.ArticleCount);
        for (int speaker = speakers.Advance(0); speaker != Matcher.End; speaker = speakers.Advance(speaker + 1))
        {
            AddArticles(index, speaker, matchers.Meter, articles);
        }

        return articles;
    }

    /// <summary>Finds the speakers that all words of the node fit; false when there is none.</summary>
    public static bool FindSpeakers(SearchIndex index, QueryTree tree, PostingListNumbers lists, MatcherPool matchers, int node, SetMatcher speakers)
    {
        speakers.Open(index.SpeakerCount);
        if (matchers.Speakers is { } known)
        {
            if (known[node] is { } found)
            {
                speakers.Unite(found);
            }

            return speakers.Advance(0) != Matcher.End;
        }

        SetMatcher fitting = matchers.Set();
        bool any = false;
        ref readonly QueryNode at = ref tree.Nodes[node];
        for (int word = at.FirstWord; word < at.FirstWord + at.WordCount; word++)
        {
            if (!Counts(at, tree.Words[word]))
            {
                continue;
            }

            FindFitting(index, tree, lists, matchers.Meter, at, word, fitting);
            if (any)
            {
                speakers.Intersect(fitting);
            }
            else
            {
                speakers.Unite(fitting);
                any = true;
            }
        }

        return any && speakers.Advance(0) != Matcher.End;
    }

    /// <summary>Whether a word of the node has to fit: function words of a role do not.</summary>
    public static bool Counts(in QueryNode node, in QueryWord word) => node.Kind != QueryNodeKind.Role || !word.IsStopWord || node.WordCount == 1;

    /// <summary>Finds the speakers whom one word of the node fits.</summary>
    public static void FindFitting(
        SearchIndex index, QueryTree tree, PostingListNumbers lists, SearchMeter meter, in QueryNode node, int word, SetMatcher fitting)
    {
        fitting.Open(index.SpeakerCount);
        WordDictionary dictionary = node.Kind == QueryNodeKind.Role ? index.Roles : index.Names;
        AddFitting(index, dictionary, tree.SurfaceOf(tree.Words[word]), tree.Words[word], lists, meter, fitting);
    }

    private static void AddFitting(
        SearchIndex index, WordDictionary dictionary, ReadOnlySpan<char> surface, in QueryWord word, PostingListNumbers lists, SearchMeter meter,
        SetMatcher speakers)
    {
        meter.Spend(SearchMeter.Lookup + (index.SpeakerCount / 64));
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(surface, folded);
        Span<byte> utf8 = stackalloc byte[3 * DictionaryCursor.KeyLength];
        ReadOnlySpan<byte> key = utf8[..Encoding.UTF8.GetBytes(folded[..length], utf8)];
        if (word.Kind == QueryNodeKind.Prefix)
        {
            var cursor = new DictionaryCursor(dictionary, stackalloc byte[DictionaryCursor.KeyLength]);
            for (bool more = cursor.Seek(key); more && cursor.Key.StartsWith(key); more = cursor.MoveNext())
            {
                meter.Expand();
                AddSpeakers(dictionary, cursor.Entry.List, meter, speakers);
            }

            return;
        }

        if (word.Kind == QueryNodeKind.Fuzzy)
        {
            int first = lists.Count;
            FuzzyFinder.Find(dictionary, folded[..length], word.Distance, lists, meter);
            foreach (int list in lists.From(first))
            {
                AddSpeakers(dictionary, list, meter, speakers);
            }

            lists.Keep(first);
            return;
        }

        if (dictionary.TryFind(key, out DictionaryEntry entry))
        {
            AddSpeakers(dictionary, entry.List, meter, speakers);
        }
        else if (ReferenceEquals(dictionary, index.Roles))
        {
            length = WordForms.Stem(folded, length, index.Language);
            key = utf8[..Encoding.UTF8.GetBytes(folded[..length], utf8)];
            if (dictionary.TryFind(key, out entry))
            {
                AddSpeakers(dictionary, entry.List, meter, speakers);
            }
        }
    }

    private static void AddSpeakers(WordDictionary dictionary, int list, SearchMeter meter, SetMatcher speakers)
    {
        var cursor = new ByteCursor(dictionary.ListBytes(list));
        int count = cursor.Varint();
        int speaker = -1;
        for (int i = 0; i < count; i++)
        {
            speaker = checked(speaker + cursor.Varint() + 1);
            speakers.Include(speaker);
        }

        meter.Spend(count);
    }

    private static void AddArticles(SearchIndex index, int speaker, SearchMeter meter, SetMatcher articles)
    {
        var cursor = new ByteCursor(index.Section(IndexSection.Speakers), index.NumberAt(IndexSection.SpeakerOffsets, speaker));
        cursor.Bytes(cursor.Varint());
        cursor.Varint();
        int count = cursor.Varint();
        int article = -1;
        for (int i = 0; i < count; i++)
        {
            article = checked(article + cursor.Varint() + 1);
            articles.Include(article);
        }

        meter.Spend(count + SearchMeter.Lookup);
    }
}
