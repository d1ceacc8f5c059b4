using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search.Dictionary;

/// <content>How an entry is found by its word.</content>
internal ref partial struct DictionaryCursor
{
    /// <summary>Goes to the first entry that is not before the key; false when there is none.</summary>
    public bool Seek(ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = _dictionary.BlockCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (FirstKey(middle).SequenceCompareTo(key) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (_dictionary.BlockCount == 0)
        {
            return false;
        }

        EnterBlock(low);
        ReadFirst();
        Place = low * BlockSize;
        if (Key.SequenceCompareTo(key) >= 0)
        {
            return true;
        }

        int at = FindInBlock(key);
        if (at < _count)
        {
            MoveTo(Place + at);
            return true;
        }

        Place += _count - 1;
        return MoveNext();
    }

    // The first entry of the block that is not before the key; the first of all is. An entry that shares more with the one before than that
    // does with the key is before the key too, one that shares less is past it.
    [SkipLocalsInit]
    private readonly int FindInBlock(ReadOnlySpan<byte> key)
    {
        Span<byte> letters = stackalloc byte[KeyLength];
        int matched = Key.CommonPrefixLength(key);
        int at = 1;
        for (; at < _count; at++)
        {
            int shared = _shared[at];
            if (shared < matched)
            {
                break;
            }

            if (shared == matched)
            {
                Span<byte> rest = letters[..(_starts[at + 1] - _starts[at])];
                ReadLetters(_starts[at], rest);
                if (((ReadOnlySpan<byte>)rest).SequenceCompareTo(key[matched..]) >= 0)
                {
                    break;
                }

                matched += ((ReadOnlySpan<byte>)rest).CommonPrefixLength(key[matched..]);
            }
        }

        return at;
    }

    private readonly ReadOnlySpan<byte> FirstKey(int block)
    {
        var cursor = new ByteCursor(_dictionary.BlockBytes(block));
        cursor.Varint();
        return cursor.Bytes(cursor.Byte());
    }
}
