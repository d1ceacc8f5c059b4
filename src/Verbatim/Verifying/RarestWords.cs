using System;

namespace Verbatim.Verifying;

/// <summary>Chooses the words of a quotation by which its passage is looked for.</summary>
internal static class RarestWords
{
    /// <summary>Writes the places of the words that are in the fewest articles, the rarest first, each word once; returns how many there are.</summary>
    public static int Find(ReadOnlySpan<DraftWord> words, Span<int> rarest)
    {
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            bool isRare = count < rarest.Length || words[i].Articles < words[rarest[count - 1]].Articles;
            if (words[i].List < 0 || !isRare || Has(words, rarest[..count], words[i].List))
            {
                continue;
            }

            int at = count < rarest.Length ? count++ : count - 1;
            for (; at > 0 && words[rarest[at - 1]].Articles > words[i].Articles; at--)
            {
                rarest[at] = rarest[at - 1];
            }

            rarest[at] = i;
        }

        return count;
    }

    private static bool Has(ReadOnlySpan<DraftWord> words, ReadOnlySpan<int> chosen, int list)
    {
        foreach (int place in chosen)
        {
            if (words[place].List == list)
            {
                return true;
            }
        }

        return false;
    }
}
