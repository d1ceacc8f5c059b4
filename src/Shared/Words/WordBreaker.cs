using System;

namespace Verbatim.Words;

/// <summary>
/// Parts a text into words by the default rules of Unicode Standard Annex 29 (WB5 to WB13b), fitted to news: a colon never joins,
/// an ideograph or Hiragana character is a word by itself, symbols and emoji are none, and no word is longer than <see cref="MaxLength"/>.
/// </summary>
internal ref struct WordBreaker
{
    /// <summary>The longest word in UTF-16 code units; a longer run is parted into several, so that a megabyte of letters stays cheap.</summary>
    public const int MaxLength = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _next;

    /// <summary>Begins before the first word of <paramref name="text"/>.</summary>
    public WordBreaker(ReadOnlySpan<char> text)
    {
        _text = text;
        _next = 0;
        Start = 0;
        Length = 0;
    }

    /// <summary>Where the current word begins, in UTF-16 code units.</summary>
    public int Start { get; private set; }

    /// <summary>The current word's length in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> text = _text;
        int i = _next;
        while (i < text.Length)
        {
            CharacterClass first = CharacterClasses.Of(text, i, out int units);
            if (first is CharacterClass.Ideograph)
            {
                Start = i;
                Length = EndOfMarks(text, i + units) - i;
                _next = i + Length;
                return true;
            }

            if (first is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Katakana or CharacterClass.Connector)
            {
                int end = EndOfWord(text, i, first, out bool hasContent);
                if (hasContent)
                {
                    Start = i;
                    Length = end - i;
                    _next = end;
                    return true;
                }

                i = end;
                continue;
            }

            i += units;
        }

        _next = text.Length;
        return false;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, CharacterClass first, out bool hasContent)
    {
        CharacterClass last = first;
        hasContent = first != CharacterClass.Connector;
        int limit = Math.Min(text.Length, start + MaxLength);
        int i = start + 1;
        if (char.IsHighSurrogate(text[start]) && i < limit)
        {
            i++;
        }

        while (i < limit)
        {
            CharacterClass next = CharacterClasses.Of(text, i, out int units);
            if (i + units > limit)
            {
                break;
            }

            switch (next)
            {
                case CharacterClass.Mark:
                    i += units;
                    continue;
                case CharacterClass.Letter when last is not CharacterClass.Katakana:
                case CharacterClass.Digit when last is not CharacterClass.Katakana:
                case CharacterClass.Katakana when last is CharacterClass.Katakana or CharacterClass.Connector:
                    last = next;
                    hasContent = true;
                    i += units;
                    continue;
                case CharacterClass.Connector:
                    last = next;
                    i += units;
                    continue;
                case CharacterClass.MiddleOfLetters or CharacterClass.MiddleOfBoth when last is CharacterClass.Letter
                    && i + 1 < limit && CharacterClasses.Of(text, i + 1, out _) is CharacterClass.Letter:
                case CharacterClass.MiddleOfNumbers or CharacterClass.MiddleOfBoth when last is CharacterClass.Digit
                    && i + 1 < limit && CharacterClasses.Of(text, i + 1, out _) is CharacterClass.Digit:
                    i += units;
                    continue;
            }

            break;
        }

        return i;
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int i)
    {
        int limit = Math.Min(text.Length, i + MaxLength);
        while (i < limit && CharacterClasses.Of(text, i, out int units) == CharacterClass.Mark && i + units <= limit)
        {
            i += units;
        }

        return i;
    }
}
