using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Verbatim.Benchmarks.Building;

namespace Verbatim.Benchmarks.Search;

/// <summary>
/// What a program with the package waits for from the first line of Main to its first hit's title: its own articles, in its assembly, and the
/// same image opened by its path. The program is built plainly, with and without the library that is compiled ahead, and published both ways.
/// </summary>
internal static class FirstHit
{
    private const string Program = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using Verbatim;

        internal static class Program
        {
            private static void Main(string[] arguments)
            {
                long start = Stopwatch.GetTimestamp();
                Corpus corpus = arguments.Length > 0 ? Corpus.Open(arguments[0]) : Starter.Articles.Corpus;
                long opened = Stopwatch.GetTimestamp();
                SearchResults hits = corpus.Search("regional treaty");
                long found = Stopwatch.GetTimestamp();
                string title = hits[0].Article.Title;
                long read = Stopwatch.GetTimestamp();
                hits = corpus.Search("quiet harbour");
                long again = Stopwatch.GetTimestamp();
                foreach (long time in (long[])[opened - start, found - opened, read - found, read - start, again - read])
                {
                    Console.Write((time * 1000.0 / Stopwatch.Frequency).ToString("F3", CultureInfo.InvariantCulture) + " ");
                }
            }
        }
        """;

    public static int Run(string[] arguments)
    {
        int articles = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 16;
        int processes = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 15;
        string work = Directory.CreateTempSubdirectory("verbatim-first-hit-").FullName;
        try
        {
            Prepare(work, articles);
            Console.WriteLine($"{articles} articles, median milliseconds of {processes} processes");
            Console.WriteLine($"{"",-52}{"corpus",8}{"search",8}{"title",8}{"in all",8}{"least",8}{"next search",13}");
            string project = Path.Combine(work, "starter");
            string runtime = RuntimeInformation.RuntimeIdentifier;
            Measure(project, "build -c Debug", "Debug/net10.0/", "built plainly", processes);
            string ahead = Path.Combine(project, "bin/Debug/net10.0/runtimes", runtime, "lib/net10.0/Verbatim.dll");
            if (File.Exists(ahead))
            {
                File.Copy(Path.Combine(project, "bin/Debug/net10.0/Verbatim.dll"), ahead, overwrite: true);
                Measure(project, null, "Debug/net10.0/", "built plainly, library not compiled ahead", processes);
            }

            Measure(project, $"publish -c Release -r {runtime} -p:PublishReadyToRun=true --no-self-contained", $"Release/net10.0/{runtime}/publish/",
                "PublishReadyToRun", processes);
            Measure(project, $"publish -c Release -r {runtime} -p:PublishAot=true", $"Release/net10.0/{runtime}/publish/", "PublishAot", processes);
            Measure(project, $"publish -c Release -r {runtime} -p:PublishAot=true -p:InvariantGlobalization=true", $"Release/net10.0/{runtime}/publish/",
                "PublishAot, InvariantGlobalization", processes);
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Prepare(string work, int articles)
    {
        BuildBenchmark.Pack(Path.Combine(work, "feed"), out string version);
        string project = Directory.CreateDirectory(Path.Combine(work, "starter")).FullName;
        new ArticleMaker(2463534242).WriteTo(Path.Combine(project, "articles"), articles);
        File.WriteAllText(Path.Combine(project, "Starter.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <VerbatimNamedMembers>false</VerbatimNamedMembers>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Verbatim" Version="{version}" />
                <Article Include="articles/**/*.txt" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(project, "nuget.config"), BuildBenchmark.LocalFeed);
    }

    private static void Measure(string project, string? command, string output, string name, int processes)
    {
        string image = Path.Combine(project, "image.vbi");
        if (command is not null)
        {
            try
            {
                Shell.Time(
                    project,
                    $"rm -rf obj bin && dotnet {command} --nologo -v quiet -p:UseSharedCompilation=false && "
                        + $"cp \"$(find obj -name corpus.vbi | head -n 1)\" '{image}'");
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine($"{name}: cannot be built here");
                return;
            }
        }

        foreach (bool byPath in new[] { false, true })
        {
            List<double[]> times = Enumerable.Range(0, processes).Select(_ => Start(Path.Combine(project, "bin", output, "Starter"), byPath ? [image] : []))
                .ToList();
            double Median(int column) => times.Select(row => row[column]).Order().ElementAt(processes / 2);
            string way = name + (byPath ? ", by path" : "");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{way,-52}{Median(0),8:F2}{Median(1),8:F2}{Median(2),8:F2}{Median(3),8:F2}{times.Min(row => row[3]),8:F2}{Median(4),13:F3}"));
        }
    }

    private static double[] Start(string program, string[] arguments) =>
    [
        .. Shell.Output(Path.GetDirectoryName(program)!, program, arguments)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(time => double.Parse(time, CultureInfo.InvariantCulture)),
    ];
}
