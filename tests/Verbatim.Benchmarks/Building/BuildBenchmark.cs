using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TestSupport;

namespace Verbatim.Benchmarks.Building;

/// <summary>
/// Builds a project with the package and, in turn, the same project with its files as plain embedded resources: clean, with nothing
/// changed, and with one article changed. Prints processor seconds of the whole process tree, elapsed seconds, and their ratios.
/// </summary>
internal static class BuildBenchmark
{
    /// <summary>A project beside the folder of the package takes it from there, into a folder of its own.</summary>
    public const string LocalFeed =
        "<configuration><packageSources><add key=\"local\" value=\"../feed\" /></packageSources><config><add key=\"globalPackagesFolder\" "
            + "value=\"../packages\" /></config></configuration>";

    private static readonly string[] Kinds = ["clean", "nothing changed", "one article changed"];

    public static int Run(string[] arguments)
    {
        int articles = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        int rounds = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 3;
        bool members = arguments.Length <= 2 || bool.Parse(arguments[2]);
        string work = Directory.CreateTempSubdirectory("verbatim-build-").FullName;
        try
        {
            Prepare(work, articles, members);
            Measure(work, articles, rounds, members);
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Packs the package, for release.</summary>
    public static void Pack(string feed, out string version)
    {
        Shell.Time(RepositoryFolder.Root, $"dotnet pack src/Verbatim.Package -c Release -o '{feed}' --nologo -v quiet -p:UseSharedCompilation=false");
        version = Path.GetFileNameWithoutExtension(
            Directory.GetFiles(feed, "Verbatim.*.nupkg").Single(file => !file.Contains("Tool", StringComparison.Ordinal)))["Verbatim.".Length..];
    }

    private static void Prepare(string work, int articles, bool members)
    {
        string feed = Path.Combine(work, "feed");
        Pack(feed, out string version);
        foreach (string name in new[] { "articles", "embedded" })
        {
            string project = Directory.CreateDirectory(Path.Combine(work, name)).FullName;
            new ArticleMaker(2463534242).WriteTo(Path.Combine(project, "articles"), articles);
            string items = name == "articles"
                ? $"<PackageReference Include=\"Verbatim\" Version=\"{version}\" /><Article Include=\"articles/**/*.txt\" />"
                : "<EmbeddedResource Include=\"articles/**/*.txt\" />";
            File.WriteAllText(Path.Combine(project, name + ".csproj"),
                $"<Project "
                    + $"Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><VerbatimNamedMembers>"
                    + $"{(members ? "true" : "false")}</VerbatimNamedMembers></PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");
            File.WriteAllText(Path.Combine(project, "Program.cs"), "System.Console.WriteLine(\"built\");");
            File.WriteAllText(Path.Combine(project, "nuget.config"), LocalFeed);
            Shell.Time(project, "dotnet restore --nologo -v quiet");
        }
    }

    private static void Measure(string work, int articles, int rounds, bool members)
    {
        var seconds = new Dictionary<(string Project, string Kind), List<(double Elapsed, double Cpu)>>();
        for (int round = 0; round < rounds; round++)
        {
            foreach (string name in new[] { "articles", "embedded" })
            {
                string project = Path.Combine(work, name);
                Shell.Time(project, "rm -rf bin obj/Debug");
                foreach (string kind in Kinds)
                {
                    if (kind == "one article changed")
                    {
                        File.AppendAllText(Path.Combine(project, "articles", "000", "00042.txt"), $"Round {round} is over.\n");
                    }

                    if (!seconds.TryGetValue((name, kind), out List<(double, double)>? list))
                    {
                        seconds.Add((name, kind), list = []);
                    }

                    list.Add(Shell.Time(project, "dotnet build --no-restore --nologo -v quiet -nodeReuse:false -p:UseSharedCompilation=false"));
                }
            }
        }

        Console.WriteLine(
            $"{articles} articles, named members {(members ? "on" : "off")}, {rounds} rounds, median; processor seconds of all processes (elapsed seconds)");
        foreach (string kind in Kinds)
        {
            (double elapsed, double cpu) = Median(seconds[("articles", kind)]);
            (double floorElapsed, double floorCpu) = Median(seconds[("embedded", kind)]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind,-20} Verbatim {cpu,6:F1} ({elapsed,5:F1})   EmbeddedResource {floorCpu,6:F1} ({floorElapsed,5:F1})   ratio "
                    + $"{cpu / floorCpu:F2} ({elapsed / floorElapsed:F2})"));
        }
    }

    private static (double Elapsed, double Cpu) Median(List<(double Elapsed, double Cpu)> list) =>
        (list.Select(one => one.Elapsed).Order().ElementAt(list.Count / 2), list.Select(one => one.Cpu).Order().ElementAt(list.Count / 2));
}
