using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;

namespace Verbatim.Package.Tests.Watching;

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

    /// <summary>Waits until each of these has come in a line of its own, in any order, and takes all lines up to then as read.</summary>
    /// <exception cref="TimeoutException">One does not come.</exception>
    public void WaitFor(params string[] words)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < end)
        {
            lock (_lines)
            {
                int last = words.Max(LineWith);
                if (words.All(word => LineWith(word) >= 0))
                {
                    _read = last + 1;
                    return;
                }
            }

            Thread.Sleep(100);
        }

        lock (_lines)
        {
            throw new TimeoutException($"No lines came with '{string.Join("' and '", words)}':\n{string.Join('\n', _lines)}");
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        ((IAsyncResult)_run).AsyncWaitHandle.WaitOne(Patience);
        _end.Dispose();
    }

    private int LineWith(string words) => _lines.FindIndex(_read, line => line.Contains(words, StringComparison.Ordinal));

    private void Add(string line)
    {
        lock (_lines)
        {
            _lines.Add(line);
        }
    }
}
