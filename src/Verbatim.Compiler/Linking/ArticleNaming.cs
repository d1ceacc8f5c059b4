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
    public static string[] Name(List<ArticleDeclaration> articles, List<LinkedProblem> problems)
    {
        var names = new string[articles.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = articles[i].ProposedName;
        }

        // By its title's words first; where those are alike too (or make a name that another has), by its path's hash.
        var fellows = new int[articles.Count];
        for (int i = 0; i < fellows.Length; i++)
        {
            fellows[i] = -1;
        }

        Rename(names, fellows, i => articles[i].ProposedName + "_" + articles[i].Distinction);
        while (Rename(names, fellows, i => articles[i].ProposedName + "_" + articles[i].Distinction + "_" + PathHash(articles[i].Path)))
        {
        }

        for (int i = 0; i < names.Length; i++)
        {
            Report(articles, names, fellows, i, problems);
        }

        return names;
    }

    /// <summary>Renames all that share a name with another and have not this new name yet; returns whether there were any.</summary>
    private static bool Rename(string[] names, int[] fellows, Func<int, string> newName)
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
            if (renamed[i] && names[i] != newName(i))
            {
                names[i] = newName(i);
                any = true;
            }
        }

        return any;
    }

    private static void Report(List<ArticleDeclaration> articles, string[] names, int[] fellows, int i, List<LinkedProblem> problems)
    {
        ArticleDeclaration article = articles[i];
        if (article.UnusableName is not null)
        {
            problems.Add(new LinkedProblem(article.Path,
                Problem.At(ProblemCatalogue.UnusableName, article.NameSpan, article.UnusableName, names[i])));
        }

        if (fellows[i] >= 0)
        {
            problems.Add(new LinkedProblem(article.Path,
                Problem.At(ProblemCatalogue.CollidingNames, article.NameSpan, article.Path, articles[fellows[i]].Path, article.ProposedName, names[i])));
        }
    }

    private static string PathHash(string path) => StableId.Of(path).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 8);
}
