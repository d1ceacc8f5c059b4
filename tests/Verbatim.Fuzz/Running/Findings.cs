using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Verbatim.Fuzz.Inputs;
using Verbatim.Fuzz.Targets;

namespace Verbatim.Fuzz.Running;

/// <summary>Leaves each finding in a folder of its own: the files of its case, what happened, and the commands that repeat it.</summary>
internal sealed class Findings(Fuzzer fuzzer, string folder)
{
    // Of one kind so many are kept: the rest would say the same.
    private const int Most = 3;

    private readonly Dictionary<string, int> _kinds = [];

    /// <summary>What kind of failure it is: its type, and the first place in our own code, or the promise.</summary>
    public static string KindOf(Exception exception) => exception is BrokenPromiseException
        ? exception.Message.Split('\n')[0]
        : $"{exception.GetType().Name} {OwnFrame(exception)}";

    /// <summary>Keeps what was thrown at the case.</summary>
    public void Add(long seed, FuzzCase input, Exception exception)
    {
        string kind = KindOf(exception);
        int before = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = before + 1;
        if (before < Most)
        {
            Add(seed, fuzzer.Shrinks ? Shrinker.Shrink(fuzzer, input, kind) : input, exception.ToString());
        }
    }

    /// <summary>Keeps the case of the seed, which brought its process to an end, or did not end.</summary>
    public void Add(long seed, string what) => Add(seed, fuzzer.Make(new FuzzRandom(seed)), what);

    private void Add(long seed, FuzzCase input, string what)
    {
        string place = Path.Combine(folder, fuzzer.Verb + seed.ToString(CultureInfo.InvariantCulture));
        input.Save(place);
        string again = $"{what}\n\nOf its seed:\n  dotnet run -c Release --project tests/Verbatim.Fuzz -- {fuzzer.Verb} --seed {seed} --count 1\n"
            + $"Of the files beside this one:\n  dotnet run -c Release --project tests/Verbatim.Fuzz -- {fuzzer.Verb} --case {place}\n";
        File.WriteAllText(Path.Combine(place, "what.txt"), again);
        Console.WriteLine($"{fuzzer.Verb} {seed}: {what.Split('\n')[0]}\n  {place}");
    }

    private static string OwnFrame(Exception exception) =>
        exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" Verbatim.", StringComparison.Ordinal)
            && !line.Contains(" Verbatim.Fuzz.", StringComparison.Ordinal))?.Trim() ?? "";
}
