using System;
using Verbatim.Image;

namespace Verbatim.Tests;

/// <summary>Images that differ from a good one in some bytes, the same for the same seed. The header is left as it is, for it has a checksum.</summary>
internal sealed class Damage(byte[] image, int seed)
{
    private static readonly int[] Numbers = [-1, int.MinValue, int.MaxValue, 0, 1, -1000, 0x7FFF, 0x10000, 1 << 24];

    private readonly Random _random = new(seed);
    private readonly int _first = ImageLayout.HeaderSize + ((int)ImageSection.Count * ImageLayout.SectionEntrySize);

    /// <summary>The next: bits flipped, bytes written over, or a number that is no place and no count.</summary>
    public byte[] Next()
    {
        byte[] damaged = (byte[])image.Clone();
        int section = _random.Next((int)ImageSection.Count);
        int count = 1 << _random.Next(4);
        for (int i = 0; i < count; i++)
        {
            int place = Place(section);
            switch (_random.Next(3))
            {
                case 0:
                    damaged[place] ^= (byte)(1 << _random.Next(8));
                    break;
                case 1:
                    damaged[place] = (byte)_random.Next(256);
                    break;
                default:
                    place = Math.Min(place & ~3, damaged.Length - sizeof(int));
                    BitConverter.GetBytes(Numbers[_random.Next(Numbers.Length)]).CopyTo(damaged, place);
                    break;
            }
        }

        return damaged;
    }

    // Half of the places are anywhere, the others of one section: the small ones would hardly be hit.
    private int Place(int section)
    {
        int entry = ImageLayout.HeaderSize + (section * ImageLayout.SectionEntrySize);
        int length = BitConverter.ToInt32(image, entry + sizeof(int));
        return length == 0 || _random.Next(2) == 0 ? _random.Next(_first, image.Length) : BitConverter.ToInt32(image, entry) + _random.Next(length);
    }
}
