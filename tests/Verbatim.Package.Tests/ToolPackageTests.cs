using System;
using System.IO;

namespace Verbatim.Package.Tests;

/// <summary>The package of the command line, installed as its page says.</summary>
public sealed class ToolPackageTests
{
    [Fact]
    public void The_tool_is_installed_and_run()
    {
        string folder = Directory.CreateTempSubdirectory("verbatim-tool-package-").FullName;
        try
        {
            string packages = Path.Combine(folder, "packages");
            Dotnet.Run(PackedFeed.Repository, "pack", Path.Combine("src", "Verbatim.Tool"), "--no-build", "-c", PackedFeed.Configuration, "-o", packages,
                $"-p:PackageVersion={PackedFeed.Version}").MustSucceed();
            Dotnet.Run(folder, "tool", "install", "Verbatim.Tool", "--tool-path", "tools", "--source", packages, "--version", PackedFeed.Version)
                .MustSucceed();
            File.WriteAllText(Path.Combine(folder, "bridge.txt"), Documents.Bridge);

            CommandResult quotes = Dotnet.RunProgram(Path.Combine(folder, "tools", "verbatim"), folder, "quotes", "bridge.txt").MustSucceed();

            Assert.Contains("We will open the bridge in May,", Assert.Single(quotes.Lines), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
