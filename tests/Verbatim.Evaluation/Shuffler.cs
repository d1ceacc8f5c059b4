using System.Collections.Generic;

namespace Verbatim.Evaluation;

/// <summary>Shuffles the same way on every machine.</summary>
internal sealed class Shuffler(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15;

    public void Shuffle<T>(List<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = (int)(Next() % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    // SplitMix64 (Steele, Lea and Flood 2014).
    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
