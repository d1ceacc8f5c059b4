using System;
using System.Collections.Generic;
using Verbatim.Compiler.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Language;

/// <summary>
/// Hashes a word in lower case (FNV-1a over UTF-16 code units), so that words are compared and looked up without being copied. However it is coded, a word
/// has one key: é in one character or in two, ’ or ', with or without soft hyphens and others that show nothing.
/// </summary>
internal static class WordKey
{
    /// <summary>The key of no letters, to which those of a word are added.</summary>
    public const ulong Start = Fnv.Start64;

    public static ulong Of(string text) => Of(text.AsSpan());

    /// <summary>The key of the letters and one more, a letter of ASCII.</summary>
    public static ulong AddLetter(ulong key, char letter) => Fnv.Add(key, letter | 0x20u);

    /// <summary>The keys of words parted by spaces.</summary>
    public static KeyTable SetOf(string words)
    {
        var keys = new KeyTable();
        foreach (string word in words.Split(' '))
        {
            keys.Add(Of(word));
        }

        return keys;
    }

    /// <summary>For each word of a group, its words parted by spaces, the key of the group's first.</summary>
    public static Dictionary<ulong, ulong> FirstsOf(IEnumerable<string> groups)
    {
        var firsts = new Dictionary<ulong, ulong>();
        foreach (string group in groups)
        {
            string[] words = group.Split(' ');
            foreach (string word in words)
            {
                firsts[Of(word)] = Of(words[0]);
            }
        }

        return firsts;
    }

    /// <summary>The key of the word at <c>[start..end)</c>.</summary>
    public static ulong Of(string text, int start, int end) => Of(text.AsSpan(start, end - start));

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Fnv.Start64;
        foreach (char letter in word)
        {
            char c = letter;
            if (c is >= 'A' and <= 'Z')
            {
                c = (char)(c | 0x20);
            }
            else if (c == '`')
            {
                c = '\'';
            }
            else if (c >= 0x80)
            {
                if (CanonicalForms.IsCombiningMark(c))
                {
                    return OfComposed(word.ToString());
                }

                hash = AddRare(hash, c);
                continue;
            }

            hash = Fnv.Add(hash, c);
        }

        return hash;
    }

    private static ulong OfComposed(string word)
    {
        ulong hash = Fnv.Start64;
        foreach (char c in CanonicalForms.Compose(word))
        {
            hash = AddRare(hash, c);
        }

        return hash;
    }

    private static ulong AddRare(ulong hash, char c)
    {
        if (Characters.IsApostrophe(c))
        {
            return Fnv.Add(hash, '\'');
        }

        if (Characters.IsHyphen(c))
        {
            return Fnv.Add(hash, '-');
        }

        if (c is >= FirstLigature and <= LastLigature)
        {
            foreach (char letter in Ligatures[c - FirstLigature])
            {
                hash = Fnv.Add(hash, letter);
            }

            return hash;
        }

        return Characters.IsInvisible(c) ? hash : Fnv.Add(hash, char.ToLowerInvariant(c));
    }

    private const char FirstLigature = '\uFB00';
    private const char LastLigature = '\uFB06';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
}
