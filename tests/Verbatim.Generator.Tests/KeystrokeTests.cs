using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Generator.Tests.Host;
using Xunit.Abstractions;

namespace Verbatim.Generator.Tests;

/// <summary>What typing costs in a large project, against a generator that does nothing with as many files.</summary>
[Collection(nameof(AloneOnTheMachine))]
public class KeystrokeTests(ITestOutputHelper output)
{
    private const int Articles = 10_000;
    private const int Rounds = 41;

    [Fact]
    public void A_keystroke_among_10_000_articles_costs_less_than_twice_the_floor()
    {
        TestProject project = TestProject.Empty with { Files = [.. Enumerable.Range(0, Articles).Select(File)] };
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver ours = project.Driver(new CorpusGenerator(), trackSteps: false).RunGenerators(compilation);
        GeneratorDriver floor = project.Driver(new PathCounter(), trackSteps: false).RunGenerators(compilation);
        var ourTimes = new List<double>();
        var floorTimes = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            CSharpCompilation edited = compilation.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText($"class Edit{round.ToString(CultureInfo.InvariantCulture)} {{ }}", TestProject.ParseOptions));
            ourTimes.Add(Time(() => ours = ours.RunGenerators(edited)));
            floorTimes.Add(Time(() => floor = floor.RunGenerators(edited)));
        }

        output.WriteLine($"keystroke {Best(ourTimes):F1} ms, floor {Best(floorTimes):F1} ms");
        Assert.True(Best(ourTimes) < 2 * Best(floorTimes), $"A keystroke costs {Best(ourTimes):F1} ms, the floor is {Best(floorTimes):F1} ms.");
    }

    private static InMemoryFile File(int i)
    {
        string number = i.ToString(CultureInfo.InvariantCulture);
        var day = new DateOnly(2000, 1, 1).AddDays(i % 7_000);
        return new InMemoryFile($"{TestProject.Folder}/articles/{number}.txt", $"""
            date {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}
            title: Report {number}

            Minister Ilda Marro{number} of Vestria spoke about matter {number}. “We will keep harbour {number} open,” Marro{number} said.
            """);
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // The best of all rounds: whatever else the machine does makes times longer, never shorter.
    private static double Best(List<double> times) => times.Min();

    /// <summary>Tests that measure time run while no other test does.</summary>
    [CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
    public class AloneOnTheMachine;

    /// <summary>The least that a generator of additional files can do.</summary>
    private sealed class PathCounter : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select((file, _) => file.Path).Collect(),
            (output, paths) => output.AddSource("Count.cs", $"// {paths.Length}"));
    }
}
