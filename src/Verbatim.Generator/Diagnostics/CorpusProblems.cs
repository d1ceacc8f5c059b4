using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Text;
using Verbatim.Generator.Documents;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Reports what shows over all documents only, and what is wrong with the project itself.</summary>
internal static class CorpusProblems
{
    public static void Report(CompilationAnalysisContext context, ToolAnalyses analyses)
    {
        var documents = new CorpusDocuments(context, analyses);
        foreach ((string file, EquatableArray<LocatedProblem> problems) in documents.ToReport)
        {
            foreach (LocatedProblem problem in problems)
            {
                context.ReportDiagnostic(ProblemDiagnostics.Of(problem, file));
            }
        }

        LinkedCorpus corpus = DocumentLinking.Link(documents.Declarations, context.CancellationToken);
        foreach (LinkedProblem problem in corpus.Problems)
        {
            documents.ReportAtName(problem.Path, problem.Problem);
        }

        ReportMembersLeftOut(context, corpus, documents);
        ReportProject(context, corpus);
    }

    private static void ReportMembersLeftOut(CompilationAnalysisContext context, LinkedCorpus corpus, CorpusDocuments documents)
    {
        foreach (ArticleDeclaration declaration in corpus.Articles.Select(article => article.Declaration))
        {
            if (declaration.MembersLeftOut > 0)
            {
                documents.ReportAtName(declaration.Path, Problem.At(ProblemCatalogue.TooManyMembers, declaration.NameSpan,
                    $"The article has more quotes or sections than a class can hold: {CSharpNames.Number(declaration.MembersLeftOut)} have no name in code and are found by their place only. Split the article if they need one."));
            }
        }

        ReportTooMany(context, corpus.Articles.Count, "articles", "Articles.Find");
        ReportTooMany(context, corpus.Speakers.Count, "speakers", "Speakers.Find");
    }

    private static void ReportTooMany(CompilationAnalysisContext context, int count, string what, string instead)
    {
        if (count > Limits.MostMembers)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Of(ProblemCatalogue.TooManyMembers,
                $"The corpus has {CSharpNames.Number(count)} {what}, and a class can hold {CSharpNames.Number(Limits.MostMembers)}: the last {CSharpNames.Number(count - Limits.MostMembers)} have no property and are found with {instead}. Spread the articles over several projects if they need one."));
        }
    }

    private static void ReportProject(CompilationAnalysisContext context, LinkedCorpus corpus)
    {
        bool hasArticles = corpus.Articles.Count > 0;
        bool hasLibrary = CompilationFacts.Of(context.Compilation, context.CancellationToken).ReferencesVerbatim;
        if (hasArticles && !hasLibrary)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Of(ProblemCatalogue.LibraryNotReferenced));
        }

        if (!hasArticles && hasLibrary)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Of(ProblemCatalogue.NoArticles));
        }

        AnalyzerConfigOptions global = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        ReportUnknown(context, global, ProjectProperties.NamedMembers, ProjectProperties.IsFlag, "true or false");
        ReportUnknown(context, global, ProjectProperties.Visibility, ProjectProperties.IsVisibility, "public or internal");
        ReportUnknown(context, global, ProjectProperties.MaximumDocumentBytes,
            value => DocumentOptions.MaximumBytesOf(value) is not null, "a number of bytes from 1 to 2147483647");
    }

    private static void ReportUnknown(
        CompilationAnalysisContext context, AnalyzerConfigOptions global, string property, Func<string, bool> isKnown, string instead)
    {
        if (global.Property(property) is { Length: > 0 } value && !isKnown(value))
        {
            context.ReportDiagnostic(ProblemDiagnostics.Of(ProblemCatalogue.UnknownOption, property, value, instead));
        }
    }
}
