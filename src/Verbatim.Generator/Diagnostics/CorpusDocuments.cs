using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Linking;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>The documents whose problems are reported in one place, and the files in which they are shown.</summary>
internal sealed class CorpusDocuments
{
    private readonly Action<Diagnostic> _report;
    private readonly List<(string File, AnalysedDocument Document)> _all = [];
    private readonly Dictionary<string, (string File, AnalysedDocument Document)> _byPath = new(StringComparer.Ordinal);

    private CorpusDocuments(Action<Diagnostic> report) => _report = report;

    /// <summary>The documents.</summary>
    public IReadOnlyList<(string File, AnalysedDocument Document)> All => _all;

    /// <summary>What the tool has just compiled.</summary>
    public static CorpusDocuments Compiled(AnalyzerConfigOptionsProvider options, ToolAnalyses analyses, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var documents = new CorpusDocuments(report);
        string folder = DocumentOptions.Of(options.GlobalOptions).ProjectDirectory;
        foreach (AnalysedDocument document in DocumentReading.ReadCompiled(options, analyses, cancellation))
        {
            documents.Add(DocumentPath.Absolute(folder, document.Declaration!.Path), document);
        }

        return documents;
    }

    /// <summary>Those of the additional files that are documents, without what the tool has just compiled.</summary>
    public static CorpusDocuments Read(CompilationAnalysisContext context, ToolAnalyses analyses)
    {
        var documents = new CorpusDocuments(context.ReportDiagnostic);
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        DocumentOptions project = DocumentOptions.Of(options.GlobalOptions);
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            AnalysedDocument document = DocumentReading.Read(file, options, analyses, context.CancellationToken);
            if (document.Declaration is not { } declaration || AnalysedDocument.OfCurrent(declaration.Path, project, analyses) is null)
            {
                documents.Add(file.Path, document);
            }
        }

        return documents;
    }

    /// <summary>The declarations of the documents that are articles.</summary>
    public ImmutableArray<ArticleDeclaration> Declarations()
    {
        ImmutableArray<ArticleDeclaration>.Builder declarations = ImmutableArray.CreateBuilder<ArticleDeclaration>(_all.Count);
        foreach ((string _, AnalysedDocument document) in _all)
        {
            if (document.Declaration is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return declarations.ToImmutable();
    }

    /// <summary>Reports a problem of the document's name, if it is one of these documents.</summary>
    public void ReportAtName(string path, Problem problem)
    {
        if (_byPath.TryGetValue(path, out (string File, AnalysedDocument Document) found))
        {
            _report(ProblemDiagnostics.Of(
                new LocatedProblem(path, problem, found.Document.NameLines.Start, found.Document.NameLines.End), found.File));
        }
    }

    private void Add(string file, AnalysedDocument document)
    {
        _all.Add((file, document));
        if (document.Declaration is { } declaration)
        {
            _byPath[declaration.Path] = (file, document);
        }
    }
}
