using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Linking;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>All documents of the project at the end of a build, and the files in which their problems are shown.</summary>
internal sealed class CorpusDocuments
{
    private readonly CompilationAnalysisContext _context;
    private readonly ImmutableArray<ArticleDeclaration>.Builder _declarations = ImmutableArray.CreateBuilder<ArticleDeclaration>();
    private readonly List<(string File, AnalysedDocument Document)> _toReport = [];
    private readonly Dictionary<string, (string File, AnalysedDocument Document)> _byPath = new(StringComparer.Ordinal);

    public CorpusDocuments(CompilationAnalysisContext context, ToolAnalyses analyses)
    {
        _context = context;
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        string folder = DocumentOptions.Of(options.GlobalOptions).ProjectDirectory;
        foreach (AnalysedDocument document in DocumentReading.ReadCompiled(options, analyses, context.CancellationToken))
        {
            Add(DocumentPath.Absolute(folder, document.Declaration!.Path), document, isReported: false);
        }

        var compiled = new HashSet<string>(_byPath.Keys, StringComparer.Ordinal);
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            AnalysedDocument document = DocumentReading.Read(file, options, analyses, context.CancellationToken);
            if (document.Declaration is not { } declaration || !compiled.Contains(declaration.Path))
            {
                // Where the tool's analyses are not current, each document's problems are reported by themselves.
                Add(file.Path, document, isReported: !analyses.AreCurrent);
            }
        }

        Declarations = _declarations.ToImmutable();
    }

    /// <summary>The declarations.</summary>
    public ImmutableArray<ArticleDeclaration> Declarations { get; }

    /// <summary>The documents whose own problems are still to be reported, with their files.</summary>
    public IReadOnlyList<(string File, AnalysedDocument Document)> ToReport => _toReport;

    /// <summary>Reports a problem of the document's name.</summary>
    public void ReportAtName(string path, Problem problem)
    {
        (string file, AnalysedDocument document) = _byPath[path];
        _context.ReportDiagnostic(ProblemDiagnostics.Of(
            new LocatedProblem(path, problem, document.NameLines.Start, document.NameLines.End), file));
    }

    private void Add(string file, AnalysedDocument document, bool isReported)
    {
        if (document.Declaration is { } declaration)
        {
            _declarations.Add(declaration);
            _byPath[declaration.Path] = (file, document);
        }

        if (!isReported)
        {
            _toReport.Add((file, document));
        }
    }
}
