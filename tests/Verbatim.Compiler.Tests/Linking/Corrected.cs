using System;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Linking;

/// <summary>Corrects documents, and shows what comes of it in short strings.</summary>
internal static class Corrected
{
    /// <summary>The corrections of lines whose fields a bar parts in place of a tab.</summary>
    public static CorrectionSet Lines(params string[] lines) =>
        CorrectionSet.Read([("corrections.tsv", string.Join('\n', lines).Replace(" | ", "\t", StringComparison.Ordinal))]);

    /// <summary>The documents, each a path and a text, linked.</summary>
    public static LinkedCorpus Link(this CorrectionSet corrections, params (string Path, string Text)[] documents) =>
        Linker.Link(documents.Select(document => Declare(corrections, document).Declaration), corrections);

    /// <summary>The quotations of a document, as <c>words: kind speaker</c>, with a star behind those that are corrected.</summary>
    public static string[] Quotes(this CorrectionSet corrections, string text, string path = "a.txt")
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(DocumentReader.Read(DocumentSource.FromText(path, text)), corrections.Of(path));
        return
        [
            .. analysis.Quotations.Select(quotation =>
                $"{analysis.Document.TextOf(quotation.Span)}: {quotation.Kind.ToString().ToLowerInvariant()} "
                + (quotation.Speaker < 0 ? "-" : analysis.Speakers[quotation.Speaker].Name) + (quotation.IsCorrected ? " *" : "")),
        ];
    }

    /// <summary>The speakers, each with the number of quotes.</summary>
    public static string[] Speakers(this LinkedCorpus corpus) => [.. corpus.Speakers.Select(speaker => $"{speaker.Name} {speaker.QuoteCount}")];

    /// <summary>What is wrong with the corrections, as <c>VRB0037 (2,7)</c>.</summary>
    public static string[] Problems(this LinkedCorpus corpus) =>
        [.. corpus.Problems.Where(problem => problem.Lines is not null).Select(problem => $"{problem.Problem.Kind.Id} {problem.Lines!.Value.Start}")];

    private static DeclaredDocument Declare(CorrectionSet corrections, (string Path, string Text) document) =>
        DocumentCompiler.Declare(DocumentSource.FromText(document.Path, document.Text), CompileOptions.Default.For(document.Path, corrections));
}
