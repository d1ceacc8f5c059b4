using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Verbatim;

/// <summary>The speakers of a corpus, by name.</summary>
[DebuggerDisplay("{Count} speakers")]
public sealed class SpeakerList : IReadOnlyList<Speaker>
{
    private readonly Corpus _corpus;

    internal SpeakerList(Corpus corpus) => _corpus = corpus;

    /// <summary>How many there are.</summary>
    public int Count => _corpus.Image.SpeakerCount;

    /// <summary>The speaker at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Speaker this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Speaker(_corpus, index);
        }
    }

    /// <summary>The speaker of the full name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Speaker this[string name] =>
        TryGet(name, out Speaker? speaker) ? speaker : throw new KeyNotFoundException($"There is no speaker named '{name}'.");

    /// <summary>Finds the speaker of the full name, exactly as <see cref="Speaker.Name"/> has it.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Speaker? speaker)
    {
        ArgumentNullException.ThrowIfNull(name);
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            var candidate = new Speaker(_corpus, middle);
            int order = string.CompareOrdinal(candidate.Name, name);
            if (order == 0)
            {
                speaker = candidate;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        speaker = null;
        return false;
    }

    /// <inheritdoc />
    public IEnumerator<Speaker> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return new Speaker(_corpus, i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, as <c>3 speakers</c>.</summary>
    public override string ToString() => Count == 1 ? "1 speaker" : $"{Count} speakers";
}
