using System;
using System.Collections.Generic;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Matching;
using Verbatim.Search.Planning;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>
/// Finds the words of a query in several indexes as one: each is in as many articles as all of them have together, a prefix stands for what begins so in
/// any of them, and a name for whoever is so called in any. An index of another language, which parts the query otherwise, goes by itself.
/// </summary>
internal static class SeveralWords
{
    /// <summary>Resolves the words of the parsed queries.</summary>
    public static void Resolve(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches, SpeakerNumbers? speakers)
    {
        QueryTree first = scratches[0].Tree;
        SearchMeter meter = scratches[0].Meter;
        foreach (SearchScratch scratch in scratches)
        {
            scratch.Lists.Keep(0);
            scratch.Matchers.Speakers = speakers is not null && scratch.Tree.HasWordsOf(first) ? new SetMatcher?[first.NodeCount] : null;
        }

        for (int word = 0; word < first.WordCount; word++)
        {
            if (first.Words[word].IsOfSpeaker)
            {
                continue;
            }

            if (first.Words[word].Kind == QueryNodeKind.Word)
            {
                ResolveWord(indexes, scratches, word, meter);
            }
            else
            {
                Expand(indexes, scratches, word, meter);
            }
        }

        for (int node = 0; node < first.NodeCount && speakers is not null; node++)
        {
            if (first.Nodes[node].Kind is QueryNodeKind.Speaker or QueryNodeKind.Role)
            {
                FindSpeakers(indexes, scratches, node, speakers, meter);
            }
        }

        for (int i = 0; i < scratches.Length; i++)
        {
            if (!scratches[i].Tree.HasWordsOf(first))
            {
                WordResolver.Resolve(indexes[i], scratches[i].Tree, scratches[i].Lists, meter);
            }
        }
    }

    private static void ResolveWord(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches, int place, SearchMeter meter)
    {
        QueryTree first = scratches[0].Tree;
        long articles = 0;
        for (int i = 0; i < scratches.Length; i++)
        {
            QueryTree tree = scratches[i].Tree;
            if (tree.HasWordsOf(first))
            {
                meter.Spend(SearchMeter.Lookup);
                WordResolver.ResolveWord(indexes[i], tree, ref tree.Words[place]);
                articles += tree.Words[place].Articles;
            }
        }

        foreach (SearchScratch scratch in scratches)
        {
            if (scratch.Tree.HasWordsOf(first))
            {
                scratch.Tree.Words[place].Articles = articles;
            }
        }

        FindExact(indexes, scratches, place);
    }

    // Accents that make a difference in one index make one in all: where all articles of a word have the accents of the query, they are told by its list.
    private static void FindExact(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches, int place)
    {
        bool any = false;
        foreach (SearchScratch scratch in scratches)
        {
            any |= scratch.Tree.HasWordsOf(scratches[0].Tree) && scratch.Tree.Words[place].ExactList >= 0;
        }

        for (int i = 0; i < scratches.Length && any; i++)
        {
            QueryTree tree = scratches[i].Tree;
            if (tree.HasWordsOf(scratches[0].Tree))
            {
                ref QueryWord word = ref tree.Words[place];
                bool isWritten = WordResolver.TryFindExactly(indexes[i], tree.SurfaceOf(word), out DictionaryEntry entry) && !entry.IsHidden;
                word.ExactList = word.ExactList >= 0 ? word.ExactList : isWritten ? word.List : -1;
            }
        }
    }

    private static void Expand(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches, int place, SearchMeter meter)
    {
        QueryTree first = scratches[0].Tree;
        int same = first.SameBefore(place);
        if (same >= 0)
        {
            foreach (SearchScratch scratch in scratches)
            {
                if (scratch.Tree.HasWordsOf(first))
                {
                    ref readonly QueryWord other = ref scratch.Tree.Words[same];
                    ref QueryWord word = ref scratch.Tree.Words[place];
                    (word.FirstList, word.ListCount, word.Articles) = (other.FirstList, other.ListCount, other.Articles);
                }
            }

            return;
        }

        var keys = new WordKeys();
        for (int i = 0; i < scratches.Length; i++)
        {
            if (scratches[i].Tree.HasWordsOf(first))
            {
                WordResolver.AddKeys(indexes[i], first, first.Words[place], meter, keys);
                scratches[i].Tree.Words[place].FirstList = scratches[i].Lists.Count;
            }
        }

        long most = 0;
        foreach (KeyValuePair<string, bool> key in keys.All)
        {
            long articles = 0;
            for (int i = 0; i < scratches.Length; i++)
            {
                meter.Spend(SearchMeter.Lookup);
                if (scratches[i].Tree.HasWordsOf(first) && TryFind(indexes[i], key.Key, key.Value, out DictionaryEntry entry))
                {
                    articles += PostingList.CountOf(indexes[i].Words.ListBytes(entry.List));
                    scratches[i].Lists.Add(entry.List);
                }
            }

            most = Math.Max(most, articles);
        }

        for (int i = 0; i < scratches.Length; i++)
        {
            if (scratches[i].Tree.HasWordsOf(first))
            {
                WordResolver.Finish(indexes[i], scratches[i].Lists, ref scratches[i].Tree.Words[place]);
                scratches[i].Tree.Words[place].Articles = most;
            }
        }
    }

    // A stem leads to the articles of its forms, and no further; a word also to those of other forms of it. An index of several languages marks its stems.
    private static bool TryFind(SearchIndex index, string key, bool isHidden, out DictionaryEntry entry)
    {
        if (!isHidden)
        {
            return WordResolver.TryFind(index, key, out entry);
        }

        string stem = key.EndsWith(IndexLayout.StemMark, StringComparison.Ordinal) ? key[..^IndexLayout.StemMark.Length] : key;
        return WordResolver.TryFindExactly(index, key, out entry)
            || WordResolver.TryFindExactly(index, StemKeys.Of(stem, index.Language), out entry);
    }

    private static void FindSpeakers(ReadOnlySpan<SearchIndex> indexes, SearchScratch[] scratches, int node, SpeakerNumbers speakers, SearchMeter meter)
    {
        QueryTree first = scratches[0].Tree;
        QueryNode at = first.Nodes[node];
        SetMatcher? all = null;
        var local = new SetMatcher();
        for (int word = at.FirstWord; word < at.FirstWord + at.WordCount; word++)
        {
            if (!SpeakerFinder.Counts(at, first.Words[word]))
            {
                continue;
            }

            var fitting = new SetMatcher();
            fitting.Open(speakers.Count);
            for (int i = 0; i < scratches.Length; i++)
            {
                if (scratches[i].Matchers.Speakers is not null)
                {
                    SpeakerFinder.FindFitting(indexes[i], first, scratches[i].Lists, meter, at, word, local);
                    for (int speaker = local.Advance(0); speaker != Matcher.End; speaker = local.Advance(speaker + 1))
                    {
                        fitting.Include(speakers.Numbers[i][speaker]);
                    }
                }
            }

            all?.Intersect(fitting);
            all ??= fitting;
        }

        for (int i = 0; i < scratches.Length && all is not null; i++)
        {
            if (scratches[i].Matchers.Speakers is { } known)
            {
                known[node] = Meant(all, indexes[i].SpeakerCount, speakers.Numbers[i]);
            }
        }
    }

    private static SetMatcher Meant(SetMatcher all, int count, int[] numbers)
    {
        var meant = new SetMatcher();
        meant.Open(count);
        for (int speaker = 0; speaker < count; speaker++)
        {
            if (all.Contains(numbers[speaker]))
            {
                meant.Include(speaker);
            }
        }

        return meant;
    }
}
