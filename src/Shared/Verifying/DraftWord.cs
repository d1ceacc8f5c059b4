namespace Verbatim.Verifying;

/// <summary>A word of a quotation that is verified, or what stands in square brackets in its place.</summary>
internal struct DraftWord
{
    /// <summary>Where it begins, in UTF-16 code units of what is verified.</summary>
    public int Start;

    /// <summary>Its length.</summary>
    public int Length;

    /// <summary>Its <see cref="WordHash"/>; 0 for brackets, which stand for any words.</summary>
    public ulong Hash;

    /// <summary>Its posting list; -1 when the corpus has no such word.</summary>
    public int List;

    /// <summary>In how many articles a word of its stem is.</summary>
    public int Articles;

    /// <summary>Whether an ellipsis stands before it.</summary>
    public bool IsAfterCut;

    /// <summary>Whether it is what square brackets put in.</summary>
    public readonly bool IsInsertion => Hash == 0;

    /// <summary>The place just past it.</summary>
    public readonly int End => Start + Length;
}

/// <summary>A stretch of words that stands together: between ellipses, or a part of a very long quotation.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word past its last.</param>
/// <param name="IsAfterCut">Whether an ellipsis parts it from what is before.</param>
internal readonly record struct DraftPiece(int First, int End, bool IsAfterCut);
