using CliWrap;
using CliWrap.Buffered;

namespace Verbatim.Tool.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("verbatim sp", "speakers")]
    [InlineData("verbatim search c.vbi --o", "--offset")]
    [InlineData("verbatim check --format s", "sarif")]
    public void What_may_follow_is_told(string line, string word)
    {
        using var here = new Workplace();
        Assert.Contains(word, here.Run($"[suggest:{line.Length}]", line).Lines);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_has_a_script_that_asks_the_tool(string shell)
    {
        using var here = new Workplace();
        Outcome outcome = here.Run("completion", shell);
        Assert.Contains("[suggest:", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void Another_shell_is_wrong_usage()
    {
        using var here = new Workplace();
        Assert.Equal(2, here.Run("completion", "csh").ExitCode);
    }

    [Fact]
    public async Task Bash_completes_with_the_script()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var here = new Workplace();
        string tool = typeof(Dispatcher).Assembly.Location;
        here.With("script", here.Run("completion", "bash").Out);
        string asks = $$"""
            verbatim() { dotnet exec '{{tool}}' "$@"; }
            . ./script
            COMP_LINE='verbatim sp' COMP_POINT=11 COMP_WORDS=(verbatim sp) COMP_CWORD=1
            _verbatim
            echo "${COMPREPLY[@]}"
            """;
        BufferedCommandResult result = await Cli.Wrap("bash").WithArguments(["-c", asks]).WithWorkingDirectory(here.Folder).ExecuteBufferedAsync();
        Assert.Equal("speakers", result.StandardOutput.Trim());
    }
}
