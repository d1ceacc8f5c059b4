using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Analyses a text for the tests, and words what was found.</summary>
internal static class Article
{
    public static DocumentAnalysis Analyze(string body) =>
        DocumentAnalyzer.Analyze(DocumentReader.Read(DocumentSource.FromText("article.txt", "date 2024-05-06\nlanguage: en\n" + body)));

    /// <summary>The words of each quotation, terms left out.</summary>
    public static string[] Said(string body)
    {
        DocumentAnalysis analysis = Analyze(body);
        return [.. analysis.Quotations.Where(quotation => quotation.Kind != QuotationKind.Term).Select(quotation => quotation.Span.In(analysis.Document.Text))];
    }

    /// <summary>The words of everything in marks.</summary>
    public static string[] Marked(string body)
    {
        DocumentAnalysis analysis = Analyze(body);
        return [.. analysis.Quotations.Select(quotation => quotation.Span.In(analysis.Document.Text))];
    }

    /// <summary>For each quotation that is no term and stands in no other, the name of its speaker, else its mention, else “?”.</summary>
    public static string Speakers(string body)
    {
        DocumentAnalysis analysis = Analyze(body);
        return string.Join("; ",
            analysis.Quotations.Where(quotation => quotation.Kind != QuotationKind.Term && quotation.Parent < 0).Select(quotation =>
                SpeakerOf(analysis, quotation)));
    }

    /// <summary>The name of the quotation's speaker, else its mention in brackets, else “?”.</summary>
    public static string SpeakerOf(DocumentAnalysis analysis, Quotation quotation) =>
        quotation.Speaker >= 0 ? analysis.Speakers[quotation.Speaker].Name
        : quotation.Mention is { } mention ? $"({mention.In(analysis.Document.Text)})"
        : "?";

    /// <summary>The kind of each run, as “direct”, “mixed” or “term”.</summary>
    public static string Kinds(string body) =>
        string.Join(" ", Analyze(body).Quotations.Select(quotation => quotation.Kind switch
        {
            QuotationKind.Direct => "direct",
            QuotationKind.Mixed => "mixed",
            _ => "term",
        }));

    /// <summary>The ids of the problems, with what they point at.</summary>
    public static string Problems(string body)
    {
        DocumentAnalysis analysis = Analyze(body);
        return string.Join(" ", analysis.Problems.Select(problem => problem.Kind.Id + ":" + problem.Span.In(analysis.Document.Text)));
    }

    /// <summary>The one speaker of this name.</summary>
    public static DocumentSpeaker Speaker(DocumentAnalysis analysis, string name) => analysis.Speakers.Single(speaker => speaker.Name == name);

    public static IEnumerable<string> Texts(IEnumerable<WrittenForm> forms) => forms.Select(form => form.Text);
}
