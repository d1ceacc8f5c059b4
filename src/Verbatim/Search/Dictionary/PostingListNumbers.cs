using System;

namespace Verbatim.Search.Dictionary;

/// <summary>The numbers of the posting lists that prefixes and fuzzy words lead to, in memory that is used again and again.</summary>
internal sealed class PostingListNumbers
{
    private int[] _numbers = new int[256];

    /// <summary>About how many bytes they take.</summary>
    public long Bytes => sizeof(int) * (long)_numbers.Length;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number at a place.</summary>
    public int this[int place] => _numbers[place];

    /// <summary>Adds one.</summary>
    public void Add(int list)
    {
        if (Count == _numbers.Length)
        {
            Array.Resize(ref _numbers, 2 * Count);
        }

        _numbers[Count++] = list;
    }

    /// <summary>Those from a place on, to be looked at or put in order.</summary>
    public Span<int> From(int first) => _numbers.AsSpan(first, Count - first);

    /// <summary>So many from a place on.</summary>
    public ReadOnlySpan<int> Slice(int first, int count) => _numbers.AsSpan(first, count);

    /// <summary>Keeps the first so many.</summary>
    public void Keep(int count) => Count = count;
}
