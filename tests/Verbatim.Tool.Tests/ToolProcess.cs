using System.Diagnostics;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Tests;

/// <summary>Starts the tool as a process of its own.</summary>
internal static class ToolProcess
{
    /// <summary>Starts it in the folder, its streams piped.</summary>
    /// <param name="here">The folder.</param>
    /// <param name="arguments">Its arguments as on a command line.</param>
    /// <param name="environment">Variables of the environment, beside those of the tests.</param>
    public static Process Start(Workplace here, string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", $"exec \"{typeof(ToolConsole).Assembly.Location}\" {arguments}")
        {
            WorkingDirectory = here.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for its end; gives its exit code.</summary>
    public static async Task<int> EndAsync(this Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await Task.WhenAll(output, error, process.WaitForExitAsync());
        return process.ExitCode;
    }
}
