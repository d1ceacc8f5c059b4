using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;

namespace Verbatim.Generator.Documents;

/// <summary>Takes the articles out of the additional files, and each from its file to its declaration in one step.</summary>
internal static class DocumentReading
{
    /// <summary>The declaration of the file, when it is an article.</summary>
    public static ImmutableArray<ArticleDeclaration> Declare(
        (AdditionalText File, ((AnalyzerConfigOptionsProvider Options, ToolAnalyses Analyses) Project, CorrectionSet Corrections) Given) input,
        CancellationToken cancellation) =>
        Read(input.File, input.Given.Project.Options, input.Given.Project.Analyses, input.Given.Corrections, cancellation)
            .Document?.Declaration is { } declaration
            ? ImmutableArray.Create(declaration)
            : ImmutableArray<ArticleDeclaration>.Empty;

    /// <summary>The declarations of the documents that the tool has just compiled, which a build does not list as additional files.</summary>
    public static ImmutableArray<ArticleDeclaration> DeclareCompiled(
        (AnalyzerConfigOptionsProvider Options, ToolAnalyses Analyses) project, CancellationToken cancellation)
    {
        var declarations = ImmutableArray.CreateBuilder<ArticleDeclaration>();
        foreach (DeclaredDocument document in ReadCompiled(project.Options, project.Analyses, cancellation))
        {
            declarations.Add(document.Declaration);
        }

        return declarations.ToImmutable();
    }

    /// <summary>All declarations, each once: those that the tool compiled, then those that were read here.</summary>
    public static ImmutableArray<ArticleDeclaration> Merge(
        (ImmutableArray<ArticleDeclaration> Compiled, ImmutableArray<ArticleDeclaration> Read) declarations, CancellationToken cancellation)
    {
        if (declarations.Compiled.IsEmpty || declarations.Read.IsEmpty)
        {
            return declarations.Compiled.AddRange(declarations.Read);
        }

        var compiled = new HashSet<string>(declarations.Compiled.Select(declaration => declaration.Path), StringComparer.Ordinal);
        return declarations.Compiled.AddRange(declarations.Read.Where(declaration => !compiled.Contains(declaration.Path)));
    }

    /// <summary>The documents that the tool has just compiled; none when it did not run.</summary>
    public static IEnumerable<DeclaredDocument> ReadCompiled(AnalyzerConfigOptionsProvider provider, ToolAnalyses analyses, CancellationToken cancellation)
    {
        if (!analyses.AreCurrent)
        {
            yield break;
        }

        CompileOptions options = DocumentOptions.Of(provider.GlobalOptions).Compilation;
        foreach (string path in analyses.HandOver.Paths)
        {
            cancellation.ThrowIfCancellationRequested();
            if (DocumentDeclaring.FindCurrent(path, options, analyses) is { } document)
            {
                yield return document;
            }
        }
    }

    /// <summary>Reads and analyses the file; <see cref="ReadFile.NotOurs"/> when it is no article.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">What the project says.</param>
    /// <param name="analyses">What the tool found.</param>
    /// <param name="corrections">What people say of all documents.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ReadFile Read(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, ToolAnalyses analyses, CorrectionSet corrections, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string isDocument = provider.GetOptions(file).Metadata(ProjectProperties.IsDocument);
        bool declared = ProjectProperties.Is(isDocument, "true");
        if (ProjectProperties.Is(isDocument, "false") || (isDocument.Length == 0 && !DocumentFormats.HasExtension(file.Path)))
        {
            return ReadFile.NotOurs;
        }

        DocumentOptions options = DocumentOptions.Of(provider.GlobalOptions);
        string path = DocumentPath.Relative(options.ProjectDirectory, file.Path);
        if (isDocument.Length > 0 && !declared)
        {
            return ReadFile.Unusable(path, ProblemCatalogue.NotAnArticle,
                $"VerbatimDocument is '{isDocument}', so the file is left out. Write true to compile it, or false to leave it out without this message.");
        }

        if (DocumentDeclaring.FindCurrent(path, options.Compilation, analyses) is { } current)
        {
            return ReadFile.Of(current);
        }

        if (file.GetText(cancellation) is not { } text)
        {
            return declared
                ? ReadFile.Unusable(path, ProblemCatalogue.UnreadableFile,
                    "it is not there any more, or may not be opened. Restore it, or remove it from the project.")
                : ReadFile.NotOurs;
        }

        return declared || IsKnownByItsText(text)
            ? ReadFile.Of(DocumentDeclaring.Declare(text, path, options.Compilation.For(path, corrections), analyses))
            : ReadFile.NotOurs;
    }

    private static bool IsKnownByItsText(SourceText text) => DocumentReader.StartsLikeArticle(text.ToString());
}
