using System;
using System.Globalization;
using System.Linq;
using CliWrap;
using CliWrap.Buffered;

namespace Verbatim.Benchmarks;

/// <summary>Runs the commands and programs that benchmarks are made of.</summary>
internal static class Shell
{
    /// <summary>Runs a command in bash; its elapsed seconds and the processor seconds of all its processes, as bash tells them.</summary>
    /// <exception cref="InvalidOperationException">It fails; the message has what it printed.</exception>
    public static (double Elapsed, double Cpu) Time(string folder, string command)
    {
        BufferedCommandResult result = Run(Cli.Wrap("bash")
            .WithArguments(["-c", $"TIMEFORMAT='%R %U %S'; time {{ {command} ; }}"])
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(variables => variables.Set("LC_ALL", "C")));
        double[] times = [.. result.StandardError.Trim().Split('\n')[^1].Split(' ').Select(time => double.Parse(time, CultureInfo.InvariantCulture))];
        return (times[0], times[1] + times[2]);
    }

    /// <summary>What a program prints.</summary>
    /// <exception cref="InvalidOperationException">It fails; the message has what it printed.</exception>
    public static string Output(string folder, string program, params string[] arguments) =>
        Run(Cli.Wrap(program).WithArguments(arguments).WithWorkingDirectory(folder)).StandardOutput;

    private static BufferedCommandResult Run(Command command)
    {
        BufferedCommandResult result = command.WithValidation(CommandResultValidation.None).ExecuteBufferedAsync().GetAwaiter().GetResult();
        return result.IsSuccess
            ? result
            : throw new InvalidOperationException($"'{command}' failed:\n{result.StandardOutput}\n{result.StandardError}");
    }
}
