using System;
using System.Threading;

namespace Verbatim.Tool.Console;

/// <summary>Says how far work of many steps has come, on one line of the error output: after two seconds, and only where somebody is looking.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ToolConsole _console;
    private readonly int _total;
    private readonly string _noun;
    private readonly long _start;
    private TimeSpan _next = Patience;
    private int _done;
    private int _drawing;
    private int _width;

    /// <summary>Work begins.</summary>
    /// <param name="console">Where it is shown.</param>
    /// <param name="total">Of how many steps it is.</param>
    /// <param name="noun">What a step does one of, such as <c>documents</c>.</param>
    public ProgressLine(ToolConsole console, int total, string noun)
    {
        _console = console;
        _total = total;
        _noun = noun;
        _start = console.Time.GetTimestamp();
    }

    /// <summary>One step is done. Several threads may say so at once.</summary>
    public void Step()
    {
        int done = Interlocked.Increment(ref _done);
        if (!_console.ErrorIsTerminal || _console.Time.GetElapsedTime(_start) < _next || Interlocked.Exchange(ref _drawing, 1) != 0)
        {
            return;
        }

        try
        {
            TimeSpan elapsed = _console.Time.GetElapsedTime(_start);
            if (elapsed >= _next)
            {
                Draw(Line(done, _total, _noun, elapsed));
                _next = elapsed + Pause;
            }
        }
        finally
        {
            Volatile.Write(ref _drawing, 0);
        }
    }

    /// <summary>Work is done; the line goes.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            Draw("");
            _console.Error.Write('\r');
            _console.Error.Flush();
        }
    }

    /// <summary><c>12,000 of 20,000 documents, 480 a second, 17 s left</c>.</summary>
    internal static string Line(int done, int total, string noun, TimeSpan elapsed)
    {
        double rate = done / Math.Max(elapsed.TotalSeconds, 1e-3);
        TimeSpan left = TimeSpan.FromSeconds(Math.Ceiling((total - done) / Math.Max(rate, 1e-3)));
        string time = left.TotalMinutes >= 1 ? FormattableString.Invariant($"{(long)left.TotalMinutes} min {left.Seconds} s") : $"{left.Seconds} s";
        return FormattableString.Invariant($"{done:N0} of {total:N0} {noun}, {rate:N0} a second, {time} left");
    }

    private void Draw(string line)
    {
        _console.Error.Write('\r' + line.PadRight(_width));
        _console.Error.Flush();
        _width = Math.Max(_width, line.Length);
    }
}
