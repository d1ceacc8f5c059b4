using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using TestSupport;

namespace Verbatim.Benchmarks.Recording;

/// <summary>Runs a benchmark and keeps what it prints in <c>benchmarks/</c>, dated, with the commit and the machine that it is true of.</summary>
internal static class Recorder
{
    /// <summary>Runs the benchmark; what one that fails has printed is not kept. A second record of the day takes the place of the first.</summary>
    /// <returns>The benchmark's exit code.</returns>
    public static int Run(string verb, string[] arguments, Func<string[], int> benchmark)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        TextWriter console = Console.Out;
        string root = RepositoryFolder.Root;
        string commit = Commit(root);
        Console.SetOut(new TwoWriters(console, printed));
        int exitCode;
        try
        {
            exitCode = benchmark(arguments);
        }
        finally
        {
            Console.SetOut(console);
        }

        if (exitCode == 0)
        {
            string day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string file = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "benchmarks")).FullName, $"{day}-{verb}.md");
            File.WriteAllText(file, Page(verb, arguments, day, commit, printed.ToString()));
            console.WriteLine(file);
        }

        return exitCode;
    }

    private static string Page(string verb, string[] arguments, string day, string commit, string printed) => $"""
        # {verb}, {day}

        | | |
        |---|---|
        | command | `{string.Join(' ', arguments.Select(WithoutFolders).Prepend(verb))}` |
        | commit | {commit} |
        | runtime | {RuntimeInformation.FrameworkDescription} |
        | machine | {RuntimeInformation.OSDescription.Split(' ')[0]}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores |

        ```text
        {printed.TrimEnd()}
        ```

        """.ReplaceLineEndings("\n");

    private static string Commit(string root)
    {
        string commit = Shell.Output(root, "git", "rev-parse", "HEAD").Trim();
        return Shell.Output(root, "git", "status", "--porcelain", "--untracked-files=no").Length == 0
            ? commit
            : commit + ", and changes that are not committed";
    }

    // Where a machine keeps its data is nobody's business.
    private static string WithoutFolders(string argument) =>
        Path.Exists(argument) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument))) : argument;
}
