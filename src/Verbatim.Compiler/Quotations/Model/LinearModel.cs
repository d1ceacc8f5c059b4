using System;
using System.IO;
using System.Runtime.InteropServices;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Model;

/// <summary>
/// Hashed linear weights, 8-bit integers read in place from the assembly's resource, so that every machine and runtime computes the same scores.
/// docs/MODEL.md says how they were made.
/// </summary>
internal sealed unsafe class LinearModel
{
    /// <summary>What a score of 1 is.</summary>
    public const int Scale = 1024;

    /// <summary>What a stored weight of 1 adds to a score.</summary>
    public const int Unit = 32;

    /// <summary>The tables: for each, the number of bits of its index. A table of kinds holds one row of weights for each kind.</summary>
    public const int SpeakerBits = 16;
    public const int KindBits = 14;
    public const int Kinds = 3;
    public const int QuotationBits = 16;

    private readonly byte* _bytes;

    private LinearModel(byte* bytes) => _bytes = bytes;

    /// <summary>The size of the resource in bytes.</summary>
    public static int Size => ((1 << SpeakerBits) + (Kinds << KindBits) + (1 << QuotationBits));

    /// <summary>The weights that ship.</summary>
    public static LinearModel Shipped { get; } = Load();

    /// <summary>The score of a candidate for speaker.</summary>
    public int Speaker(FeatureBuffer features) => Score(features, 0, SpeakerBits);

    /// <summary>The score of a kind of quotation.</summary>
    public int Kind(FeatureBuffer features, QuotationKind kind) => Score(features, (1 << SpeakerBits) + ((int)kind << KindBits), KindBits);

    /// <summary>The score of being said by somebody, once the best speaker is known; below 0 for a term.</summary>
    public int Quotation(FeatureBuffer features) => Score(features, (1 << SpeakerBits) + (Kinds << KindBits), QuotationBits);

    private int Score(FeatureBuffer features, int table, int bits) => features.Sum((sbyte*)_bytes + table, (1u << bits) - 1) * Unit;

    /// <summary>A model of these bytes; for training and measuring.</summary>
    public static LinearModel From(byte[] bytes)
    {
        if (bytes.Length != Size)
        {
            throw new ArgumentException($"The weights have {bytes.Length} bytes instead of {Size}.", nameof(bytes));
        }

        // Never freed: there are few, and they live as long as the program.
        return new LinearModel((byte*)GCHandle.Alloc(bytes, GCHandleType.Pinned).AddrOfPinnedObject());
    }

    private static LinearModel Load()
    {
        Stream stream = typeof(LinearModel).Assembly.GetManifestResourceStream("Verbatim.Compiler.Quotations.weights.bin")!;
        if (stream is UnmanagedMemoryStream memory && memory.Length == Size)
        {
            // The resource lives as long as the assembly, and so does this.
            return new LinearModel(memory.PositionPointer);
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return From(copy.ToArray());
    }
}
