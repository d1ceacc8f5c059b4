using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Text;
using Verbatim.Generator.Documents;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Diagnostics;

/// <summary>
/// Reports what is wrong in documents, what shows over all of them only, and what is wrong with the project itself. In a build the generator does,
/// for the documents that the tool has compiled: the compiler is silent on what analyzers found as soon as one of the program's names cannot
/// be found. Everywhere else, and for other files, the analyzer does.
/// </summary>
internal static class CorpusProblems
{
    /// <summary>Reports from the generator; nothing where the tool has not just run.</summary>
    public static void Report(
        SourceProductionContext context,
        ((LinkedCorpus Corpus, CompilationFacts Facts) Linked, (AnalyzerConfigOptionsProvider Options, ToolAnalyses Analyses) Project) input)
    {
        (AnalyzerConfigOptionsProvider options, ToolAnalyses analyses) = input.Project;
        if (analyses.AreCurrent)
        {
            CorpusDocuments documents = CorpusDocuments.Compiled(options, analyses, context.ReportDiagnostic, context.CancellationToken);
            ReportDocuments(context.ReportDiagnostic, documents);
            ReportLinked(documents, input.Linked.Corpus);
            LockDiagnostics.Report(context.ReportDiagnostic, input.Linked.Corpus, options.GlobalOptions, areCurrent: true);
            ReportProject(context.ReportDiagnostic, input.Linked.Corpus, input.Linked.Facts, options.GlobalOptions);
        }
    }

    /// <summary>Reports from the analyzer, at the end of the compilation.</summary>
    public static void Report(CompilationAnalysisContext context, ToolAnalyses analyses)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        CorrectionSet corrections = CorrectionReading.Read(context.Options.AdditionalFiles, options, context.CancellationToken);
        CorpusDocuments documents = CorpusDocuments.Read(context, analyses, corrections);
        if (analyses.AreCurrent)
        {
            ReportDocuments(context.ReportDiagnostic, documents);
        }

        ImmutableArray<ArticleDeclaration> read = documents.Declarations;
        if (analyses.AreCurrent && read.IsEmpty)
        {
            return;
        }

        ImmutableArray<ArticleDeclaration> compiled = DocumentReading.DeclareCompiled((options, analyses), context.CancellationToken);
        NameLock names = LockReading.Read(context.Options.AdditionalFiles, options, context.CancellationToken);
        LinkedCorpus corpus = DocumentLinking.Link(compiled.AddRange(read), names, corrections, context.CancellationToken);
        ReportLinked(documents, corpus);
        if (!analyses.AreCurrent)
        {
            LockDiagnostics.Report(context.ReportDiagnostic, corpus, options.GlobalOptions, areCurrent: false);
            ReportProject(context.ReportDiagnostic, corpus, CompilationFacts.Of(context.Compilation, context.CancellationToken), options.GlobalOptions);
        }
    }

    private static void ReportDocuments(Action<Diagnostic> report, CorpusDocuments documents)
    {
        foreach ((string file, EquatableArray<LocatedProblem> problems) in documents.Problems)
        {
            foreach (LocatedProblem problem in problems)
            {
                report(ProblemDiagnostics.Of(problem, file));
            }
        }
    }

    private static void ReportLinked(CorpusDocuments documents, LinkedCorpus corpus)
    {
        foreach (LinkedProblem problem in corpus.Problems)
        {
            if (problem.Lines is null)
            {
                documents.Report(problem);
            }
        }

        foreach (ArticleDeclaration declaration in corpus.Articles.Select(article => article.Declaration))
        {
            if (declaration.MembersLeftOut > 0)
            {
                documents.Report(new LinkedProblem(declaration.Path, Problem.At(ProblemCatalogue.TooManyMembers, declaration.NameSpan,
                    $"The article has more quotes or sections than a class can hold: {CSharpNames.Number(declaration.MembersLeftOut)} have no name in code "
                        + $"and are found by their place only. Split the article if they need one.")));
            }
        }
    }

    private static void ReportProject(Action<Diagnostic> report, LinkedCorpus corpus, CompilationFacts facts, AnalyzerConfigOptions global)
    {
        ReportTooMany(report, corpus.Articles.Count, "articles", "Articles.Find");
        ReportTooMany(report, corpus.Speakers.Count, "speakers", "Speakers.Find");
        bool hasArticles = corpus.Articles.Count > 0;
        if (hasArticles && !facts.ReferencesVerbatim)
        {
            report(ProblemDiagnostics.Of(ProblemCatalogue.LibraryNotReferenced));
        }

        if (!hasArticles && facts.ReferencesVerbatim)
        {
            report(ProblemDiagnostics.Of(ProblemCatalogue.NoArticles));
        }

        ReportUnknown(report, global, ProjectProperties.NamedMembers, ProjectProperties.IsFlag, "true or false");
        ReportUnknown(report, global, ProjectProperties.Visibility, ProjectProperties.IsVisibility, "public or internal");
        ReportUnknown(report, global, ProjectProperties.MaximumDocumentBytes,
            value => DocumentOptions.MaximumBytesOf(value) is not null, "a number of bytes from 1 to 2147483647");
        ReportUnknown(report, global, ProjectProperties.ArticleNames, value => DeclarationOptions.ArticleNamesOf(value) is not null, "Speaker, File or Title");
        ReportUnknown(report, global, ProjectProperties.LockNames, ProjectProperties.IsFlag, "true or false");
        ReportUnknown(report, global, ProjectProperties.Namespace, EmissionOptions.IsNamespace, "a namespace, such as Newsroom.Archive");
        ReportUnknown(report, global, ProjectProperties.ArticlesClass, EmissionOptions.IsArticlesClass,
            "the name of a class, such as Archive, but not Speakers");
        string articlesClass = global.Property(ProjectProperties.ArticlesClass);
        ReportUnknown(report, global, ProjectProperties.SpeakersClass,
            value => EmissionOptions.IsSpeakersClass(value, articlesClass), "the name of a class, such as People, but not that of the articles");
    }

    private static void ReportTooMany(Action<Diagnostic> report, int count, string what, string instead)
    {
        if (count > Limits.MostMembers)
        {
            report(ProblemDiagnostics.Of(ProblemCatalogue.TooManyMembers,
                $"The corpus has {CSharpNames.Number(count)} {what}, and a class can hold {CSharpNames.Number(Limits.MostMembers)}: the last "
                    + $"{CSharpNames.Number(count - Limits.MostMembers)} have no property and are found with {instead}. Spread the articles over several "
                    + $"projects if they need one."));
        }
    }

    private static void ReportUnknown(Action<Diagnostic> report, AnalyzerConfigOptions global, string property, Func<string, bool> isKnown, string instead)
    {
        if (global.Property(property) is { Length: > 0 } value && !isKnown(value))
        {
            report(ProblemDiagnostics.Of(ProblemCatalogue.UnknownOption, property, value, instead));
        }
    }
}
