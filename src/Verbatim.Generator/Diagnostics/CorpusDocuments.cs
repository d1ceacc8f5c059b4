using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Text;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>The documents whose problems are reported in one place, and the files in which they are shown.</summary>
internal sealed class CorpusDocuments
{
    private readonly Action<Diagnostic> _report;
    private readonly ImmutableArray<ArticleDeclaration>.Builder _declarations = ImmutableArray.CreateBuilder<ArticleDeclaration>();
    private readonly List<(string File, EquatableArray<LocatedProblem> Problems)> _problems = [];
    private readonly Dictionary<string, (string File, DeclaredDocument Document)> _byPath = new(StringComparer.Ordinal);

    private CorpusDocuments(Action<Diagnostic> report) => _report = report;

    /// <summary>The declarations of the documents.</summary>
    public ImmutableArray<ArticleDeclaration> Declarations => _declarations.ToImmutable();

    /// <summary>What is wrong with each file by itself.</summary>
    public IReadOnlyList<(string File, EquatableArray<LocatedProblem> Problems)> Problems => _problems;

    /// <summary>What the tool has just compiled.</summary>
    public static CorpusDocuments Compiled(AnalyzerConfigOptionsProvider options, ToolAnalyses analyses, Action<Diagnostic> report,
        CancellationToken cancellation)
    {
        var documents = new CorpusDocuments(report);
        string folder = DocumentOptions.Of(options.GlobalOptions).ProjectDirectory;
        foreach (DeclaredDocument document in DocumentReading.ReadCompiled(options, analyses, cancellation))
        {
            documents.Add(DocumentPath.Absolute(folder, document.Declaration.Path), ReadFile.Of(document));
        }

        return documents;
    }

    /// <summary>The additional files, without what the tool has just compiled.</summary>
    public static CorpusDocuments Read(CompilationAnalysisContext context, ToolAnalyses analyses, CorrectionSet corrections)
    {
        var documents = new CorpusDocuments(context.ReportDiagnostic);
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        DocumentOptions project = DocumentOptions.Of(options.GlobalOptions);
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            ReadFile read = DocumentReading.Read(file, options, analyses, corrections, context.CancellationToken);
            if (read.Document is not { } document || DocumentDeclaring.FindCurrent(document.Declaration.Path, project.Compilation, analyses) is null)
            {
                documents.Add(file.Path, read);
            }
        }

        return documents;
    }

    /// <summary>Reports a problem of the document's name or of a quote, if it is one of these documents.</summary>
    public void Report(LinkedProblem problem)
    {
        if (_byPath.TryGetValue(problem.Path, out (string File, DeclaredDocument Document) found))
        {
            _report(ProblemDiagnostics.Of(found.Document.Locate(problem), found.File));
        }
    }

    private void Add(string file, ReadFile read)
    {
        _problems.Add((file, read.Problems));
        if (read.Document is { } document)
        {
            _declarations.Add(document.Declaration);
            _byPath[document.Declaration.Path] = (file, document);
        }
    }
}
