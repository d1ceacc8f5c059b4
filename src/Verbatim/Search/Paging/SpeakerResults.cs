using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace Verbatim;

/// <summary>A part of the speakers that a search found, the best first.</summary>
/// <typeparam name="T">What a speaker is: a speaker of a corpus, or of a set of several, where those that are one person are one.</typeparam>
[DebuggerDisplay("{Count} of {Total} speakers")]
public sealed class SpeakerResults<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _speakers;

    internal SpeakerResults(T[] speakers, int offset, int total)
    {
        _speakers = speakers;
        Offset = offset;
        Total = total;
    }

    /// <summary>How many there are here, at most as many as were asked for.</summary>
    public int Count => _speakers.Length;

    /// <summary>The place of the first of them among all.</summary>
    public int Offset { get; }

    /// <summary>How many were found in all.</summary>
    public int Total { get; }

    /// <summary>The speaker at the place, from 0.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is none.</exception>
    public T this[int index] => _speakers[index];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_speakers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are here and in all, as <c>10 of 23 speakers</c>.</summary>
    public override string ToString() => $"{Count} of {(Total == 1 ? "1 speaker" : $"{Total} speakers")}";
}
