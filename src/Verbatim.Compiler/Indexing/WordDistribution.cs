using System.Collections.Generic;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>Deals the words of all articles out to their posting lists.</summary>
internal sealed class WordDistribution
{
    private readonly int _listCount;
    private readonly int[] _ofStem;
    private readonly int[] _exactOfStem;
    private readonly int[] _asWritten;
    private readonly int[] _exactAsWritten;
    private readonly int[][] _further;

    /// <summary>Begins.</summary>
    /// <param name="lists">The lists of each surface.</param>
    /// <param name="surfaces">How many surfaces there are.</param>
    /// <param name="place">Where each list comes.</param>
    /// <param name="listCount">How many lists there are.</param>
    public WordDistribution(SurfaceLists lists, int surfaces, int[] place, int listCount)
    {
        _listCount = listCount;
        _ofStem = Placed(lists.OfStem, place);
        _exactOfStem = Placed(lists.ExactOfStem, place);
        _asWritten = Placed(lists.AsWritten, place);
        _exactAsWritten = Placed(lists.ExactAsWritten, place);
        _further = lists.HasFurther ? new int[surfaces][] : [];
        for (int surface = 0; surface < _further.Length; surface++)
        {
            _further[surface] = Placed(lists.Further(surface), place);
        }
    }

    /// <summary>
    /// The occurrences in each list, list after list. A counting sort: articles and positions come in order, and so they stay within each list.
    /// </summary>
    /// <param name="words">The surfaces of all articles' words by position, -1 where there is none.</param>
    /// <param name="articleStarts">Where each article's words begin, and where the last one's end.</param>
    /// <param name="languages">The language of each article's words.</param>
    /// <param name="flags">The posting flags of each word.</param>
    /// <param name="ends">Where the occurrences of each list end.</param>
    public long[] Distribute(int[] words, int[] articleStarts, List<WordLanguage> languages, byte[] flags, out int[] ends)
    {
        int[] counts = Count(words, articleStarts, languages);
        int sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            int count = counts[i];
            counts[i] = sum;
            sum = checked(sum + count);
        }

        var occurrences = new long[sum];
        for (int article = 0; article < languages.Count; article++)
        {
            int start = articleStarts[article];
            bool further = ListsOf(languages[article], out int[] lists, out int[] exactLists);
            for (int i = start; i < articleStarts[article + 1]; i++)
            {
                int word = words[i];
                if (word < 0)
                {
                    continue;
                }

                long occurrence = PostingListWriter.Occurrence(article, i - start, flags[i]);
                occurrences[counts[lists[word]]++] = occurrence;
                if (exactLists[word] >= 0)
                {
                    occurrences[counts[exactLists[word]]++] = occurrence;
                }

                if (further)
                {
                    foreach (int list in _further[word])
                    {
                        occurrences[counts[list]++] = occurrence;
                    }
                }
            }
        }

        ends = counts;
        return occurrences;
    }

    private int[] Count(int[] words, int[] articleStarts, List<WordLanguage> languages)
    {
        var counts = new int[_listCount + 1];
        for (int article = 0; article < languages.Count; article++)
        {
            bool further = ListsOf(languages[article], out int[] lists, out int[] exactLists);
            for (int i = articleStarts[article]; i < articleStarts[article + 1]; i++)
            {
                int word = words[i];
                if (word < 0)
                {
                    continue;
                }

                counts[lists[word]]++;
                if (exactLists[word] >= 0)
                {
                    counts[exactLists[word]]++;
                }

                if (further)
                {
                    foreach (int list in _further[word])
                    {
                        counts[list]++;
                    }
                }
            }
        }

        return counts;
    }

    // Whether words of the language stand in further lists.
    private bool ListsOf(WordLanguage language, out int[] lists, out int[] exactLists)
    {
        lists = language == WordLanguage.English ? _ofStem : _asWritten;
        exactLists = language == WordLanguage.English ? _exactOfStem : _exactAsWritten;
        return language == WordLanguage.English && _further.Length > 0;
    }

    private static int[] Placed(int[] lists, int[] place)
    {
        if (lists.Length == 0)
        {
            return lists;
        }

        var placed = new int[lists.Length];
        for (int i = 0; i < lists.Length; i++)
        {
            placed[i] = lists[i] < 0 ? -1 : place[lists[i]];
        }

        return placed;
    }
}
