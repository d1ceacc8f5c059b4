using System;

namespace Verbatim.Evaluation;

/// <summary>Leaves features out at random.</summary>
internal sealed class Dropout(double rate, ulong seed)
{
    private readonly Shuffler _random = new(seed);
    private readonly uint _least = (uint)(rate * uint.MaxValue);

    /// <summary>What the score of those kept is multiplied by, to be as large as that of all.</summary>
    public double Scale { get; } = 1 / (1 - rate);

    /// <summary>Those kept, drawn anew.</summary>
    public uint[] Of(uint[] features)
    {
        uint salt = (uint)_random.Next();
        return Array.FindAll(features, feature => Mix(feature ^ salt) >= _least);
    }

    private static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6B;
        value = (value ^ (value >> 13)) * 0xC2B2AE35;
        return value ^ (value >> 16);
    }
}
