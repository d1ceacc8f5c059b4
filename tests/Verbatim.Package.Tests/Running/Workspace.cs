using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;

namespace Verbatim.Package.Tests.Running;

/// <summary>A folder with projects that use the package.</summary>
internal sealed class Workspace
{
    private static int _count;

    /// <summary>An empty folder within the feed's.</summary>
    /// <param name="feed">The feed that its projects restore from.</param>
    /// <param name="name">The folder's name; a number when null.</param>
    public Workspace(PackedFeed feed, string? name = null)
    {
        string number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        Folder = Directory.CreateDirectory(Path.Combine(feed.Folder, number, name ?? "work")).FullName;
    }

    public string Folder { get; }

    /// <summary>The part of a project file that takes the package.</summary>
    public static string Reference { get; } = $"""<PackageReference Include="Verbatim" Version="{PackedFeed.Version}" />""";

    /// <summary>A project file of .NET 10.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="properties">Its properties beside the target framework.</param>
    /// <param name="rest">What follows.</param>
    public static string Project(string items, string properties = "", string rest = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
          {rest}
        </Project>
        """;

    /// <summary>A console project with its documents in <c>documents</c>.</summary>
    public static string ConsoleProject(string properties = "", string rest = "") => Project(
        $"""{Reference}<Article Include="documents/**/*.txt" />""", $"<OutputType>Exe</OutputType>{properties}", rest);

    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>Writes a file in UTF-8 without a byte order mark.</summary>
    public void Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    /// <summary>Writes a console project, its program and its one document, <c>documents/bridge.txt</c>.</summary>
    public void WriteConsole(string program = "Console.WriteLine(Articles.Bridge.Quotes[0].Text);", string properties = "", string rest = "")
    {
        Write("Consumer.csproj", ConsoleProject(properties, rest));
        Write("Program.cs", "using Verbatim;\nusing Consumer;\n" + program);
        Write("documents/bridge.txt", Documents.Bridge);
    }

    /// <summary>Builds the project.</summary>
    public CommandResult Build(string project = ".", params string[] arguments) =>
        Dotnet.Run(At(project), ["build", "-nodeReuse:false", .. arguments]);

    /// <summary>Runs the program that was built.</summary>
    public CommandResult RunBuilt(string project = ".", string name = "Consumer") =>
        Dotnet.Run(Folder, At(Path.Combine(project, "bin", "Debug", "net10.0", name + ".dll")));

    /// <summary>A file that the build made on its way.</summary>
    public string Intermediate(string file) => At(Path.Combine("obj", "Debug", "net10.0", "verbatim", "Consumer.net10.0", file));
}
