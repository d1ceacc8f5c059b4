using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Snapshooter;
using Snapshooter.Xunit;

namespace Verbatim.Generator.Tests.Host;

/// <summary>Generated code as its snapshots hold it: C# in a <c>.cs</c> file, without what every release changes.</summary>
internal static partial class GeneratedCode
{
    /// <summary>Compares the code with the file of the name under <c>__snapshots__</c>.</summary>
    public static void MatchSnapshot(this string code, string name) =>
        Snapshot.Match(FingerprintPattern().Replace(VersionPattern().Replace(code, "\"Verbatim\", \"VERSION\""), "Fingerprint = FINGERPRINT"), Named(name));

    /// <summary>
    /// The place of a snapshot. It is spelled out, since Snapshooter would look for it where the compiler says that the test is, which differs in CI.
    /// </summary>
    private static SnapshotFullName Named(string name) => new(name + ".cs", ProjectFolder.Path);

    /// <summary>Without it, a snapshot that was never looked at, nor committed, would pass.</summary>
    [ModuleInitializer]
    internal static void FailWhereASnapshotIsMissing() => Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "on");

    // It takes in the version of the image's layout.
    [GeneratedRegex("Fingerprint = 0x[0-9a-f]{16}UL")]
    private static partial Regex FingerprintPattern();

    [GeneratedRegex("\"Verbatim\", \"[0-9.]+\"")]
    private static partial Regex VersionPattern();
}
