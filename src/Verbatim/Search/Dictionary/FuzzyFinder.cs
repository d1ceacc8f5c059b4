using System;
using System.Runtime.Intrinsics;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Costs;

namespace Verbatim.Search.Dictionary;

/// <summary>
/// Finds the dictionary's words within a number of edits of another. The letter sets rule nearly all entries out, sixteen at a time: an
/// edit takes at most one letter away and brings at most one. The rest are measured with the bit-parallel algorithm of G. Myers ("A fast
/// bit-vector algorithm for approximate string matching based on dynamic programming", 1999) in the form of H. Hyyrö.
/// </summary>
internal static class FuzzyFinder
{
    /// <summary>Adds the lists of all words within the distance, hidden entries too.</summary>
    public static void Find(WordDictionary dictionary, ReadOnlySpan<char> word, int distance, PostingListNumbers lists, SearchMeter meter) =>
        Find(dictionary, word, distance, lists, null, meter);

    /// <summary>Adds all words within the distance, hidden entries too.</summary>
    public static void Find(WordDictionary dictionary, ReadOnlySpan<char> word, int distance, WordKeys keys, SearchMeter meter) =>
        Find(dictionary, word, distance, null, keys, meter);

    private static void Find(
        WordDictionary dictionary, ReadOnlySpan<char> word, int distance, PostingListNumbers? lists, WordKeys? keys, SearchMeter meter)
    {
        var pattern = new EditPattern(word, stackalloc uint[EditPattern.TableLength]);
        ushort set = IndexCodes.LetterSet(word);
        var cursor = new DictionaryCursor(dictionary, stackalloc byte[DictionaryCursor.KeyLength]);
        Span<char> text = stackalloc char[DictionaryCursor.KeyLength];
        ReadOnlySpan<ushort> letters = dictionary.LetterSets;
        meter.Spend(letters.Length / Vector256<ushort>.Count);
        int place = 0;
        while ((place = NextCandidate(letters, place, set, distance)) < letters.Length)
        {
            meter.Spend(SearchMeter.Lookup);
            cursor.MoveTo(place);
            int length = Decode(cursor.Key, text);
            if (Math.Abs(length - word.Length) <= distance && pattern.DistanceTo(text[..length], distance) <= distance)
            {
                meter.Expand();
                lists?.Add(cursor.Entry.List);
                keys?.Add(cursor.Key, cursor.Entry.IsHidden);
            }

            place++;
        }
    }

    /// <summary>A dictionary key as text; returns its length in UTF-16 code units.</summary>
    public static int Decode(ReadOnlySpan<byte> key, Span<char> text)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] >= 0x80)
            {
                return Encoding.UTF8.GetChars(key, text);
            }

            text[i] = (char)key[i];
        }

        return key.Length;
    }

    /// <summary>The place of the next entry from one on whose letters allow the distance; the number of entries when there is none.</summary>
    public static int NextCandidate(ReadOnlySpan<ushort> letters, int place, ushort set, int distance)
    {
        Vector256<ushort> wanted = Vector256.Create(set);
        Vector256<ushort> one = Vector256<ushort>.One;
        while (place + Vector256<ushort>.Count <= letters.Length)
        {
            Vector256<ushort> entry = Vector256.Create(letters.Slice(place, Vector256<ushort>.Count));
            Vector256<ushort> missing = Vector256.AndNot(wanted, entry);
            Vector256<ushort> added = Vector256.AndNot(entry, wanted);
            for (int i = 0; i < distance; i++)
            {
                // Takes the lowest letter out of each set.
                missing &= missing - one;
                added &= added - one;
            }

            uint fits = Vector256.Equals(missing | added, Vector256<ushort>.Zero).ExtractMostSignificantBits();
            if (fits != 0)
            {
                return place + System.Numerics.BitOperations.TrailingZeroCount(fits);
            }

            place += Vector256<ushort>.Count;
        }

        while (place < letters.Length
            && (System.Numerics.BitOperations.PopCount((uint)(set & ~letters[place])) > distance
                || System.Numerics.BitOperations.PopCount((uint)(letters[place] & ~set)) > distance))
        {
            place++;
        }

        return place;
    }
}
