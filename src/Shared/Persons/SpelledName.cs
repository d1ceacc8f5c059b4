using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Words;

namespace Verbatim.Persons;

/// <summary>A name taken apart, as names are compared.</summary>
internal sealed class SpelledName
{
    /// <summary>Takes a name apart.</summary>
    public SpelledName(string name, bool isPerson)
    {
        string[] parts = PartsOf(name);
        Parts = parts.Length == 0 ? [name] : Array.ConvertAll(parts, KeyOf);
        FullParts = Array.FindAll(Parts, part => part.Length > 1).Length;
        IsBody = !isPerson;
        Key = isPerson ? KeyOf(name) : "org " + KeyOf(WithoutArticle(name));
    }

    /// <summary>Whether it is the name of a body and of no person.</summary>
    public bool IsBody { get; }

    /// <summary>Equal for spellings that link as one.</summary>
    public string Key { get; }

    /// <summary>The name's parts as names are compared; the surname is the last.</summary>
    public string[] Parts { get; }

    /// <summary>How many parts are more than an initial.</summary>
    public int FullParts { get; }

    /// <summary>The name without "the" before it.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith(EnglishNames.Article, StringComparison.OrdinalIgnoreCase) ? name.Substring(EnglishNames.Article.Length) : name;

    /// <summary>The name's parts as written, suffixes such as "Jr." left out.</summary>
    public static string[] PartsOf(string name)
    {
        var parts = new List<string>(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (int i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i].TrimEnd(',');
        }

        while (parts.Count > 1 && Array.IndexOf(EnglishNames.Suffixes, parts[parts.Count - 1].ToLowerInvariant()) >= 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.ToArray();
    }

    /// <summary>The text as names are compared: lower case, no accents, no full stops, one apostrophe and one hyphen, nothing that does not show.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in CanonicalForms.Compose(text))
        {
            if (c != '.' && !NameCharacters.IsInvisible(c))
            {
                char shown = NameCharacters.IsApostrophe(c) ? '\'' : NameCharacters.IsHyphen(c) ? '-' : char.ToLowerInvariant(CanonicalForms.WithoutAccents(c));
                key.Append(shown);
            }
        }

        return key.ToString();
    }
}
