using System;

namespace Verbatim.Compiler.Quotations;

/// <summary>The hashed features of one decision. A feature is a template's number and the values it combines.</summary>
internal sealed class FeatureBuffer
{
    private uint[] _features = new uint[128];

    private int _count;

    public int Count => _count;

    public uint this[int index] => _features[index];

    public void Clear() => _count = 0;

    public void Add(uint template, uint a) => AddHash(Mix(Mix(template, a), 0x9E3779B9));

    public void Add(uint template, uint a, uint b) => AddHash(Mix(Mix(Mix(template, a), b), 0x85EBCA6B));

    public void Add(uint template, uint a, uint b, uint c) => AddHash(Mix(Mix(Mix(Mix(template, a), b), c), 0xC2B2AE35));

    public void Add(uint template, uint a, uint b, uint c, uint d) => AddHash(Mix(Mix(Mix(Mix(Mix(template, a), b), c), d), 0x27D4EB2F));

    /// <summary>The sum of the weights of the features in a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mask">Its size less one, which is a power of two.</param>
    public unsafe int Sum(sbyte* table, uint mask)
    {
        int sum = 0;
        fixed (uint* features = _features)
        {
            for (int i = 0; i < _count; i++)
            {
                sum += table[features[i] & mask];
            }
        }

        return sum;
    }

    /// <summary>Folds the key of a word to a value.</summary>
    public static uint Fold(ulong key) => unchecked((uint)(key ^ (key >> 32)));

    private void AddHash(uint hash)
    {
        // The last avalanche step of MurmurHash3 (Appleby, public domain).
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x85EBCA6B;
            hash ^= hash >> 13;
            hash *= 0xC2B2AE35;
            hash ^= hash >> 16;
        }

        uint[] features = _features;
        int count = _count;
        if ((uint)count >= (uint)features.Length)
        {
            Array.Resize(ref _features, count * 2);
            features = _features;
        }

        features[count] = hash;
        _count = count + 1;
    }

    private static uint Mix(uint hash, uint value) => unchecked(((hash << 5) | (hash >> 27)) * 0x01000193 ^ (value * 0x9E3779B1));
}
