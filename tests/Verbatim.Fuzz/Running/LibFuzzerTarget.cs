using Verbatim.Fuzz.Targets;

namespace Verbatim.Fuzz.Running;

/// <summary>Lets libFuzzer make the inputs, led by the branches that they reach: docs/reliability.md says how it is run.</summary>
internal static class LibFuzzerTarget
{
    /// <summary>How its verb begins; the fuzzer's follows, in the same word, for libFuzzer hands on one.</summary>
    public const string Verb = "libfuzzer-";

    /// <summary>Checks what libFuzzer hands in, until it ends.</summary>
    public static int Run(Fuzzer fuzzer)
    {
        SharpFuzz.Fuzzer.LibFuzzer.Run(bytes => fuzzer.Check(fuzzer.Of(bytes.ToArray())));
        return 0;
    }
}
