using System;
using System.IO;
using TestSupport;

namespace Verbatim.Package.Tests.Running;

/// <summary>
/// The real package, packed once for all tests into a feed of its own. Consumers restore it into a folder of the tests; other packages
/// are taken from where the user's are.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    /// <summary>A version that no other feed has.</summary>
    internal const string Version = "0.0.0-tested";

#if DEBUG
    internal const string Configuration = "Debug";
#else
    internal const string Configuration = "Release";
#endif

    public PackedFeed()
    {
        Folder = Directory.CreateTempSubdirectory("verbatim-package-").FullName;
        HasReadyToRun = !Pack(FeedFolder).MustSucceed().Output.Contains("made without assemblies compiled ahead", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="tested" value="{FeedFolder}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{UserPackages()}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, ".editorconfig"), "root = true\n");
    }

    /// <summary>Where the tests' projects stand.</summary>
    internal string Folder { get; }

    /// <summary>The package.</summary>
    internal string PackageFile => Path.Combine(FeedFolder, $"Verbatim.{Version}.nupkg");

    /// <summary>Whether the package has assemblies compiled ahead: a pack leaves them out where no source serves their compiler.</summary>
    internal bool HasReadyToRun { get; }

    /// <summary>The root of the repository.</summary>
    internal static string Repository => RepositoryFolder.Root;

    /// <summary>The program that the quickstart was built into.</summary>
    internal static string QuickstartProgram => Path.Combine(Repository, "samples", "Quickstart", "bin", Configuration, "net10.0", "Quickstart.dll");

    private string FeedFolder => Path.Combine(Folder, "feed");

    /// <summary>Packs what was built together with the tests.</summary>
    internal static CommandResult Pack(string folder) => Dotnet.Run(
        Repository, "pack", Path.Combine("src", "Verbatim.Package"), "--no-build", "-c", Configuration, "-o", folder, $"-p:PackageVersion={Version}");

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // Something still holds a file; the folder is a temporary one.
        }
    }

    private static string UserPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
        ? packages
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>Tests that share the packed feed. They run one after the other, which is what two cores can do.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedTests : ICollectionFixture<PackedFeed>
{
    internal const string Name = "Packed feed";
}
