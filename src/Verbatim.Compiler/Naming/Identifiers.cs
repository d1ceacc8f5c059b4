using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Verbatim.Words;

namespace Verbatim.Compiler.Naming;

/// <summary>Makes C# identifiers of words: letters stay (NFC), what C# does not allow goes, every word begins with a capital.</summary>
internal static class Identifiers
{
    /// <summary>The words of the text one after another in Pascal case: "we do not" is <c>WeDoNot</c>; empty when nothing is left.</summary>
    public static string FromWords(string text) => FromWords(text, int.MaxValue);

    /// <summary>The first words of the text, at most so many.</summary>
    public static string FromWords(string text, int mostWords) => FromAscii(text, mostWords) ?? FromAnyWords(text, mostWords);

    /// <summary>The same for ASCII, in one pass; null for other text.</summary>
    private static string? FromAscii(string text, int mostWords)
    {
        // A blank at least stands between words, which makes room for the underscore between digits; one more may come first.
        var name = new char[text.Length + 1];
        int length = 0;
        int words = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 0x80)
            {
                return null;
            }

            if (!IsAsciiLetter(c) && !IsAsciiDigit(c))
            {
                inWord = inWord && c == '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
                continue;
            }

            if (!inWord)
            {
                if (words++ == mostWords)
                {
                    break;
                }

                if (IsAsciiDigit(c) && (length == 0 || IsAsciiDigit(name[length - 1])))
                {
                    name[length++] = '_';
                }

                c = char.ToUpperInvariant(c);
                inWord = true;
            }

            name[length++] = c;
        }

        return length == 0 ? "" : new string(name, 0, length);
    }

    /// <summary>The same for any text.</summary>
    internal static string FromAnyWords(string text, int mostWords)
    {
        var name = new StringBuilder();
        foreach (string word in Words(text))
        {
            if (mostWords-- == 0)
            {
                break;
            }

            AppendWord(name, word);
        }

        return name.Length > 0 && !IsStart(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>Whether C# takes the text as an identifier as it stands (a keyword is none).</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !(IsStart(text[0]) || text[0] == '_') || Keywords.Contains(text))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words of the text, in order: runs of letters, digits and marks; an apostrophe inside a word is left out.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        string composed = CanonicalForms.Compose(text);
        for (int i = 0; i < composed.Length; i++)
        {
            char c = composed[i];
            if (IsPart(c) && c != '_')
            {
                word.Append(c);
            }
            else if (word.Length > 0 && !IsInnerApostrophe(composed, i) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static void AppendWord(StringBuilder name, string word)
    {
        // "18 000" must not run into "2022": digits that meet are kept apart.
        if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
        {
            name.Append('_');
        }

        name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
    }

    private static bool IsInnerApostrophe(string text, int i) =>
        text[i] is '\'' or '’' or 'ʼ' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    private static bool IsStart(char c) => c < 0x80 ? IsAsciiLetter(c) : CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.ConnectorPunctuation;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };
}
