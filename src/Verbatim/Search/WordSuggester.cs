using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Planning;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>Proposes words of the corpus: for a beginning that is being typed, or for a word that the corpus does not have.</summary>
internal static class WordSuggester
{
    /// <summary>The commonest words with a beginning, at most so many, the commonest first.</summary>
    public static IReadOnlyList<string> Complete(SearchIndex index, ReadOnlySpan<char> beginning, int count) => Complete([index], beginning, count);

    /// <summary>
    /// The same of several indexes. How common a word is, each knows by its power of two: words of nearly one frequency may come in another order.
    /// </summary>
    public static IReadOnlyList<string> Complete(SearchIndex[] indexes, ReadOnlySpan<char> beginning, int count)
    {
        Span<char> prefix = stackalloc char[WordForms.BufferLength];
        var reader = new SurfaceReader(beginning, WordLanguage.None, prefix);
        if (count <= 0 || !reader.MoveNext())
        {
            return [];
        }

        try
        {
            byte[] key = Encoding.UTF8.GetBytes(reader.Surface.ToArray());
            return indexes.Length == 1 ? Commonest(indexes[0], key, count) : Commonest(indexes, key, count);
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    /// <summary>
    /// The query with each word that the corpus lacks replaced by the likest one it has; null when there is nothing to mend, or nothing to mend it by.
    /// </summary>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static string? Mend(SearchIndex index, string query, in SearchOptions options = default) => Mend([index], query, options);

    /// <summary>The same of several indexes: what none of them has is replaced by the likest that any of them has.</summary>
    public static string? Mend(SearchIndex[] indexes, string query, in SearchOptions options)
    {
        if (indexes.Length == 0)
        {
            return null;
        }

        SearchIndex index = indexes[0];
        SearchScratch scratch = SearchScratch.Take(index.Shelf, options);
        try
        {
            QueryParser.Parse(query, scratch.Tree, index.Language, forgiving: true, scratch.Meter.Words, SeveralIndexes.HeadersOf(indexes, 0));
            var mended = new StringBuilder();
            int copied = 0;
            QueryTree tree = scratch.Tree;
            for (int i = 0; i < tree.NodeCount; i++)
            {
                QueryNode node = tree.Nodes[i];
                QueryNodeKind kind = node.Kind;
                if (node.Kind is QueryNodeKind.Group or QueryNodeKind.Days or QueryNodeKind.Role or QueryNodeKind.Header)
                {
                    continue;
                }

                WordDictionary[] dictionaries = Array.ConvertAll(indexes, each => node.Kind == QueryNodeKind.Speaker ? each.Names : each.Words);
                for (int w = node.FirstWord; w < node.FirstWord + node.WordCount; w++)
                {
                    ref readonly QueryWord word = ref tree.Words[w];
                    string surface = tree.SurfaceOf(word).ToString();
                    if (word.Kind != QueryNodeKind.Word || Array.Exists(indexes, each => IsKnown(each, kind, surface)) || word.Start < copied
                        || Likest(dictionaries, surface, scratch.Meter) is not { } other)
                    {
                        continue;
                    }

                    mended.Append(query, copied, word.Start - copied).Append(other);
                    copied = word.Start + word.Length;
                }
            }

            scratch.LeaveTo(index.Shelf);
            return mended.Length == 0 ? null : mended.Append(query, copied, query.Length - copied).ToString();
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    /// <summary>
    /// The visible word of any of the dictionaries that is likest to another: the fewest edits (two at most, one for short words), then the commonest; null
    /// when there is none.
    /// </summary>
    public static string? Likest(WordDictionary[] dictionaries, ReadOnlySpan<char> word, SearchMeter meter)
    {
        var like = new Dictionary<string, (int Edits, long Articles)>(StringComparer.Ordinal);
        foreach (WordDictionary dictionary in dictionaries)
        {
            FindLike(dictionary, word, meter, like);
        }

        string? likest = null;
        int best = int.MaxValue;
        foreach (KeyValuePair<string, (int Edits, long Articles)> other in like)
        {
            // A slip of the first letter is rarer than one of the others.
            int order = (other.Value.Edits * 100) + (other.Key[0] == word[0] ? 0 : 50) - BitsOf(other.Value.Articles);
            if (order < best || (order == best && string.CompareOrdinal(other.Key, likest) < 0))
            {
                best = order;
                likest = other.Key;
            }
        }

        return likest;
    }

    private static void FindLike(WordDictionary dictionary, ReadOnlySpan<char> word, SearchMeter meter, Dictionary<string, (int Edits, long Articles)> like)
    {
        int distance = word.Length < 3 ? 0 : word.Length < 6 ? 1 : 2;
        var pattern = new EditPattern(word, stackalloc uint[EditPattern.TableLength]);
        ushort set = IndexCodes.LetterSet(word);
        var cursor = new DictionaryCursor(dictionary, stackalloc byte[DictionaryCursor.KeyLength]);
        Span<char> text = stackalloc char[DictionaryCursor.KeyLength];
        ReadOnlySpan<ushort> letters = dictionary.LetterSets;
        meter.Spend(letters.Length / 16);
        for (int place = 0; distance > 0 && (place = FuzzyFinder.NextCandidate(letters, place, set, distance)) < letters.Length; place++)
        {
            meter.Spend(SearchMeter.Lookup);
            cursor.MoveTo(place);
            if (cursor.Entry.IsHidden)
            {
                continue;
            }

            ReadOnlySpan<char> other = text[..FuzzyFinder.Decode(cursor.Key, text)];
            int edits = pattern.DistanceTo(other, distance);
            if (edits <= distance)
            {
                string key = other.ToString();
                like[key] = (edits, like.GetValueOrDefault(key).Articles + About(cursor.Entry.FrequencyBits));
            }
        }
    }

    private static List<string> Commonest(SearchIndex index, byte[] key, int count)
    {
        var best = new List<(string Word, int Articles)>();
        var cursor = new DictionaryCursor(index.Words, stackalloc byte[DictionaryCursor.KeyLength]);
        int leastBits = 0;
        for (bool more = cursor.Seek(key); more && cursor.Key.StartsWith(key); more = cursor.MoveNext())
        {
            if (cursor.Entry.IsHidden || cursor.Entry.FrequencyBits < leastBits)
            {
                continue;
            }

            best.Add((Encoding.UTF8.GetString(cursor.Key), cursor.Entry.FrequencyBits));
            if (best.Count >= (4L * count) + 16)
            {
                Keep(best, count);
                leastBits = best[^1].Articles;
            }
        }

        Keep(best, count);
        return best.ConvertAll(b => b.Word);
    }

    private static List<string> Commonest(SearchIndex[] indexes, byte[] key, int count)
    {
        var common = new Dictionary<string, long>(StringComparer.Ordinal);
        Span<byte> room = stackalloc byte[DictionaryCursor.KeyLength];
        foreach (SearchIndex index in indexes)
        {
            var cursor = new DictionaryCursor(index.Words, room);
            for (bool more = cursor.Seek(key); more && cursor.Key.StartsWith(key); more = cursor.MoveNext())
            {
                if (!cursor.Entry.IsHidden)
                {
                    string word = Encoding.UTF8.GetString(cursor.Key);
                    common[word] = common.GetValueOrDefault(word) + About(cursor.Entry.FrequencyBits);
                }
            }
        }

        var best = new List<(string Word, int Articles)>();
        foreach (KeyValuePair<string, long> word in common)
        {
            best.Add((word.Key, BitsOf(word.Value)));
        }

        Keep(best, count);
        return best.ConvertAll(b => b.Word);
    }

    // The middle of the numbers of so many bits, in quarters.
    private static long About(int bits) => bits == 0 ? 0 : 3L << bits;

    private static int BitsOf(long quarters) => 64 - BitOperations.LeadingZeroCount((ulong)quarters >> 2);

    private static bool IsKnown(SearchIndex index, QueryNodeKind kind, string surface) => kind == QueryNodeKind.Speaker
        ? index.Names.TryFind(Encoding.UTF8.GetBytes(surface), out _)
        : WordResolver.TryFind(index, surface, out _);

    private static void Keep(List<(string Word, int Articles)> best, int count)
    {
        best.Sort(static (a, b) => a.Articles != b.Articles ? b.Articles.CompareTo(a.Articles) : string.CompareOrdinal(a.Word, b.Word));
        if (best.Count > count)
        {
            best.RemoveRange(count, best.Count - count);
        }
    }
}
