using System;
using System.Buffers;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Changes a text a little.</summary>
internal static class TextMutator
{
    private const string Marks = "“”‘’«»\"'„";

    private static readonly SearchValues<char> AnyMark = SearchValues.Create(Marks);

    /// <summary>One change at a place of its choice.</summary>
    public static string Change(FuzzRandom random, string text)
    {
        int start = random.Below(text.Length + 1);
        int length = random.Skewed(text.Length - start + 1);
        string part = text.Substring(start, length);
        return random.Below(12) switch
        {
            0 => text[..start],
            1 => text.Remove(start, length),
            2 => text.Insert(start, part),
            3 => text.Insert(random.Below(text.Length + 1), part),
            4 or 5 => text.Insert(start, random.Of(Fragments.Words)),
            6 or 7 => text.Insert(start, random.Of(Fragments.Marks)),
            8 => text.Insert(start, random.Of(Fragments.Oddities)),
            9 => OtherMark(random, text, start),
            10 => text.Replace("\n\n", random.Of(Fragments.Oddities), StringComparison.Ordinal),
            _ => text[..start] + (random.Percent(50) ? part.ToUpperInvariant() : part.ToLowerInvariant()) + text[(start + length)..],
        };
    }

    private static string OtherMark(FuzzRandom random, string text, int start)
    {
        int place = text.AsSpan(start).IndexOfAny(AnyMark);
        return place < 0 ? text : text.Remove(start + place, 1).Insert(start + place, Marks[random.Below(Marks.Length)].ToString());
    }
}
