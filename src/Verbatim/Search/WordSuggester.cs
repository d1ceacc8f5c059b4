using System;
using System.Collections.Generic;
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
    public static IReadOnlyList<string> Complete(SearchIndex index, ReadOnlySpan<char> beginning, int count)
    {
        Span<char> prefix = stackalloc char[WordForms.BufferLength];
        var reader = new SurfaceReader(beginning, WordLanguage.None, prefix);
        if (count <= 0 || !reader.MoveNext())
        {
            return [];
        }

        try
        {
            return Commonest(index, Encoding.UTF8.GetBytes(reader.Surface.ToArray()), count);
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
    public static string? Mend(SearchIndex index, string query, in SearchOptions options = default)
    {
        SearchScratch scratch = SearchScratch.Take(index.Shelf, options);
        try
        {
            QueryParser.Parse(query, scratch.Tree, index.Language, forgiving: true, scratch.Meter.Words);
            WordResolver.Resolve(index, scratch.Tree, scratch.Lists, scratch.Meter);
            var mended = new StringBuilder();
            int copied = 0;
            QueryTree tree = scratch.Tree;
            for (int i = 0; i < tree.NodeCount; i++)
            {
                ref readonly QueryNode node = ref tree.Nodes[i];
                if (node.Kind is QueryNodeKind.Group or QueryNodeKind.Days or QueryNodeKind.Role)
                {
                    continue;
                }

                WordDictionary dictionary = node.Kind == QueryNodeKind.Speaker ? index.Names : index.Words;
                for (int w = node.FirstWord; w < node.FirstWord + node.WordCount; w++)
                {
                    ref readonly QueryWord word = ref tree.Words[w];
                    string surface = tree.SurfaceOf(word).ToString();
                    if (word.Kind != QueryNodeKind.Word || IsKnown(index, node, word, surface) || word.Start < copied
                        || Likest(dictionary, surface, scratch.Meter) is not { } other)
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

    /// <summary>The visible word likest to another: the fewest edits (two at most, one for short words), then the commonest; null when there is none.</summary>
    public static string? Likest(WordDictionary dictionary, ReadOnlySpan<char> word, SearchMeter meter)
    {
        int distance = word.Length < 3 ? 0 : word.Length < 6 ? 1 : 2;
        var pattern = new EditPattern(word, stackalloc uint[EditPattern.TableLength]);
        ushort set = IndexCodes.LetterSet(word);
        var cursor = new DictionaryCursor(dictionary, stackalloc byte[DictionaryCursor.KeyLength]);
        Span<char> text = stackalloc char[DictionaryCursor.KeyLength];
        ReadOnlySpan<ushort> letters = dictionary.LetterSets;
        string? likest = null;
        meter.Spend(letters.Length / 16);
        int best = int.MaxValue;
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
            if (edits > distance)
            {
                continue;
            }

            // A slip of the first letter is rarer than one of the others.
            int order = (edits * 100) + (other[0] == word[0] ? 0 : 50) - cursor.Entry.FrequencyBits;
            if (order < best)
            {
                best = order;
                likest = other.ToString();
            }
        }

        return likest;
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

    private static bool IsKnown(SearchIndex index, in QueryNode node, in QueryWord word, string surface) => node.Kind == QueryNodeKind.Speaker
        ? index.Names.TryFind(Encoding.UTF8.GetBytes(surface), out _)
        : word.List >= 0;

    private static void Keep(List<(string Word, int Articles)> best, int count)
    {
        best.Sort(static (a, b) => a.Articles != b.Articles ? b.Articles.CompareTo(a.Articles) : string.CompareOrdinal(a.Word, b.Word));
        if (best.Count > count)
        {
            best.RemoveRange(count, best.Count - count);
        }
    }
}
