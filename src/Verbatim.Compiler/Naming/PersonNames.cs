using Verbatim.Compiler.Language.English;
using Verbatim.Persons;

namespace Verbatim.Compiler.Naming;

/// <summary>The parts of a name that code is named after.</summary>
internal static class PersonNames
{
    /// <summary>The surname as written, its particles included: "van der Meulen" of "Piet van der Meulen".</summary>
    public static string Surname(string name)
    {
        string[] parts = SpelledName.PartsOf(name);
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
    public static string WithoutArticle(string name) => SpelledName.WithoutArticle(name);
}
