using System.Reflection;

namespace Verbatim.Generator.Tests.Host;

/// <summary>The folder of this test project, wherever the tests run.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } = typeof(ProjectFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TestProjectDirectory").Value!;
}
