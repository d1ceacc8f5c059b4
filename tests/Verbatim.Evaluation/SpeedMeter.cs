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
    private const int Rounds = 60;
    private const int Article = 5000;

    private static readonly (string Name, string Unit)[] Adversaries =
    [
        ("opening marks", "“"), ("straight marks", "\""), ("opening marks and letters", " “a"), ("guillemets", "« "), ("apostrophes", " 'a"),
            ("short quotations", "“a” "), ("attributed quotations", "“We stay,” he said. "),
        ("capitals", "A"), ("capital words", "Abcde "), ("names", "Ana Brun, "), ("roles", "the minister, "), ("pronouns", "he said, "),
            ("paragraphs", "“a\n\n"),
    ];

    /// <summary>Prints the time and the memory for each 5,000 code units of the documents, warm, and how much of it the stages take that come first.</summary>
    public static void Articles(List<GoldDocument> documents)
    {
        Document[] read = [.. documents.Select(document => document.Read())];
        Print("marks", Measure(read, document => MarkScanner.Scan(document, [])));
        Print("tokens, without marks", Measure(read, document => new TokenizedDocument(document, []).FirstFrom(0)));
        Print("all before the speakers", Measure(read, document => QuotationReading.Read(document, LinearModel.Shipped, [])));
        Print($"analysis of {documents.Count} articles", Measure(read, document => DocumentAnalyzer.Analyze(document)));
        Console.WriteLine($"  for each {Article} code units, one thread, warm, each document's best of {Rounds} rounds");
    }

    private static void Print(string stage, (double Milliseconds, double Bytes) cost) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"  {stage,-28} {cost.Milliseconds,6:F3} ms {cost.Bytes / 1024,7:F1} KB allocated"));

    /// <summary>Prints the time of each adversarial text at two lengths.</summary>
    public static void Adversarial()
    {
        foreach ((string name, string unit) in Adversaries)
        {
            Document half = Repeat(unit, 50_000);
            Document whole = Repeat(unit, 100_000);
            double first = Enumerable.Range(0, 3).Min(_ => Milliseconds(half, document => DocumentAnalyzer.Analyze(document)));
            double second = Enumerable.Range(0, 3).Min(_ => Milliseconds(whole, document => DocumentAnalyzer.Analyze(document)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-28} 50,000: {first,8:F1} ms   100,000: {second,8:F1} ms"));
        }
    }

    private static Document Repeat(string unit, int count) =>
        DocumentReader.Read(DocumentSource.FromText("adversary", "date 2024-01-01\nlanguage: en\n" + new StringBuilder().Insert(0, unit, count)));

    // The sum of each document's best round: what else the machine does meanwhile meets other documents in each round.
    private static (double Milliseconds, double Bytes) Measure(Document[] documents, Action<Document> action)
    {
        double[] best = new double[documents.Length];
        Array.Fill(best, double.MaxValue);
        long allocated = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < documents.Length; i++)
            {
                best[i] = Math.Min(best[i], Milliseconds(documents[i], action));
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        double articles = documents.Sum(document => (double)document.Text.Length) / Article;
        return (best.Sum() / articles, allocated / articles);
    }

    private static double Milliseconds(Document document, Action<Document> action)
    {
        long start = Stopwatch.GetTimestamp();
        action(document);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
