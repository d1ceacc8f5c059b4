using System.Reflection;

namespace Verbatim.Generator.Tests.Host;

/// <summary>The generator's steps by name.</summary>
internal static class Steps
{
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];
}
