using System;
using System.Collections;
using System.Collections.Generic;

namespace Verbatim.Image;

/// <summary>A list whose items are made of the image when they are asked for.</summary>
internal sealed class ImageList<T>(int count, Func<int, T> make) : IReadOnlyList<T>
{
    public int Count { get; } = count >= 0 ? count : throw new CorruptCorpusException("The corpus image is damaged: it has a list of negative length.");

    public T this[int index] => (uint)index < (uint)Count ? make(index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return make(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
