using System;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>A few word keys; a phrase has a handful, for which a hash table is dear.</summary>
internal sealed class KeySet
{
    private ulong[] _keys = [];

    public int Count { get; private set; }

    public ulong this[int index] => _keys[index];

    public void Add(ulong key)
    {
        if (Contains(key))
        {
            return;
        }

        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Math.Max(4, 2 * Count));
        }

        _keys[Count++] = key;
    }

    public void Clear() => Count = 0;

    public bool Contains(ulong key) => Array.IndexOf(_keys, key, 0, Count) >= 0;

    public bool Overlaps(KeySet other)
    {
        for (int i = 0; i < Count; i++)
        {
            if (other.Contains(_keys[i]))
            {
                return true;
            }
        }

        return false;
    }
}
