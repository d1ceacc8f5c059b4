using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using Verbatim.Fuzz.Targets;

namespace Verbatim.Fuzz.Running;

/// <summary>
/// Runs a fuzzer in child processes. One that dies, asks for too much memory or does not end is a finding of the seed that it was at, and the next one goes on
/// behind it.
/// </summary>
internal static class Supervisor
{
    private const string HeapLimit = "0x40000000";

    /// <summary>Runs it; returns whether nothing was found.</summary>
    public static bool Run(Fuzzer fuzzer, FuzzOptions options)
    {
        string progressFile = Path.GetTempFileName();
        try
        {
            using var progress = new Progress(progressFile);
            var watch = Stopwatch.StartNew();
            while (progress.Done < options.Count && watch.Elapsed.TotalSeconds < options.Seconds)
            {
                progress.Seed = options.Seed + progress.Done;
                FuzzOptions rest = options with
                {
                    Seed = progress.Seed,
                    Count = options.Count - progress.Done,
                    Seconds = Math.Max(1, options.Seconds - (int)watch.Elapsed.TotalSeconds),
                };
                if (RunChild(fuzzer, rest, progressFile, progress) is not { } death)
                {
                    break;
                }

                progress.Found++;
                progress.Done++;
                new Findings(fuzzer, options.Findings).Add(progress.Seed, death);
            }

            Console.WriteLine(FormattableString.Invariant(
                $"{fuzzer.Verb}: {progress.Done:N0} cases from seed {options.Seed} in {watch.Elapsed.TotalSeconds:N0} s, {progress.Found:N0} findings"));
            return progress.Found == 0;
        }
        finally
        {
            File.Delete(progressFile);
        }
    }

    /// <summary>How the child died; null where it came to its end.</summary>
    private static string? RunChild(Fuzzer fuzzer, FuzzOptions options, string progressFile, Progress progress)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), Worker.Verb, fuzzer.Verb, progressFile, .. options.Arguments]);
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        using Process child = Process.Start(start)!;
        long seed = progress.Seed;
        TimeSpan since = TimeSpan.Zero;
        while (!child.WaitForExit(500))
        {
            TimeSpan used = UsedBy(child);
            (seed, since) = progress.Seed == seed ? (seed, since) : (progress.Seed, used);
            if (used - since > TimeSpan.FromSeconds(fuzzer.MostSeconds))
            {
                child.Kill();
                child.WaitForExit();
                return $"It does not end: {fuzzer.MostSeconds} s of processor time were not enough.";
            }
        }

        return child.ExitCode == 0 ? null : $"The process died, with exit code {child.ExitCode}.";
    }

    private static TimeSpan UsedBy(Process child)
    {
        try
        {
            child.Refresh();
            return child.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has just ended.
            return TimeSpan.Zero;
        }
    }

    // By `dotnet Verbatim.Fuzz.dll` the host is dotnet and wants to be told the assembly.
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Supervisor).Assembly.Location] : [];
}
