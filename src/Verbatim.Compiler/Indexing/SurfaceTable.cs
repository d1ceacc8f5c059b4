using System;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Numbers distinct byte strings in the order of their first appearance.</summary>
internal sealed class SurfaceTable
{
    private byte[] _pool = new byte[1 << 12];
    private int[] _starts = new int[256];
    private int[] _hashes = new int[256];
    private int[] _slots = new int[512];
    private int _poolLength;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of one.</summary>
    public ReadOnlySpan<byte> this[int id] => _pool.AsSpan(_starts[id], (id + 1 < Count ? _starts[id + 1] : _poolLength) - _starts[id]);

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        Count = 0;
        _poolLength = 0;
        Array.Clear(_slots, 0, _slots.Length);
    }

    /// <summary>The number of a string, a new one when it was not there.</summary>
    public int Add(ReadOnlySpan<byte> bytes)
    {
        int hash = Hash(bytes);
        int slot = Find(bytes, hash);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, 2 * Count);
            Array.Resize(ref _hashes, 2 * Count);
        }

        if (_pool.Length - _poolLength < bytes.Length)
        {
            Array.Resize(ref _pool, Math.Max(2 * _pool.Length, _poolLength + bytes.Length));
        }

        bytes.CopyTo(_pool.AsSpan(_poolLength));
        _starts[Count] = _poolLength;
        _hashes[Count] = hash;
        _poolLength += bytes.Length;
        _slots[slot] = ++Count;
        if (2 * Count > _slots.Length)
        {
            Rehash();
        }

        return Count - 1;
    }

    private int Find(ReadOnlySpan<byte> bytes, int hash)
    {
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        while (_slots[slot] != 0)
        {
            int id = _slots[slot] - 1;
            if (_hashes[id] == hash && this[id].SequenceEqual(bytes))
            {
                break;
            }

            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Rehash()
    {
        var slots = new int[2 * _slots.Length];
        int mask = slots.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = _hashes[id] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = id + 1;
        }

        _slots = slots;
    }

    // FNV-1a with a last mix, for the low bits choose the slot.
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = Fnv.Start32;
        foreach (byte b in bytes)
        {
            hash = Fnv.Add(hash, b);
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        return (int)(hash & 0x7FFFFFFF);
    }
}
