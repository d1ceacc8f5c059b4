using System.Reflection;
using System.Text.RegularExpressions;

namespace Verbatim.Generator.Tests.Host;

/// <summary>
/// Compares generated code with a file under <c>__snapshots__</c>, which is C# and reads as such. What differs, or has no file yet,
/// is written under <c>__mismatch__</c>, to be looked at and moved.
/// </summary>
internal static partial class Snapshots
{
    /// <summary>The folder of this test project.</summary>
    public static string ProjectFolder { get; } = typeof(Snapshots).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TestProjectDirectory").Value!;

    public static void Match(string name, string code)
    {
        string actual = FingerprintPattern().Replace(VersionPattern().Replace(code, "\"Verbatim\", \"VERSION\""), "\"Verbatim.corpus\", FINGERPRINT");
        string expected = Path.Combine(ProjectFolder, "__snapshots__", name + ".cs");
        if (File.Exists(expected) && File.ReadAllText(expected).ReplaceLineEndings("\n") == actual)
        {
            return;
        }

        string mismatch = Path.Combine(ProjectFolder, "__mismatch__", name + ".cs");
        Directory.CreateDirectory(Path.GetDirectoryName(mismatch)!);
        File.WriteAllText(mismatch, actual);
        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected).ReplaceLineEndings("\n") : "", actual);
    }

    // It takes in the version of the image's layout.
    [GeneratedRegex("\"Verbatim.corpus\", 0x[0-9a-f]{16}UL")]
    private static partial Regex FingerprintPattern();

    [GeneratedRegex("\"Verbatim\", \"[0-9.]+\"")]
    private static partial Regex VersionPattern();
}
