using System.Diagnostics;
using System.Text;

namespace Verbatim.Tool.Tests;

/// <summary>Whatever happens to a run, nobody ever reads half of an output; and what is written hangs on the documents alone.</summary>
public sealed class WholeOutputTests
{
    private const string Compile = "compile news -o out/c.vbi --cache out/c.cache --declarations out/c.verbatim-declarations";

    private static readonly string[] Outputs = ["c.vbi", "c.cache", "c.verbatim-declarations"];

    [Fact]
    public async Task A_run_that_is_killed_leaves_what_was_there_or_what_it_wrote_whole()
    {
        using Workplace here = Archive();
        long whole = await Milliseconds(here);
        var random = new Random(1);
        for (int kill = 0; kill < 20; kill++)
        {
            here.With("news/a0.txt", Article(kill + 1000));
            using (Process process = ToolProcess.Start(here, Compile))
            {
                await Task.Delay(random.Next((int)whole));
                process.Kill();
                await process.EndAsync();
            }

            Corpus.Open(here.PathOf("out/c.vbi"), CorpusLoading.Verified).Dispose();
        }

        using Process last = ToolProcess.Start(here, Compile);
        Assert.Equal(0, await last.EndAsync());
        string after = Signature(here);
        Directory.Delete(here.PathOf("out"), recursive: true);
        using Process anew = ToolProcess.Start(here, Compile);
        Assert.Equal(0, await anew.EndAsync());
        Assert.Equal(Signature(here), after);
    }

    [Fact]
    public async Task Two_runs_at_once_write_what_one_writes()
    {
        using Workplace here = Archive();
        for (int round = 0; round < 3; round++)
        {
            here.With("news/a0.txt", Article(round + 1000));
            using Process one = ToolProcess.Start(here, Compile);
            using Process other = ToolProcess.Start(here, Compile);
            Assert.All(await Task.WhenAll(one.EndAsync(), other.EndAsync()), code => Assert.Equal(0, code));
            string together = Signature(here);
            Directory.Delete(here.PathOf("out"), recursive: true);
            using Process alone = ToolProcess.Start(here, Compile);
            Assert.Equal(0, await alone.EndAsync());
            Assert.Equal(Signature(here), together);
        }
    }

    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/St_Johns")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "16")]
    public async Task The_machine_does_not_show_in_what_is_written(string variable, string value)
    {
        using Workplace here = Archive(), there = Archive();
        using Process usual = ToolProcess.Start(here, Compile);
        using Process other = ToolProcess.Start(there, Compile, (variable, value));
        Assert.All(await Task.WhenAll(usual.EndAsync(), other.EndAsync()), code => Assert.Equal(0, code));
        Assert.Equal(Signature(here), Signature(there));
    }

    private static async Task<long> Milliseconds(Workplace here)
    {
        var watch = Stopwatch.StartNew();
        using Process process = ToolProcess.Start(here, Compile);
        Assert.Equal(0, await process.EndAsync());
        return watch.ElapsedMilliseconds;
    }

    private static Workplace Archive()
    {
        var here = new Workplace();
        for (int i = 0; i < 40; i++)
        {
            here.With(FormattableString.Invariant($"news/a{i}.txt"), Article(i));
        }

        return here;
    }

    private static string Article(int number)
    {
        var text = new StringBuilder(FormattableString.Invariant($"date 2021-05-{(number % 28) + 1:00}\n\n"));
        for (int i = 0; i < 30; i++)
        {
            text.Append(FormattableString.Invariant(
                $"The mayor of Ostrel, Mara Quill, opened bridge {number} of {i}. “Bridge {number + i} belongs to everybody,” Quill said.\n\n"));
        }

        return text.ToString();
    }

    // All that the outputs hold.
    private static string Signature(Workplace here) => string.Join('\n', Outputs.Select(output =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(here.PathOf("out/" + output))))));
}
