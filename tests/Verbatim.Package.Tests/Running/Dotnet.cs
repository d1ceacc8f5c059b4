using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CliWrap;

namespace Verbatim.Package.Tests.Running;

/// <summary>Runs programs as a user at a prompt would: without what the build around the tests put into the environment.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    // A test host started by a build inherits its settings, and with them its SDK's internals.
    private static readonly string[] Inherited =
        ["MSBuild", "VSTEST_", "DOTNET_HOST_PATH", "DOTNET_CLI_CONTEXT_", "TESTINGPLATFORM_", "COREHOST_", "DOTNET_STARTUP_HOOKS"];

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program in the folder and waits for it to end.</summary>
    /// <exception cref="TimeoutException">It does not end; it and all that it started are gone then.</exception>
    public static CommandResult RunProgram(string program, string folder, params string[] arguments)
    {
        var output = new List<string>();
        PipeTarget lines = PipeTarget.ToDelegate(line =>
        {
            lock (output)
            {
                output.Add(line);
            }
        });
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            int exitCode = Cli.Wrap(program)
                .WithArguments(arguments)
                .WithWorkingDirectory(folder)
                .WithEnvironmentVariables(Environment)
                .WithStandardOutputPipe(lines)
                .WithStandardErrorPipe(lines)
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(limit.Token).Task.GetAwaiter().GetResult().ExitCode;
            return new CommandResult(exitCode, output);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' did not end within {Limit}:\n{string.Join('\n', output)}");
        }
    }

    /// <summary>What differs from the environment of the tests; null is taken out of it.</summary>
    internal static Dictionary<string, string?> Environment { get; } = System.Environment.GetEnvironmentVariables().Keys.Cast<string>()
        .Where(name => Inherited.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        .Select(name => KeyValuePair.Create(name, (string?)null))
        .Concat(
        [
            new("DOTNET_CLI_UI_LANGUAGE", "en"),
            new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
            new("DOTNET_NOLOGO", "1"),
            new("MSBUILDDISABLENODEREUSE", "1"),
            // No compiler server stays behind, holding the packages open.
            new("UseSharedCompilation", "false"),
        ])
        // What is set here counts, where the tests have it too.
        .Reverse()
        .DistinctBy(variable => variable.Key)
        .ToDictionary();
}
