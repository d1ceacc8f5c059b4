using System;

namespace Verbatim.Package.Tests;

/// <summary>The sample that the README begins with.</summary>
public sealed class QuickstartTests
{
    [Fact]
    public void The_quickstart_says_who_said_what()
    {
        CommandResult run = Dotnet.Run(PackedFeed.Repository, PackedFeed.QuickstartProgram).MustSucceed();

        Assert.Contains(run.Lines, line =>
            line.Contains("Sergei Lavrov", StringComparison.Ordinal) && line.Contains("does not threaten anyone", StringComparison.Ordinal));
    }
}
