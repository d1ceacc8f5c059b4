using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Naming;

/// <summary>The parts of a name as linking compares them.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "ap", "ben", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "san", "st", "te", "ten", "ter", "van", "vander", "von", "zu", "zur",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.",
    };

    /// <summary>The surname as written, its particles included: "van der Meulen" of "Piet van der Meulen".</summary>
    public static string Surname(string name)
    {
        string[] parts = Parts(name);
        if (parts.Length == 0)
        {
            return "";
        }

        int first = parts.Length - 1;
        while (first > 1 && Particles.Contains(parts[first - 1].ToLowerInvariant()))
        {
            first--;
        }

        return string.Join(" ", parts, first, parts.Length - first);
    }

    /// <summary>The name without "the" before it.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;

    /// <summary>The name's parts as written, suffixes such as "Jr." left out.</summary>
    internal static string[] Parts(string name)
    {
        var parts = new List<string>(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (int i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i].TrimEnd(',');
        }

        while (parts.Count > 1 && Suffixes.Contains(parts[parts.Count - 1].ToLowerInvariant()))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.ToArray();
    }

    /// <summary>The text as names are compared: lower case, no accents, no full stops.</summary>
    internal static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in CanonicalForms.Compose(text))
        {
            if (c != '.')
            {
                key.Append(char.ToLowerInvariant(CanonicalForms.WithoutAccents(c)));
            }
        }

        return key.ToString();
    }
}
