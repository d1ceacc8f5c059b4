using System;

namespace Verbatim.Package.Tests;

/// <summary>A project sets the severity of a document's problem by the same means as that of any diagnostic.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class SeverityTests(PackedFeed feed)
{
    private const string UnknownHeader = "documents/unknown.txt(2,1): {0} VRB0008:";

    [Fact]
    public void By_default_an_unknown_header_is_a_warning()
    {
        (Workspace work, CommandResult build) = Build();

        build.MustSucceed();

        Assert.StartsWith(Line(work, "warning"), Assert.Single(build.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_global_config_makes_it_an_error()
    {
        (Workspace work, CommandResult build) = Build(globalConfig: "dotnet_diagnostic.VRB0008.severity = error");

        build.MustFail();

        Assert.StartsWith(Line(work, "error"), Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_global_config_switches_it_off()
    {
        (_, CommandResult build) = Build(globalConfig: "dotnet_diagnostic.VRB0008.severity = none");

        Assert.Empty(build.MustSucceed().Warnings);
    }

    [Fact]
    public void NoWarn_switches_it_off()
    {
        (_, CommandResult build) = Build("<NoWarn>$(NoWarn);VRB0008</NoWarn>");

        Assert.Empty(build.MustSucceed().Warnings);
    }

    [Fact]
    public void TreatWarningsAsErrors_makes_it_an_error()
    {
        (Workspace work, CommandResult build) = Build("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        build.MustFail();

        Assert.StartsWith(Line(work, "error"), Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void With_analyzers_switched_off_it_is_a_warning_still_and_NoWarn_switches_it_off()
    {
        (Workspace work, CommandResult build) = Build("<RunAnalyzers>false</RunAnalyzers>");
        (_, CommandResult silenced) = Build("<RunAnalyzers>false</RunAnalyzers><NoWarn>$(NoWarn);VRB0008</NoWarn>");

        Assert.StartsWith(Line(work, "warning"), Assert.Single(build.MustSucceed().Warnings), StringComparison.Ordinal);
        Assert.Empty(silenced.MustSucceed().Warnings);
    }

    private static string Line(Workspace work, string severity) => work.At(UnknownHeader.Replace("{0}", severity, StringComparison.Ordinal));

    private (Workspace Work, CommandResult Build) Build(string properties = "", string? globalConfig = null)
    {
        var work = new Workspace(feed);
        work.WriteConsole(properties: properties);
        work.Write("documents/unknown.txt", "date 2031-03-04\nweather: cold\nname: Unknown\n\nNothing happened in Osterwick.\n");
        if (globalConfig is not null)
        {
            work.Write(".globalconfig", $"is_global = true\n{globalConfig}\n");
        }

        return (work, work.Build());
    }
}
