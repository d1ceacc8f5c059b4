using System;

namespace Verbatim.Words;

/// <summary>The words that the Snowball English stemmer lists because its rules would stem them wrongly.</summary>
internal static class EnglishStemExceptions
{
    /// <summary>The length of the stem, which then stands in the word; 0 for a word that is no exception.</summary>
    public static int Stem(Span<char> word, int length)
    {
        if (length > 6)
        {
            return 0;
        }

        ReadOnlySpan<char> w = word.Slice(0, length);
        switch (w[0])
        {
            case 's':
                return w.SequenceEqual("skis".AsSpan()) ? 3 : w.SequenceEqual("skies".AsSpan()) ? Replace(word, "sky") : w.SequenceEqual("singly".AsSpan()) ? 5
                    : w.SequenceEqual("sky".AsSpan()) ? length : 0;
            case 'd':
                return w.SequenceEqual("dying".AsSpan()) ? Replace(word, "die") : 0;
            case 'l':
                return w.SequenceEqual("lying".AsSpan()) ? Replace(word, "lie") : 0;
            case 't':
                return w.SequenceEqual("tying".AsSpan()) ? Replace(word, "tie") : 0;
            case 'i':
                return w.SequenceEqual("idly".AsSpan()) ? 3 : 0;
            case 'g':
                return w.SequenceEqual("gently".AsSpan()) ? 5 : 0;
            case 'u':
                return w.SequenceEqual("ugly".AsSpan()) ? Replace(word, "ugli") : 0;
            case 'e':
                return w.SequenceEqual("early".AsSpan()) ? Replace(word, "earli") : 0;
            case 'o':
                return w.SequenceEqual("only".AsSpan()) ? Replace(word, "onli") : 0;
            case 'n':
                return w.SequenceEqual("news".AsSpan()) ? length : 0;
            case 'h':
                return w.SequenceEqual("howe".AsSpan()) ? length : 0;
            case 'a':
                return w.SequenceEqual("atlas".AsSpan()) || w.SequenceEqual("andes".AsSpan()) ? length : 0;
            case 'c':
                return w.SequenceEqual("cosmos".AsSpan()) ? length : 0;
            case 'b':
                return w.SequenceEqual("bias".AsSpan()) ? length : 0;
            default:
                return 0;
        }
    }

    private static int Replace(Span<char> word, string stem)
    {
        stem.AsSpan().CopyTo(word);
        return stem.Length;
    }
}
