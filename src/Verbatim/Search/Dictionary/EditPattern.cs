using System;

namespace Verbatim.Search.Dictionary;

/// <summary>
/// A word made ready to be compared with many others: edits are insertion, deletion, substitution and the swap of neighbours
/// (H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003). Up to 32 code units; what a longer word
/// has past them must be equal.
/// </summary>
internal readonly ref struct EditPattern
{
    /// <summary>Room for the table.</summary>
    public const int TableLength = 128;

    private const int MaxLength = 32;

    private readonly ReadOnlySpan<char> _word;
    private readonly ReadOnlySpan<char> _rest;
    private readonly Span<uint> _places;

    public EditPattern(ReadOnlySpan<char> word, Span<uint> table)
    {
        _word = word[..Math.Min(word.Length, MaxLength)];
        _rest = word[_word.Length..];
        _places = table;
        _places.Clear();
        for (int i = 0; i < _word.Length; i++)
        {
            if (_word[i] < TableLength)
            {
                _places[_word[i]] |= 1u << i;
            }
        }
    }

    /// <summary>The edits between the word and another; any greater number when there are more than <paramref name="limit"/>.</summary>
    public int DistanceTo(ReadOnlySpan<char> other, int limit)
    {
        if (_rest.Length > 0)
        {
            if (!other.EndsWith(_rest))
            {
                return limit + 1;
            }

            other = other[..^_rest.Length];
        }

        int length = _word.Length;
        if (length == 0)
        {
            return other.Length;
        }

        uint last = 1u << (length - 1);
        uint up = uint.MaxValue;
        uint down = 0;
        uint diagonal = 0;
        uint before = 0;
        int distance = length;
        for (int i = 0; i < other.Length; i++)
        {
            uint places = PlacesOf(other[i]);
            uint swapped = ((~diagonal & places) << 1) & before;
            diagonal = (((places & up) + up) ^ up) | places | down | swapped;
            uint right = down | ~(diagonal | up);
            uint left = up & diagonal;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;

            // Each code unit left can bring the distance down by one.
            if (distance - (other.Length - 1 - i) > limit)
            {
                return limit + 1;
            }

            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
            before = places;
        }

        return distance;
    }

    private uint PlacesOf(char c)
    {
        if (c < TableLength)
        {
            return _places[c];
        }

        uint places = 0;
        for (int i = 0; i < _word.Length; i++)
        {
            if (_word[i] == c)
            {
                places |= 1u << i;
            }
        }

        return places;
    }
}
