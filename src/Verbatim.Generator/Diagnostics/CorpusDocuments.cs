using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Text;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>All documents of the project at the end of a build, and the files in which their problems are shown.</summary>
internal sealed class CorpusDocuments
{
    private readonly CompilationAnalysisContext _context;
    private readonly ImmutableArray<ArticleDeclaration>.Builder _declarations = ImmutableArray.CreateBuilder<ArticleDeclaration>();
    private readonly List<(string File, EquatableArray<LocatedProblem> Problems)> _toReport = [];
    private readonly Dictionary<string, (string File, DeclaredDocument Document)> _byPath = new(StringComparer.Ordinal);

    public CorpusDocuments(CompilationAnalysisContext context, ToolAnalyses analyses)
    {
        _context = context;
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        string folder = DocumentOptions.Of(options.GlobalOptions).ProjectDirectory;
        foreach (DeclaredDocument document in DocumentReading.ReadCompiled(options, analyses, context.CancellationToken))
        {
            Add(DocumentPath.Absolute(folder, document.Declaration.Path), ReadFile.Of(document), isReported: false);
        }

        var compiled = new HashSet<string>(_byPath.Keys, StringComparer.Ordinal);
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            ReadFile read = DocumentReading.Read(file, options, analyses, context.CancellationToken);
            if (read.Document is not { } document || !compiled.Contains(document.Declaration.Path))
            {
                // Where the tool's analyses are not current, each document's problems are reported by themselves.
                Add(file.Path, read, isReported: !analyses.AreCurrent);
            }
        }

        Declarations = _declarations.ToImmutable();
    }

    /// <summary>The declarations.</summary>
    public ImmutableArray<ArticleDeclaration> Declarations { get; }

    /// <summary>The files whose own problems are still to be reported.</summary>
    public IReadOnlyList<(string File, EquatableArray<LocatedProblem> Problems)> ToReport => _toReport;

    /// <summary>Reports a problem of the document's name.</summary>
    public void ReportAtName(string path, Problem problem)
    {
        (string file, DeclaredDocument document) = _byPath[path];
        _context.ReportDiagnostic(ProblemDiagnostics.Of(
            new LocatedProblem(path, problem, document.NameLines.Start, document.NameLines.End), file));
    }

    private void Add(string file, ReadFile read, bool isReported)
    {
        if (read.Document is { } document)
        {
            _declarations.Add(document.Declaration);
            _byPath[document.Declaration.Path] = (file, document);
        }

        if (!isReported)
        {
            _toReport.Add((file, read.Problems));
        }
    }
}
