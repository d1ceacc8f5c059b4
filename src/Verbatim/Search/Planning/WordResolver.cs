using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Words;

namespace Verbatim.Search.Planning;

/// <summary>Finds the posting lists of a query's words in one index.</summary>
internal static class WordResolver
{
    /// <summary>Resolves all words of the tree, and adds to each the number of articles it is in.</summary>
    /// <param name="index">The index.</param>
    /// <param name="tree">The query.</param>
    /// <param name="lists">Where the lists of prefixes and fuzzy words go, in place of what was there.</param>
    /// <param name="meter">What it costs.</param>
    public static void Resolve(SearchIndex index, QueryTree tree, PostingListNumbers lists, SearchMeter meter)
    {
        lists.Keep(0);
        for (int i = 0; i < tree.WordCount; i++)
        {
            ref QueryWord word = ref tree.Words[i];
            if (word.IsOfSpeaker)
            {
                continue;
            }

            switch (word.Kind)
            {
                case QueryNodeKind.Prefix:
                case QueryNodeKind.Fuzzy:
                    Expand(index, tree, lists, meter, i);
                    break;
                default:
                    meter.Spend(SearchMeter.Lookup);
                    ResolveWord(index, tree, ref word);
                    break;
            }
        }
    }

    private static void Expand(SearchIndex index, QueryTree tree, PostingListNumbers lists, SearchMeter meter, int place)
    {
        ref QueryWord word = ref tree.Words[place];
        int same = tree.SameBefore(place);
        if (same >= 0)
        {
            word.FirstList = tree.Words[same].FirstList;
            word.ListCount = tree.Words[same].ListCount;
            word.Articles = tree.Words[same].Articles;
            return;
        }

        word.FirstList = lists.Count;
        if (word.Kind == QueryNodeKind.Prefix)
        {
            AddPrefix(index, tree.SurfaceOf(word), lists, meter);
        }
        else
        {
            FuzzyFinder.Find(index.Words, tree.SurfaceOf(word), word.Distance, lists, meter);
        }

        Finish(index, lists, ref word);
    }

    /// <summary>Finds the lists of a plain word, and adds the number of articles it is in.</summary>
    public static void ResolveWord(SearchIndex index, QueryTree tree, ref QueryWord word)
    {
        word.List = word.ExactList = -1;
        ReadOnlySpan<char> surface = tree.SurfaceOf(word);
        word.IsForm = TryFindExactly(index, surface, out DictionaryEntry entry);
        if (word.IsForm || TryFindByForm(index, surface, out entry))
        {
            word.IsForm &= !entry.IsHidden;
            word.List = entry.List;
            word.ExactList = entry.ExactList;
            word.Articles += PostingList.CountOf(index.Words.ListBytes(entry.List));
        }
    }

    /// <summary>Finds the entry that a surface leads to: its own, or that of its folded form or of its stem.</summary>
    public static bool TryFind(SearchIndex index, ReadOnlySpan<char> surface, out DictionaryEntry entry) =>
        TryFindExactly(index, surface, out entry) || TryFindByForm(index, surface, out entry);

    // The entry of the folded form or of the stem.
    [SkipLocalsInit]
    private static bool TryFindByForm(SearchIndex index, ReadOnlySpan<char> surface, out DictionaryEntry entry)
    {
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(surface, folded);
        if (!surface.SequenceEqual(folded[..length]) && TryFindExactly(index, folded[..length], out entry))
        {
            return true;
        }

        length = WordForms.Stem(folded, length, index.Language);
        length = StemKeys.Mark(folded, length, index.Language);
        return TryFindExactly(index, folded[..length], out entry);
    }

    /// <summary>Finds the entry of exactly this surface.</summary>
    [SkipLocalsInit]
    public static bool TryFindExactly(SearchIndex index, ReadOnlySpan<char> word, out DictionaryEntry entry)
    {
        Span<byte> utf8 = stackalloc byte[DictionaryCursor.KeyLength * 3];
        int length = ShortText.Encode(word, utf8);
        return index.Words.TryFind(utf8[..length], out entry);
    }

    /// <summary>Adds the words of the index' dictionary that a prefix or a fuzzy word stands for.</summary>
    public static void AddKeys(SearchIndex index, QueryTree tree, in QueryWord word, SearchMeter meter, WordKeys keys)
    {
        if (word.Kind == QueryNodeKind.Fuzzy)
        {
            FuzzyFinder.Find(index.Words, tree.SurfaceOf(word), word.Distance, keys, meter);
            return;
        }

        Span<byte> prefix = stackalloc byte[DictionaryCursor.KeyLength * 3];
        prefix = prefix[..ShortText.Encode(tree.SurfaceOf(word), prefix)];
        var cursor = new DictionaryCursor(index.Words, stackalloc byte[DictionaryCursor.KeyLength]);
        for (bool more = cursor.Seek(prefix); more && cursor.Key.StartsWith(prefix); more = cursor.MoveNext())
        {
            meter.Expand();
            keys.Add(cursor.Key, cursor.Entry.IsHidden);
        }
    }

    [SkipLocalsInit]
    private static void AddPrefix(SearchIndex index, ReadOnlySpan<char> prefix, PostingListNumbers lists, SearchMeter meter)
    {
        Span<byte> utf8 = stackalloc byte[DictionaryCursor.KeyLength * 3];
        utf8 = utf8[..ShortText.Encode(prefix, utf8)];
        var cursor = new DictionaryCursor(index.Words, stackalloc byte[DictionaryCursor.KeyLength]);
        if (!cursor.Seek(utf8))
        {
            return;
        }

        int first = lists.Count;
        while (cursor.Key.StartsWith(utf8))
        {
            meter.Expand();

            // Neighbours often share a list; Finish takes the rest of the doubles out.
            if (lists.Count == first || lists[lists.Count - 1] != cursor.Entry.List)
            {
                lists.Add(cursor.Entry.List);
            }

            if (!cursor.MoveNext())
            {
                break;
            }
        }
    }

    /// <summary>
    /// Ends the adding of the lists of a prefix or a fuzzy word: each is kept once. Adds the number of articles that the most frequent is in.
    /// </summary>
    public static void Finish(SearchIndex index, PostingListNumbers all, ref QueryWord word)
    {
        Span<int> lists = all.From(word.FirstList);
        lists.Sort();
        int kept = 0;
        long most = 0;
        var walker = new ListWalker(index.Words);
        ReadOnlySpan<byte> bytes = index.Words.Lists;
        for (int i = 0; i < lists.Length; i++)
        {
            if (kept == 0 || lists[kept - 1] != lists[i])
            {
                lists[kept++] = lists[i];
                walker.MoveTo(lists[i]);
                most = Math.Max(most, PostingList.CountOf(bytes.Slice(walker.Start, walker.Length)));
            }
        }

        all.Keep(word.FirstList + kept);
        word.ListCount = kept;
        word.Articles += most;
    }
}
