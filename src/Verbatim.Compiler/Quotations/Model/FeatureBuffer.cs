namespace Verbatim.Compiler.Quotations.Model;

/// <summary>The hashed features of one decision. A feature is a template's number and the values it combines.</summary>
internal sealed class FeatureBuffer
{
    // More than there are templates, each of which is added once.
    private const int Most = 128;

    private readonly uint[] _features = new uint[Most];
    private int _count;

    public int Count => _count;

    public uint this[int index] => _features[index];

    public void Clear() => _count = 0;

    // Multilinear, so that the products are independent of each other: most of the time of an analysis is spent here.
    public void Add(uint template, uint a) => AddHash(unchecked((template * 0x9E3779B1) + (a * 0x85EBCA77)));

    public void Add(uint template, uint a, uint b) => AddHash(unchecked((template * 0x9E3779B1) + (a * 0x85EBCA77) + (b * 0xC2B2AE3D) + 0x27D4EB2F));

    public void Add(uint template, uint a, uint b, uint c) =>
        AddHash(unchecked((template * 0x9E3779B1) + (a * 0x85EBCA77) + (b * 0xC2B2AE3D) + (c * 0x165667B1) + 0x4CF5AD43));

    public void Add(uint template, uint a, uint b, uint c, uint d) =>
        AddHash(unchecked((template * 0x9E3779B1) + (a * 0x85EBCA77) + (b * 0xC2B2AE3D) + (c * 0x165667B1) + (d * 0x2E1B2139) + 0x72BE5D74));

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

        _features[_count++] = hash;
    }
}
