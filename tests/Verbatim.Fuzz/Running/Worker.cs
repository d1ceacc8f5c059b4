using System;
using System.Diagnostics;
using Verbatim.Fuzz.Inputs;
using Verbatim.Fuzz.Targets;

namespace Verbatim.Fuzz.Running;

/// <summary>The child process: checks one case after another, and says which one it is at before it begins with it.</summary>
internal static class Worker
{
    /// <summary>Its verb; the fuzzer's and the file of its progress follow, then options.</summary>
    public const string Verb = "work";

    /// <summary>Checks cases until they are all done or the time is over.</summary>
    public static int Run(Fuzzer fuzzer, string progressFile, FuzzOptions options)
    {
        using var progress = new Progress(progressFile);
        var findings = new Findings(fuzzer, options.Findings);
        var watch = Stopwatch.StartNew();
        (TimeSpan Time, long Seed) slowest = default;
        for (long i = 0; i < options.Count && watch.Elapsed.TotalSeconds < options.Seconds; i++)
        {
            long seed = progress.Seed = options.Seed + i;
            FuzzCase input = fuzzer.Make(new FuzzRandom(seed));
            TimeSpan before = Environment.CpuUsage.TotalTime;
            try
            {
                fuzzer.Check(input);
            }
            catch (Exception exception)
            {
                progress.Found++;
                findings.Add(seed, input, exception);
                before = Environment.CpuUsage.TotalTime;
            }

            progress.Done++;
            TimeSpan took = Environment.CpuUsage.TotalTime - before;
            slowest = took > slowest.Time && i > 0 ? (took, seed) : slowest;
        }

        if (slowest.Seed != 0)
        {
            Console.WriteLine($"{fuzzer.Verb}: the longest took {slowest.Time.TotalMilliseconds:N0} ms, of seed {slowest.Seed}");
        }

        return 0;
    }
}
