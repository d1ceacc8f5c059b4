using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;

namespace Verbatim.Package.Tests;

/// <summary>A program under <c>dotnet watch</c>, whose output is read as it comes.</summary>
internal sealed class WatchedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<string> _lines = [];
    private readonly CancellationTokenSource _end = new();
    private readonly Task _run;
    private int _read;

    /// <summary>Starts <c>dotnet watch</c> in the folder, told to ask nothing.</summary>
    public WatchedProgram(string folder)
    {
        PipeTarget keep = PipeTarget.ToDelegate(Add);
        _run = Cli.Wrap("dotnet")
            .WithArguments(["watch", "--non-interactive"])
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(Dotnet.Environment)
            .WithStandardOutputPipe(keep)
            .WithStandardErrorPipe(keep)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(_end.Token).Task;
    }

    /// <summary>Waits for a line with the words, and takes it and all before it as read.</summary>
    /// <exception cref="TimeoutException">None comes.</exception>
    public void WaitFor(string words)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < end)
        {
            lock (_lines)
            {
                int found = _lines.FindIndex(_read, line => line.Contains(words, StringComparison.Ordinal));
                if (found >= 0)
                {
                    _read = found + 1;
                    return;
                }
            }

            Thread.Sleep(100);
        }

        lock (_lines)
        {
            throw new TimeoutException($"No line came with '{words}':\n{string.Join('\n', _lines)}");
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        ((IAsyncResult)_run).AsyncWaitHandle.WaitOne(Patience);
        _end.Dispose();
    }

    private void Add(string line)
    {
        lock (_lines)
        {
            _lines.Add(line);
        }
    }
}
