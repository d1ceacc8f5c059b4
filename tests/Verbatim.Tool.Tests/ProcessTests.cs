using System.Diagnostics;

namespace Verbatim.Tool.Tests;

/// <summary>The tool as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_prints_utf8_without_a_byte_order_mark()
    {
        using Workplace here = new Workplace().With("é.txt", "It rained.\n");
        using Process process = ToolProcess.Start(here, "check é.txt");
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        Assert.Equal("é.txt(1,1)"u8.ToArray(), bytes.ToArray()[..11]);
        Assert.Equal(1, process.ExitCode);
    }

    [Fact]
    public async Task It_reads_standard_input()
    {
        using var here = new Workplace();
        using Process process = ToolProcess.Start(here, "quotes - --format csv");
        await process.StandardInput.WriteAsync(Articles.Plain);
        process.StandardInput.Close();
        Assert.Contains("Mara Quill", await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task It_ends_quietly_when_nobody_reads_on()
    {
        string quotes = string.Concat(Enumerable.Repeat("“The bridge belongs to everybody,” Mara Quill said.\n\n", 5_000));
        using Workplace here = new Workplace().With("a.txt", "date 2021-05-03\n" + quotes);
        using Process process = ToolProcess.Start(here, "quotes a.txt");
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", error);
    }

    [Fact]
    public async Task It_ends_quietly_on_control_c()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var here = new Workplace();
        using Process process = ToolProcess.Start(here, "check -");
        await process.StandardInput.WriteAsync("date ");
        await process.StandardInput.FlushAsync();
        await Task.Delay(500);
        using (Process kill = Process.Start("kill", $"-INT {process.Id}"))
        {
            await kill.WaitForExitAsync();
        }

        string error = await process.StandardError.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync();
        Assert.Equal("", error);
        Assert.NotEqual(0, process.ExitCode);
    }
}
