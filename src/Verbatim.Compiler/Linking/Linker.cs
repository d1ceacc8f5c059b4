using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Linking;

/// <summary>Links declared documents into a corpus. The order in which they are handed in plays no part.</summary>
public static class Linker
{
    /// <summary>Names the articles, merges their speakers and looks for what only shows over documents; a pure function of its arguments.</summary>
    /// <param name="declarations">The documents.</param>
    /// <param name="corrections">What people say of names and speakers; nothing when null.</param>
    public static LinkedCorpus Link(IEnumerable<ArticleDeclaration> declarations, CorrectionSet? corrections = null)
    {
        corrections ??= CorrectionSet.None;
        var problems = new List<LinkedProblem>();
        List<ArticleDeclaration> ordered = Order(declarations, problems);
        QuoteCorrectionProblems.Report(ordered, corrections, problems);
        string[] names = ArticleNaming.Name(ordered, new string?[ordered.Count], problems);
        MergedSpeakers merged = SpeakerMerger.Merge(ordered, corrections, problems);
        return new LinkedCorpus(Articles(ordered, names, merged), merged.Speakers, Fingerprint(ordered, corrections), problems);
    }

    /// <summary>The documents in the order of the corpus, and those among them that are given twice.</summary>
    internal static List<ArticleDeclaration> Order(IEnumerable<ArticleDeclaration> declarations, List<LinkedProblem> problems)
    {
        var ordered = new List<ArticleDeclaration>(declarations);
        ordered.Sort(CompareByDateThenPath);
        FindSameDocuments(ordered, problems);
        return ordered;
    }

    /// <summary>Puts together what was linked of each article.</summary>
    internal static LinkedArticle[] Articles(IReadOnlyList<ArticleDeclaration> ordered, string[] names, MergedSpeakers merged)
    {
        var articles = new LinkedArticle[ordered.Count];
        for (int i = 0; i < articles.Length; i++)
        {
            articles[i] = new LinkedArticle(ordered[i], names[i], merged.OfArticle[i]) { RoleQuotes = merged.RoleQuotes[i] };
        }

        return articles;
    }

    private static int CompareByDateThenPath(ArticleDeclaration left, ArticleDeclaration right)
    {
        int order = Nullable.Compare(left.Date, right.Date);
        return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
    }

    private static void FindSameDocuments(List<ArticleDeclaration> ordered, List<LinkedProblem> problems)
    {
        var firstOfText = new Dictionary<string, ArticleDeclaration>(StringComparer.Ordinal);
        foreach (ArticleDeclaration declaration in ordered)
        {
            if (firstOfText.TryGetValue(declaration.TextHash, out ArticleDeclaration? first))
            {
                problems.Add(new LinkedProblem(declaration.Path,
                    Problem.At(ProblemCatalogue.SameDocumentTwice, declaration.NameSpan, first.Path)));
            }
            else
            {
                firstOfText.Add(declaration.TextHash, declaration);
            }
        }
    }

    /// <summary>
    /// The same for the tool and the generator, whatever the machine: it takes in the version of the compiler's output, and each path and
    /// text, and what people correct.
    /// </summary>
    internal static ulong Fingerprint(List<ArticleDeclaration> ordered, CorrectionSet corrections)
    {
        var all = new StringBuilder();
        all.Append("verbatim ").Append(Verbatim.Image.ImageLayout.Version.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (ArticleDeclaration declaration in ordered)
        {
            all.Append(declaration.TextHash).Append(' ').Append(declaration.Path).Append('\n');
        }

        all.Append(corrections.Identity());
        return StableId.Of(all.ToString());
    }
}
