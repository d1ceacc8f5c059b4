using System;
using System.Collections.Generic;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Numbers by SplitMix64: the same for the same seed on every machine and runtime, and unlike those of the seed next to it.</summary>
internal sealed class FuzzRandom(long seed)
{
    private ulong _state = (ulong)seed * 0xD1342543DE82EF95UL;

    /// <summary>The next 64 bits.</summary>
    public ulong Bits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }

    /// <summary>A number from 0 to below the end; 0 where the end is.</summary>
    public int Below(int end) => end <= 0 ? 0 : (int)(Bits() % (ulong)end);

    /// <summary>A number from the first to the last.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Small numbers often, large ones now and then: as many powers of two as it takes to the end.</summary>
    public int Skewed(int end) => Below(Math.Min(end, 1 << Below(31)));

    /// <summary>True so many times of a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
