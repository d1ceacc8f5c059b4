using System;
using System.Linq;
using Verbatim.Fuzz.Inputs;
using Verbatim.Fuzz.Running;
using Verbatim.Fuzz.Targets;

namespace Verbatim.Fuzz;

/// <summary>Tries inputs by the million: <c>dotnet run -c Release --project tests/Verbatim.Fuzz -- VERB</c>.</summary>
internal static class Program
{
    private const string AllVerb = "all";
    private const int Misused = 2;

    public static int Main(string[] args)
    {
        string verb = args.FirstOrDefault() ?? "";
        Fuzzer? second = Named(args.ElementAtOrDefault(1));
        if (verb == Worker.Verb && second is not null && args.Length > 2 && FuzzOptions.Parse(args.AsSpan(3)) is { } work)
        {
            return Worker.Run(second, args[2], work);
        }

        if (verb.StartsWith(LibFuzzerTarget.Verb, StringComparison.Ordinal) && Named(verb[LibFuzzerTarget.Verb.Length..]) is { } led)
        {
            return LibFuzzerTarget.Run(led);
        }

        Fuzzer[] asked = verb == AllVerb ? Fuzzer.All : [.. Fuzzer.All.Where(fuzzer => fuzzer.Verb == verb)];
        if (asked.Length == 1 && args.Length == 3 && args[1] == "--case")
        {
            asked[0].Check(FuzzCase.Load(args[2]));
            Console.WriteLine("Nothing is wrong with it.");
            return 0;
        }

        if (asked.Length == 0 || FuzzOptions.Parse(args.AsSpan(1)) is not { } options)
        {
            return Usage();
        }

        bool isFine = true;
        foreach (Fuzzer fuzzer in asked)
        {
            isFine &= Supervisor.Run(fuzzer, options);
        }

        return isFine ? 0 : 1;
    }

    private static Fuzzer? Named(string? verb) => Array.Find(Fuzzer.All, fuzzer => fuzzer.Verb == verb);

    private static int Usage()
    {
        Console.Error.WriteLine("usage: -- VERB [--seed N] [--count N | --seconds N] [--findings FOLDER]; -- VERB --case FOLDER repeats a finding");
        foreach (Fuzzer fuzzer in Fuzzer.All)
        {
            Console.Error.WriteLine($"  {fuzzer.Verb,-10} {fuzzer.Does}");
        }

        Console.Error.WriteLine($"  {AllVerb,-10} one after another; each has the time or the count");
        Console.Error.WriteLine($"  {LibFuzzerTarget.Verb}VERB: what libFuzzer hands in");
        return Misused;
    }
}
