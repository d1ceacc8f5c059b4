using Verbatim.Tool.Console;

namespace Verbatim.Tool.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_said_of_what_takes_less_than_two_seconds()
    {
        using var watched = new Watched();
        watched.Work(steps: 10, secondsEach: 0.19);
        Assert.Equal("", watched.Shown);
    }

    [Fact]
    public void After_two_seconds_it_says_how_far_it_is_how_fast_and_how_long_it_takes()
    {
        using var watched = new Watched();
        watched.Work(steps: 5, secondsEach: 0.5, total: 10);
        Assert.Contains("\r4 of 10 documents, 2 a second, 3 s left", watched.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_goes_when_the_work_is_done()
    {
        using var watched = new Watched();
        watched.Work(steps: 10, secondsEach: 0.5);
        string[] lines = watched.Shown.Split('\r');
        Assert.Equal("", lines[^1]);
        Assert.Equal("", lines[^2].Trim());
        Assert.Equal(lines.Max(line => line.Length), lines[^2].Length);
    }

    [Fact]
    public void A_pipe_is_told_nothing()
    {
        using var watched = new Watched(isTerminal: false);
        watched.Work(steps: 10, secondsEach: 5);
        Assert.Equal("", watched.Shown);
    }

    [Theory]
    [InlineData(12_000, 20_000, 25, "12,000 of 20,000 documents, 480 a second, 17 s left")]
    [InlineData(100, 20_000, 10, "100 of 20,000 documents, 10 a second, 33 min 10 s left")]
    public void A_line_has_number_rate_and_time(int done, int total, int seconds, string line)
    {
        Assert.Equal(line, ProgressLine.Line(done, total, "documents", TimeSpan.FromSeconds(seconds)));
    }

    private sealed class Watched(bool isTerminal = true) : TimeProvider, IDisposable
    {
        private readonly StringWriter _error = new();
        private long _now;

        public string Shown => _error.ToString();

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Dispose() => _error.Dispose();

        public void Work(int steps, double secondsEach, int? total = null)
        {
            var console = new ToolConsole
            {
                Out = TextWriter.Null,
                Error = _error,
                OpenInput = () => Stream.Null,
                Folder = "/",
                ErrorIsTerminal = isTerminal,
                Time = this,
            };
            using var progress = new ProgressLine(console, total ?? steps, "documents");
            for (int i = 0; i < steps; i++)
            {
                _now += TimeSpan.FromSeconds(secondsEach).Ticks;
                progress.Step();
            }
        }
    }
}
