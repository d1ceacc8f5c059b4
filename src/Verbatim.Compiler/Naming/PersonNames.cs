using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Naming;

/// <summary>The parts of a name as linking compares them.</summary>
internal static class PersonNames
{
    /// <summary>The surname as written, its particles included: "van der Meulen" of "Piet van der Meulen".</summary>
    public static string Surname(string name)
    {
        string[] parts = Parts(name);
        if (parts.Length == 0)
        {
            return "";
        }

        int first = parts.Length - 1;
        while (first > 1 && NameWords.Particles.Contains(parts[first - 1].ToLowerInvariant()))
        {
            first--;
        }

        return string.Join(" ", parts, first, parts.Length - first);
    }

    /// <summary>The name without "the" before it.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith(NameWords.Article, StringComparison.OrdinalIgnoreCase) ? name.Substring(NameWords.Article.Length) : name;

    /// <summary>The name's parts as written, suffixes such as "Jr." left out.</summary>
    internal static string[] Parts(string name)
    {
        var parts = new List<string>(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (int i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i].TrimEnd(',');
        }

        while (parts.Count > 1 && NameWords.Suffixes.Contains(parts[parts.Count - 1].ToLowerInvariant()))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.ToArray();
    }

    /// <summary>The text as names are compared: lower case, no accents, no full stops, one apostrophe and one hyphen, nothing that does not show.</summary>
    internal static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in CanonicalForms.Compose(text))
        {
            if (c != '.' && !Characters.IsInvisible(c))
            {
                key.Append(Characters.IsApostrophe(c) ? '\'' : Characters.IsHyphen(c) ? '-' : char.ToLowerInvariant(CanonicalForms.WithoutAccents(c)));
            }
        }

        return key.ToString();
    }
}
