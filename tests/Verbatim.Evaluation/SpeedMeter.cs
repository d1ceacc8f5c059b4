using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Reading;

namespace Verbatim.Evaluation;

/// <summary>Measures how long the analysis takes, and whether adversarial text of twice the length takes twice as long.</summary>
internal static class SpeedMeter
{
    private const int Rounds = 15;
    private const int Article = 5000;

    private static readonly (string Name, string Unit)[] Adversaries =
    [
        ("opening marks", "“"), ("straight marks", "\""), ("opening marks and letters", " “a"), ("guillemets", "« "), ("apostrophes", " 'a"),
            ("short quotations", "“a” "), ("attributed quotations", "“We stay,” he said. "),
        ("capitals", "A"), ("capital words", "Abcde "), ("names", "Ana Brun, "), ("roles", "the minister, "), ("pronouns", "he said, "),
            ("paragraphs", "“a\n\n"),
    ];

    /// <summary>Prints the time for each 5,000 code units of the documents, warm, best round of several.</summary>
    public static void Articles(List<GoldDocument> documents)
    {
        Document[] read = [.. documents.Select(document => document.Read())];
        long length = documents.Sum(document => (long)document.Text.Length);
        double best = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(read));
        double marks = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(read, document => MarkScanner.Scan(document, [])));
        double tokens = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(read, document => new TokenizedDocument(document, []).FirstFrom(0)));
        double reading = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(read, document => QuotationReading.Read(document, LinearModel.Shipped, [])));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"  of which marks {marks * Article / length:F3}, tokens {tokens * Article / length:F3}, all before the speakers "
                    + $"{reading * Article / length:F3} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  analysis of {documents.Count} articles: {best * Article / length:F3} ms for each {Article} code units, one thread, warm"));
    }

    /// <summary>Prints the time of each adversarial text at two lengths.</summary>
    public static void Adversarial()
    {
        foreach ((string name, string unit) in Adversaries)
        {
            Document half = Repeat(unit, 50_000);
            Document whole = Repeat(unit, 100_000);
            Milliseconds([half]);
            double first = Enumerable.Range(0, 3).Min(_ => Milliseconds([half]));
            double second = Enumerable.Range(0, 3).Min(_ => Milliseconds([whole]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-28} 50,000: {first,8:F1} ms   100,000: {second,8:F1} ms"));
        }
    }

    private static Document Repeat(string unit, int count) =>
        DocumentReader.Read(DocumentSource.FromText("adversary", "date 2024-01-01\nlanguage: en\n" + new StringBuilder().Insert(0, unit, count)));

    private static double Milliseconds(Document[] documents) => Milliseconds(documents, document => DocumentAnalyzer.Analyze(document));

    private static double Milliseconds(Document[] documents, Action<Document> action)
    {
        var watch = Stopwatch.StartNew();
        foreach (Document document in documents)
        {
            action(document);
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
