using Snapshooter;
using Snapshooter.Exceptions;
using Snapshooter.Xunit;

namespace Verbatim.Generator.Tests;

/// <summary>What the snapshots of generated code are trusted to do.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim");

    [Fact]
    public void A_missing_snapshot_fails_and_none_is_made()
    {
        Assert.Throws<SnapshotNotFoundException>(() => Snapshot.Match("class A;\n", Code));
        Assert.Throws<SnapshotNotFoundException>(() => Snapshot.Match("class A;\n", Code));
    }

    [Fact]
    public void A_snapshot_that_says_something_else_fails()
    {
        Accept("class A;\n");

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Snapshot.Match("class B;\n", Code));
    }

    [Fact]
    public void What_failed_is_kept_as_plain_code()
    {
        const string code = "/// <summary>“A” & 'B' \\ \"C\"</summary>\nclass A;\n";

        Assert.Throws<SnapshotNotFoundException>(() => Snapshot.Match(code, Code));

        Assert.Equal(code, File.ReadAllText(Path.Combine(_folder.FullName, "__snapshots__", "__mismatch__", "Code.cs")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private SnapshotFullName Code => new("Code.cs", _folder.FullName);

    private void Accept(string code) => File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("__snapshots__").FullName, "Code.cs"), code);
}
