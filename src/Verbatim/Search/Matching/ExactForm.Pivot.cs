using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Verbatim.Words;

namespace Verbatim.Search.Matching;

/// <content>Where in a text one of the words, the pivot, may stand: all but a few places are ruled out by their bytes.</content>
internal sealed partial class ExactForm
{
    // Most places are ruled out by the letters on the other sides of the blanks round the word.
    private bool HasNeighbours(ReadOnlySpan<byte> text, int at)
    {
        int end = at + _pivotLength;
        if (end < text.Length && char.IsAsciiLetterOrDigit((char)text[end]))
        {
            return false;
        }

        if (_after != 0 && end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetter((char)text[end + 1]) && (text[end + 1] | 0x20) != _after)
        {
            return false;
        }

        // A possessive s is no part of the word before.
        return _before == 0 || at < 4 || text[at - 1] != ' ' || !char.IsAsciiLetter((char)text[at - 2]) || (text[at - 2] | 0x20) == _before
            || ((text[at - 2] | 0x20) == 's' && !char.IsAsciiLetter((char)text[at - 3]));
    }

    // The longest word of letters of ASCII is looked for as bytes, for it tells most.
    private void ChoosePivot()
    {
        _pivotLength = 0;
        int before = 0;
        for (int i = 0; i < _wordCount; i++)
        {
            ReadOnlySpan<char> surface = _tree.SurfaceOf(_tree.Words[_firstWord + i]);
            if (surface.Length > _pivotLength && IsOfLetters(surface))
            {
                _pivotLength = surface.Length;
                _unitsBefore = before;
                _before = i > 0 ? _tree.SurfaceOf(_tree.Words[_firstWord + i - 1])[^1] : '\0';
                _after = i + 1 < _wordCount ? _tree.SurfaceOf(_tree.Words[_firstWord + i + 1])[0] : '\0';
                for (int j = 0; j < surface.Length; j++)
                {
                    _pivot[j] = (byte)surface[j];
                }
            }

            before += surface.Length + 1;
        }
    }

    private static bool IsOfLetters(ReadOnlySpan<char> surface)
    {
        foreach (char c in surface)
        {
            if (!char.IsAsciiLetterLower(c))
            {
                return false;
            }
        }

        return true;
    }

    // The next place from one on where the word may stand, by its first letter and its last; past the last place when there is none.
    private int NextPivot(ReadOnlySpan<byte> text, int at)
    {
        int last = text.Length - _pivotLength;
        byte first = _pivot[0];
        byte end = _pivot[_pivotLength - 1];
        ref byte start = ref MemoryMarshal.GetReference(text);
        Vector128<byte> firsts = Vector128.Create(first);
        Vector128<byte> ends = Vector128.Create(end);
        Vector128<byte> lower = Vector128.Create((byte)0x20);
        for (; at <= last - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> begins = Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)at) | lower, firsts);
            uint both = (begins & Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)(at + _pivotLength - 1)) | lower, ends)).ExtractMostSignificantBits();
            if (both != 0)
            {
                return at + BitOperations.TrailingZeroCount(both);
            }
        }

        while (at <= last && ((text[at] | 0x20) != first || (text[at + _pivotLength - 1] | 0x20) != end))
        {
            at++;
        }

        return at;
    }

    private bool HasPivotForm(ReadOnlySpan<byte> text, int at)
    {
        for (int i = 1; i < _pivotLength - 1; i++)
        {
            if ((text[at + i] | 0x20) != _pivot[i])
            {
                return false;
            }
        }

        return true;
    }

    // Whether what stands before is no part of the word.
    private static bool BeginsWord(ReadOnlySpan<byte> text, int at)
    {
        CharacterClass before = ClassBefore(text, at, out int start);
        return before is CharacterClass.MiddleOfBoth or CharacterClass.MiddleOfLetters
            ? ClassBefore(text, start, out _) is not CharacterClass.Letter
            : before is CharacterClass.Other or CharacterClass.Ideograph or CharacterClass.MiddleOfNumbers;
    }

    private static CharacterClass ClassBefore(ReadOnlySpan<byte> text, int at, out int start)
    {
        start = 0;
        if (at == 0)
        {
            return CharacterClass.Other;
        }

        Rune.DecodeLastFromUtf8(text[..at], out Rune before, out int length);
        start = at - length;
        Span<char> units = stackalloc char[2];
        return CharacterClasses.Of(units[..before.EncodeToUtf16(units)], 0, out _);
    }
}
