using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Verbatim.Fuzz.Inputs;
using Verbatim.Fuzz.Targets;

namespace Verbatim.Fuzz.Running;

/// <summary>Looks for less of a case at which the same goes wrong: fewer files, then less and less of each.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>A case of the same kind of failure, not larger than the one given.</summary>
    public static FuzzCase Shrink(Fuzzer fuzzer, FuzzCase input, string kind)
    {
        var watch = Stopwatch.StartNew();
        bool Fails(FuzzCase smaller) => watch.Elapsed < Longest && KindOf(fuzzer, smaller) == kind;

        for (int i = input.Files.Count - 1; i >= 0 && input.Files.Count > 1; i--)
        {
            var fewer = new FuzzCase([.. input.Files.Where((_, place) => place != i)]);
            input = Fails(fewer) ? fewer : input;
        }

        for (int i = 0; i < input.Files.Count; i++)
        {
            input = Shrink(input, i, Fails);
        }

        return input;
    }

    private static FuzzCase Shrink(FuzzCase input, int number, Func<FuzzCase, bool> fails)
    {
        for (int length = input.Files[number].Bytes.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= input.Files[number].Bytes.Length;)
            {
                FuzzCase less = Without(input, number, start, length);
                bool still = fails(less);
                input = still ? less : input;
                start += still ? 0 : length;
            }
        }

        return input;
    }

    private static FuzzCase Without(FuzzCase input, int number, int start, int length)
    {
        List<FuzzFile> files = [.. input.Files];
        byte[] bytes = files[number].Bytes;
        files[number] = files[number] with { Bytes = [.. bytes[..start], .. bytes[(start + length)..]] };
        return new FuzzCase(files);
    }

    private static string? KindOf(Fuzzer fuzzer, FuzzCase input)
    {
        try
        {
            fuzzer.Check(input);
            return null;
        }
        catch (Exception exception)
        {
            return Findings.KindOf(exception);
        }
    }
}
