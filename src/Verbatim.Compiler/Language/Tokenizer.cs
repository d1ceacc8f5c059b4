using System;
using Verbatim.Compiler.Text;
using Verbatim.Words;

namespace Verbatim.Compiler.Language;

/// <summary>Cuts a text into words and punctuation marks.</summary>
internal sealed class Tokenizer(ILanguage language, string text)
{
    /// <summary>Longer runs of letters are cut: no word is that long, and a megabyte of capitals must not become one.</summary>
    private const int LongestWord = 64;

    /// <summary>Whether a word so far has a letter with an accent.</summary>
    public bool FoundAccent { get; private set; }

    /// <summary>Adds the tokens of the text at <c>[start..end)</c>.</summary>
    public void Tokenize(int start, int end, TokenList tokens)
    {
        int position = start;
        while (position < end)
        {
            char c = text[position];
            if (Characters.IsAsciiLetter(c))
            {
                position = ReadWord(position, end, tokens);
            }
            else if (char.IsWhiteSpace(c) || Characters.IsInvisible(c))
            {
                position++;
            }
            else if (c == '<' && Markup.EndOfTag(text, position, end) is var tag && tag > position)
            {
                position = tag + 1;
            }
            else if (IsOfWord(c))
            {
                position = ReadWord(position, end, tokens);
            }
            else if (Characters.IsApostrophe(c) && EndOfPossessive(position, end, tokens) is var after and >= 0)
            {
                tokens.Add(new Token(position, after, TokenKind.PossessiveEnding, language.PossessiveKey, WordTraits.None, false, false));
                position = after;
            }
            else
            {
                tokens.Add(new Token(position, position + 1, TokenKind.Punctuation, c, WordTraits.None, false, false));
                position++;
            }
        }
    }

    // Nearly every word is of letters of ASCII with a blank behind it: read, hashed and looked up in one pass.
    private int ReadWord(int start, int end, TokenList tokens)
    {
        ReadOnlySpan<char> letters = text.AsSpan(start, Math.Min(end - start, LongestWord));
        int length = 0;
        int capitals = 0;
        ulong key = WordKey.Start;
        for (; length < letters.Length && Characters.IsAsciiLetter(letters[length]); length++)
        {
            capitals += letters[length] <= 'Z' ? 1 : 0;
            key = WordKey.AddLetter(key, letters[length]);
        }

        int position = start + length;
        if (length == 0 || !EndsWord(letters.Slice(length)))
        {
            return ReadRareWord(start, position, end, tokens);
        }

        WordTraits traits = language.TraitsOf(key);
        traits = traits == WordTraits.None ? language.TraitsByEnding(text, start, position) : traits;
        tokens.Add(new Token(start, position, TokenKind.Word, key, traits, capitals > 0 && IsCapitalized(start, position), capitals > 1 && capitals == length));
        return position;
    }

    private static bool EndsWord(ReadOnlySpan<char> behind) =>
        behind.Length > 0 && (behind[0] is ' ' or '\n' || (behind[0] == ',' && behind.Length > 1 && behind[1] == ' '));

    /// <summary>Adds the word at the start, whose first letters are known to be some up to the position.</summary>
    private int ReadRareWord(int start, int position, int end, TokenList tokens)
    {
        int limit = end - start > LongestWord ? SafeCut.At(text, start + LongestWord) : end;
        while (position < limit)
        {
            char c = text[position];
            if (IsOfWord(c) || CanonicalForms.IsCombiningMark(c))
            {
                position++;
                continue;
            }

            if (Characters.IsInvisible(c) && Characters.SkipInvisible(text, position, limit) is var shown && shown < limit && IsOfWord(text[shown]))
            {
                position = shown;
                continue;
            }

            bool letterNext = position + 1 < limit && char.IsLetterOrDigit(text[position + 1]);
            if (letterNext && (Characters.IsHyphen(c) || (Characters.IsApostrophe(c) && language.EndOfPossessive(text, position, limit) < 0)
                || (c is '.' or ',' && IsInside(position)) || (c == '&' && JoinsLetters(start, position, limit))
                || (c == '.' && BeginsDomain(position, limit))))
            {
                position += 2;
                continue;
            }

            break;
        }

        if (position < end && text[position] == '.' && TakesDot(start, position))
        {
            position++;
        }

        Add(start, position, tokens);
        return position;
    }

    private void Add(int start, int end, TokenList tokens)
    {
        bool anyLower = false;
        int capitals = 0;
        bool anyLetter = false;
        for (int i = start; i < end; i++)
        {
            bool upper = char.IsUpper(text[i]);
            capitals += upper ? 1 : 0;
            anyLower |= char.IsLower(text[i]);
            anyLetter |= char.IsLetter(text[i]);
            FoundAccent |= CanonicalForms.HasAccent(text[i]);
        }

        ulong key = WordKey.Of(text, start, end);
        WordTraits traits = language.TraitsOf(key);
        if (!anyLetter)
        {
            traits |= WordTraits.Number;
        }
        else if (traits == WordTraits.None && capitals > 1 && text.LastIndexOf('-', end - 1, end - start) is var hyphen and > 0
            && (language.TraitsOf(WordKey.Of(text, hyphen + 1, end)) & WordTraits.Nationality) != 0)
        {
            // “Austrian-Swiss”
            traits = WordTraits.Nationality;
        }
        else if (traits == WordTraits.None)
        {
            traits = language.TraitsByEnding(text, start, end);
        }

        tokens.Add(new Token(start, end, TokenKind.Word, key, traits, IsCapitalized(start, end), capitals >= 2 && !anyLower));
    }

    // “d’Entremont”, “al-Mannai”: the surname begins behind its particle.
    private bool IsCapitalized(int start, int end)
    {
        if (char.IsUpper(text[start]))
        {
            return true;
        }

        if (end - start > 2 && char.IsLower(text[start]) && char.IsUpper(text[start + 1]) && char.IsLower(text[start + 2]))
        {
            // “eBay”
            return true;
        }

        int name = end - start > 3 && Characters.IsApostrophe(text[start + 1]) && text[start] is 'd' or 'l' ? start + 2
            : end - start > 4 && text[start + 2] == '-'
                && ((text[start] is 'a' or 'e' or 'u' && text[start + 1] == 'l') || (text[start] == 'a' && text[start + 1] is 'd' or 's' or 't' or 'r'))
                    ? start + 3
            : -1;
        return name >= 0 && char.IsUpper(text[name]);
    }

    // "U.S", "1,000", "2.5": a dot between single letters or digits.
    private bool IsInside(int dot)
    {
        bool digits = char.IsDigit(text[dot - 1]) && char.IsDigit(text[dot + 1]);
        bool initials = text[dot] == '.' && char.IsUpper(text[dot - 1]) && char.IsUpper(text[dot + 1])
            && (dot < 2 || !char.IsLetterOrDigit(text[dot - 2]));
        return digits || initials;
    }

    // “AT&T”, “A&M”: a few capitals on either side.
    private bool JoinsLetters(int start, int ampersand, int limit)
    {
        int end = ampersand + 1;
        while (end < limit && char.IsUpper(text[end]))
        {
            end++;
        }

        bool letters = end > ampersand + 1 && end - start <= 6 && (end >= limit || !char.IsLetterOrDigit(text[end]));
        for (int i = start; letters && i < ampersand; i++)
        {
            letters = char.IsUpper(text[i]);
        }

        return letters;
    }

    // “Booking.com”
    private bool BeginsDomain(int dot, int limit)
    {
        foreach (string domain in Domains)
        {
            int end = dot + 1 + domain.Length;
            if (end <= limit && string.CompareOrdinal(text, dot + 1, domain, 0, domain.Length) == 0 && (end == limit || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Domains = ["com", "org", "net", "gov", "edu", "info", "ca", "io", "tv"];

    private bool TakesDot(int start, int dot)
    {
        bool initial = char.IsUpper(text[dot - 1]) && (dot - start == 1 || text[dot - 2] is '.' or '-');
        return initial || (dot - start <= 5 && (language.TraitsOf(WordKey.Of(text, start, dot)) & WordTraits.Abbreviation) != 0);
    }

    // A possessive ending stands right behind a word.
    private int EndOfPossessive(int apostrophe, int end, TokenList tokens) =>
        tokens.Count > 0 && tokens[tokens.Count - 1] is { IsWord: true } word && word.End == apostrophe ? language.EndOfPossessive(text, apostrophe, end) : -1;

    // Apostrophes that Unicode counts among the letters are none here.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) ? c is not ('\u02BC' or '\u02BB') : char.IsSurrogate(c);
}
