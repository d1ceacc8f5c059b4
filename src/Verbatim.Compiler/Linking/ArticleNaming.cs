using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Linking;

/// <summary>Gives every article its final name. Of those that would share one, none keeps it: each gets a suffix made of itself alone.</summary>
internal static class ArticleNaming
{
    /// <summary>How many articles are told at the most that they share a name; the last of them counts the others.</summary>
    private const int MostTold = 10;

    /// <summary>The names, one for each article.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="kept">
    /// The names that are fixed, no two alike: of who would share one of these, it is the other that gets a suffix. Null for one that is free.
    /// </param>
    /// <param name="problems">Where problems go.</param>
    public static string[] Name(IReadOnlyList<ArticleDeclaration> articles, string?[] kept, List<LinkedProblem> problems)
    {
        var names = new string[articles.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = kept[i] ?? articles[i].ProposedName;
        }

        // By its title's words first; where those are alike too (or make a name that another has), by its path's hash.
        var fellows = new int[articles.Count];
        for (int i = 0; i < fellows.Length; i++)
        {
            fellows[i] = -1;
        }

        Rename(names, kept, fellows, i => articles[i].ProposedName + "_" + articles[i].Distinction);
        while (Rename(names, kept, fellows, i => articles[i].ProposedName + "_" + articles[i].Distinction + "_" + PathHash(articles[i].Path)))
        {
        }

        SetApart(names, kept);
        for (int i = 0; i < names.Length; i++)
        {
            fellows[i] = kept[i] is null ? fellows[i] : -1;
        }

        Report(articles, names, fellows, problems);
        return names;
    }

    /// <summary>Renames all that share a name with another and have not this new name yet; returns whether there were any.</summary>
    private static bool Rename(string[] names, string?[] kept, int[] fellows, Func<int, string> newName)
    {
        bool any = false;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var renamed = new bool[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            if (!first.TryGetValue(names[i], out int other))
            {
                first.Add(names[i], i);
                continue;
            }

            fellows[i] = fellows[i] < 0 ? other : fellows[i];
            fellows[other] = fellows[other] < 0 ? i : fellows[other];
            renamed[i] = renamed[other] = true;
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (renamed[i] && kept[i] is null && names[i] != newName(i))
            {
                names[i] = newName(i);
                any = true;
            }
        }

        return any;
    }

    /// <summary>A fixed name can be one that the rules give to another at last: then it is lengthened until it is free.</summary>
    private static void SetApart(string[] names, string?[] kept)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        taken.UnionWith(Array.FindAll(kept, name => name is not null)!);
        for (int i = 0; taken.Count > 0 && i < names.Length; i++)
        {
            while (kept[i] is null && !taken.Add(names[i]))
            {
                names[i] += "_";
            }
        }
    }

    private static void Report(IReadOnlyList<ArticleDeclaration> articles, string[] names, int[] fellows, List<LinkedProblem> problems)
    {
        int colliding = Array.FindAll(fellows, fellow => fellow >= 0).Length;
        int told = 0;
        for (int i = 0; i < names.Length; i++)
        {
            ArticleDeclaration article = articles[i];
            if (article.UnusableName is not null)
            {
                problems.Add(new LinkedProblem(article.Path,
                    Problem.At(ProblemCatalogue.UnusableName, article.NameSpan, article.UnusableName, names[i])));
            }

            if (fellows[i] >= 0 && told < MostTold)
            {
                told++;
                string name = told < MostTold || colliding == told ? names[i] : $"{names[i]} (and {Left(colliding - told)})";
                problems.Add(new LinkedProblem(article.Path,
                    Problem.At(ProblemCatalogue.CollidingNames, article.NameSpan, article.Path, articles[fellows[i]].Path, article.ProposedName, name)));
            }
        }
    }

    private static string Left(int count) =>
        count == 1 ? "1 more article is renamed" : $"{count.ToString(CultureInfo.InvariantCulture)} more articles are renamed";

    private static string PathHash(string path) => StableId.Of(path).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 8);
}
