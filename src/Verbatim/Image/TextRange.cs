using System;
using System.Text.Json.Serialization;

namespace Verbatim;

/// <summary>A stretch of a text or of a file: in UTF-16 code units or in bytes, as the member that returns it says.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The place just past its end.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>The part of the text that the range, in UTF-16 code units, covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is too short.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The same stretch as a range of the language, for <c>text[range.ToRange()]</c>.</summary>
    public Range ToRange() => Start..End;

    /// <summary>The same stretch as a range of the language, for <c>text.AsSpan(range)</c>.</summary>
    public static implicit operator Range(TextRange range) => range.ToRange();

    /// <inheritdoc />
    public override string ToString() => $"{Start}..{End}";
}
