using System;
using Verbatim.Fuzz.Inputs;

namespace Verbatim.Fuzz.Targets;

/// <summary>Makes cases, and checks what must hold of each.</summary>
internal abstract class Fuzzer
{
    /// <summary>All of them.</summary>
    public static readonly Fuzzer[] All = [new DocumentFuzzer(), new ImageFuzzer(), new QueryFuzzer(), new CodeFuzzer()];

    /// <summary>How it is asked for.</summary>
    public abstract string Verb { get; }

    /// <summary>What it tries, in a line.</summary>
    public abstract string Does { get; }

    /// <summary>How much processor time a case may take, in seconds, before it counts as one that does not end.</summary>
    public virtual int MostSeconds => 20;

    /// <summary>Whether a finding is looked for in less of the same input.</summary>
    public virtual bool Shrinks => true;

    /// <summary>The case of the seed: always the same.</summary>
    public abstract FuzzCase Make(FuzzRandom random);

    /// <summary>A case of a file's bytes, for who makes up its own.</summary>
    public virtual FuzzCase Of(byte[] bytes) => FuzzCase.Of("a.txt", bytes);

    /// <summary>Checks the case. What it throws is a finding.</summary>
    /// <exception cref="BrokenPromiseException">Something is not as it must be.</exception>
    /// <exception cref="Exception">Whatever else is thrown is a finding too.</exception>
    public abstract void Check(FuzzCase input);
}

/// <summary>Something is not as it must be.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message)
{
    /// <summary>Throws where the promise does not hold.</summary>
    public static void Unless(bool holds, string promise)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}
