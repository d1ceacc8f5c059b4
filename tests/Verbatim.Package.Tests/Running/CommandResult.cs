using System;
using System.Collections.Generic;
using System.Linq;

namespace Verbatim.Package.Tests.Running;

/// <summary>How a command ended and what it printed, line by line.</summary>
internal sealed record CommandResult(int ExitCode, IReadOnlyList<string> Lines)
{
    public string Output => string.Join('\n', Lines);

    /// <summary>The distinct lines of errors, as <c>error VRB0002</c> stands in them.</summary>
    public string[] Errors => LinesWith(": error ");

    public string[] Warnings => LinesWith(": warning ");

    /// <summary>Fails the test, with everything printed, unless the command succeeded.</summary>
    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Fails the test, with everything printed, unless the command failed.</summary>
    public CommandResult MustFail()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>Whether a detailed log says that the target had nothing to do.</summary>
    public bool Skipped(string target) => Output.Contains($"Skipping target \"{target}\" because all output files are up-to-date", StringComparison.Ordinal);

    private string[] LinesWith(string part) =>
        [.. Lines.Where(line => line.Contains(part, StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
}
