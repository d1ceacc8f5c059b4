using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Verbatim.Package.Tests;

/// <summary>Runs programs as a user at a prompt would: without what the build around the tests put into the environment.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    // A test host started by a build inherits its settings, and with them its SDK's internals.
    private static readonly string[] Inherited = ["MSBuild", "VSTEST_", "DOTNET_HOST_PATH", "DOTNET_CLI_CONTEXT_", "TESTINGPLATFORM_", "COREHOST_", "DOTNET_STARTUP_HOOKS"];

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program in the folder and waits for it to end.</summary>
    public static CommandResult RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in InheritedVariables())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // No compiler server stays behind, holding the packages open.
        start.Environment["UseSharedCompilation"] = "false";

        using var process = new Process { StartInfo = start };
        var output = new List<string>();
        DataReceivedEventHandler keep = (_, line) =>
        {
            if (line.Data is not null)
            {
                lock (output)
                {
                    output.Add(line.Data);
                }
            }
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' did not end within {Limit}:\n{string.Join('\n', output)}");
        }

        process.WaitForExit();
        return new CommandResult(process.ExitCode, output);
    }

    private static IEnumerable<string> InheritedVariables()
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (Inherited.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            {
                yield return name;
            }
        }
    }
}
