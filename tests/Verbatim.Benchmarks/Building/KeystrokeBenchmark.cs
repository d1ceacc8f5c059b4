using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Generator;

namespace Verbatim.Benchmarks.Building;

/// <summary>
/// Runs the generator's driver over many documents after a key was pressed in a C# file, after one document was edited and after one was
/// added, in turn with a generator that only looks at each document's path, which is the least that Roslyn can do.
/// </summary>
internal static class KeystrokeBenchmark
{
    public static int Run(string[] arguments)
    {
        int articles = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        int rounds = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 15;
        var maker = new ArticleMaker(2463534242);
        ImmutableArray<AdditionalText> documents =
            [.. Enumerable.Range(0, articles).Select(i => new Document($"/project/articles/{i:00000}.txt", maker.Make()))];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("class Program { }")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(Corpus).Assembly.Location)]);

        var verbatim = new Subject(new CorpusGenerator(), documents, compilation);
        var floor = new Subject(new IdleGenerator(), documents, compilation);
        Console.WriteLine(
            $"{articles} articles, {rounds} rounds, median milliseconds of a driver run; first run {verbatim.FirstRun:F0} ms, idle generator "
                + $"{floor.FirstRun:F0} ms");
        Report("key pressed", rounds, verbatim, floor, (subject, round) => subject.PressKey(round));
        Report("document edited", rounds, verbatim, floor, (subject, round) => subject.EditDocument(round));
        Report("document added", rounds, verbatim, floor, (subject, round) => subject.AddDocument(round));
        return 0;
    }

    private static void Report(string what, int rounds, Subject verbatim, Subject floor, Func<Subject, int, double> act)
    {
        var times = (Verbatim: new List<double>(), Floor: new List<double>());
        for (int round = 0; round < rounds; round++)
        {
            times.Verbatim.Add(act(verbatim, round));
            times.Floor.Add(act(floor, round));
        }

        double ours = times.Verbatim.Order().ElementAt(rounds / 2);
        double least = times.Floor.Order().ElementAt(rounds / 2);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what,-16} Verbatim {ours,7:F1}   idle generator {least,7:F1}   ratio {ours / least:F2}"));
    }

    /// <summary>A driver with its project.</summary>
    private sealed class Subject
    {
        private readonly List<AdditionalText> _documents;
        private readonly ArticleMaker _maker = new(88172645);
        private CSharpCompilation _compilation;
        private GeneratorDriver _driver;

        public Subject(IIncrementalGenerator generator, ImmutableArray<AdditionalText> documents, CSharpCompilation compilation)
        {
            _documents = [.. documents];
            _compilation = compilation;
            _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], documents, optionsProvider: new Options());
            FirstRun = Time();
        }

        public double FirstRun { get; }

        public double PressKey(int round)
        {
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class Program {{ int _round{round}; }}"));
            return Time();
        }

        public double EditDocument(int round)
        {
            var edited = new Document(_documents[42].Path, _documents[42].GetText()!.ToString() + $"Round {round} is over.\n");
            _driver = _driver.ReplaceAdditionalText(_documents[42], edited);
            _documents[42] = edited;
            return Time();
        }

        public double AddDocument(int round)
        {
            var added = new Document($"/project/articles/added{round}.txt", _maker.Make());
            _documents.Add(added);
            _driver = _driver.AddAdditionalTexts([added]);
            return Time();
        }

        private double Time()
        {
            long start = Stopwatch.GetTimestamp();
            _driver = _driver.RunGenerators(_compilation);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    /// <summary>The least that a generator over additional files can do.</summary>
    private sealed class IdleGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select((text, _) => text.Path.Length).Collect(),
            (output, lengths) => output.AddSource("Idle.g.cs", $"// {lengths.Length}"));
    }

    private sealed class Document(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions OfArticle = new Values(new() { ["build_metadata.AdditionalFiles.VerbatimDocument"] = "true" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RootNamespace"] = "Project",
            ["build_property.MSBuildProjectDirectory"] = "/project",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfArticle;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
