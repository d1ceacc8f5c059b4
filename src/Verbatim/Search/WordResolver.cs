using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>Finds the posting lists of a query's words in one index.</summary>
internal static class WordResolver
{
    /// <summary>Resolves all words of the tree, and adds to each the number of articles it is in.</summary>
    public static void Resolve(SearchIndex index, SearchScratch scratch)
    {
        QueryTree tree = scratch.Tree;
        scratch.ListCount = 0;
        for (int i = 0; i < tree.WordCount; i++)
        {
            ref QueryWord word = ref tree.Words[i];
            switch (word.Kind)
            {
                case QueryNodeKind.Prefix:
                    ResolvePrefix(index, scratch, ref word);
                    break;
                case QueryNodeKind.Fuzzy:
                    ResolveFuzzy(index, scratch, ref word);
                    break;
                default:
                    ResolveWord(index, tree, ref word);
                    break;
            }
        }
    }

    private static void ResolveWord(SearchIndex index, QueryTree tree, ref QueryWord word)
    {
        word.List = word.ExactList = -1;
        ReadOnlySpan<char> surface = tree.SurfaceOf(word);
        if (TryFind(index, surface, out DictionaryEntry entry))
        {
            word.List = entry.List;
            word.ExactList = entry.ExactList;
            word.Articles += PostingList.CountOf(index.Words.ListBytes(entry.List));
        }
    }

    /// <summary>Finds the entry that a surface leads to: its own, or that of its folded form or of its stem.</summary>
    [SkipLocalsInit]
    public static bool TryFind(SearchIndex index, ReadOnlySpan<char> surface, out DictionaryEntry entry)
    {
        if (TryFindExactly(index, surface, out entry))
        {
            return true;
        }

        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(surface, folded);
        if (!surface.SequenceEqual(folded[..length]) && TryFindExactly(index, folded[..length], out entry))
        {
            return true;
        }

        length = WordForms.Stem(folded, length, index.Language);
        return TryFindExactly(index, folded[..length], out entry);
    }

    [SkipLocalsInit]
    private static bool TryFindExactly(SearchIndex index, ReadOnlySpan<char> word, out DictionaryEntry entry)
    {
        Span<byte> utf8 = stackalloc byte[DictionaryCursor.KeyLength * 3];
        int length = ShortText.Encode(word, utf8);
        return index.Words.TryFind(utf8[..length], out entry);
    }

    private static void ResolvePrefix(SearchIndex index, SearchScratch scratch, ref QueryWord word)
    {
        word.FirstList = scratch.ListCount;
        AddPrefix(index, scratch, scratch.Tree.SurfaceOf(word));
        Finish(index, scratch, ref word);
    }

    [SkipLocalsInit]
    private static void AddPrefix(SearchIndex index, SearchScratch scratch, ReadOnlySpan<char> prefix)
    {
        Span<byte> utf8 = stackalloc byte[DictionaryCursor.KeyLength * 3];
        utf8 = utf8[..ShortText.Encode(prefix, utf8)];
        var cursor = new DictionaryCursor(index.Words, stackalloc byte[DictionaryCursor.KeyLength]);
        if (!cursor.Seek(utf8))
        {
            return;
        }

        int first = scratch.ListCount;
        while (cursor.Key.StartsWith(utf8))
        {
            // Neighbours often share a list; Finish takes the rest of the doubles out.
            if (scratch.ListCount == first || scratch.Lists[scratch.ListCount - 1] != cursor.Entry.List)
            {
                scratch.AddList(cursor.Entry.List);
            }

            if (!cursor.MoveNext())
            {
                break;
            }
        }
    }

    private static void ResolveFuzzy(SearchIndex index, SearchScratch scratch, ref QueryWord word)
    {
        word.FirstList = scratch.ListCount;
        FuzzyFinder.Find(index.Words, scratch.Tree.SurfaceOf(word), word.Distance, scratch);
        Finish(index, scratch, ref word);
    }

    private static void Finish(SearchIndex index, SearchScratch scratch, ref QueryWord word)
    {
        Span<int> lists = scratch.Lists.AsSpan(word.FirstList, scratch.ListCount - word.FirstList);
        lists.Sort();
        int kept = 0;
        long most = 0;
        var walker = new ListWalker(index.Words);
        ReadOnlySpan<byte> all = index.Words.Lists;
        for (int i = 0; i < lists.Length; i++)
        {
            if (kept == 0 || lists[kept - 1] != lists[i])
            {
                lists[kept++] = lists[i];
                walker.MoveTo(lists[i]);
                most = Math.Max(most, PostingList.CountOf(all.Slice(walker.Start, walker.Length)));
            }
        }

        scratch.ListCount = word.FirstList + kept;
        word.ListCount = kept;
        word.Articles += most;
    }
}
