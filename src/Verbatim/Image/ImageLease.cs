namespace Verbatim.Image;

/// <summary>Keeps the bytes of an image in their place while a span of them is read, even if the corpus is disposed of meanwhile.</summary>
internal readonly ref struct ImageLease
{
    private readonly ImageMemory _memory;

    /// <summary>Ends what <see cref="ImageMemory.Hold"/> began.</summary>
    public ImageLease(ImageMemory memory) => _memory = memory;

    /// <summary>Lets go of the bytes.</summary>
    public void Dispose() => _memory.Release();
}
