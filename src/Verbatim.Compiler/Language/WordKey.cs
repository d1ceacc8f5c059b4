using System.Collections.Generic;
using Verbatim.Image;

namespace Verbatim.Compiler.Language;

/// <summary>Hashes a word in lower case (FNV-1a over UTF-16 code units), so that words are compared and looked up without being copied.</summary>
internal static class WordKey
{
    public static ulong Of(string text) => Of(text, 0, text.Length);

    /// <summary>The keys of words parted by spaces.</summary>
    public static HashSet<ulong> SetOf(string words)
    {
        var keys = new HashSet<ulong>();
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

    public static ulong Of(string text, int start, int end)
    {
        ulong hash = Fnv.Start64;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is >= 'A' and <= 'Z')
            {
                c = (char)(c | 0x20);
            }
            else if (c == '\u2019')
            {
                c = '\'';
            }
            else if (c >= 0x80)
            {
                c = char.ToLowerInvariant(c);
            }

            hash = Fnv.Add(hash, c);
        }

        return hash;
    }
}
