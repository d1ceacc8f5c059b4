using System;
using System.IO;
using System.Linq;
using Verbatim.Image;

namespace Verbatim.Tests.Compatibility;

/// <summary>Images that were kept: of the present layout, of those before it, and of one that is still to come.</summary>
public class CompatibilityTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Compatibility");

    private static string Present => Path.Combine(Folder, $"layout-{ImageLayout.Version}.vbi");

    public static TheoryData<string> Others() =>
        [.. Directory.EnumerateFiles(Folder, "layout-*.vbi").Where(file => file != Present).Select(file => Path.GetFileName(file))];

    [Fact]
    public void An_image_of_the_present_layout_is_read() => Assert.Equal(
        ["Nobody on the island has forgotten how to queue,", "the quietest that we ever had,", "You hear the gulls,"],
        Corpus.Open(Present).Articles[0].Quotes.Select(quote => quote.Text));

    [Fact]
    public void It_is_searched_as_well() => Assert.Equal("Documents/school.txt", Assert.Single(Corpus.Open(Present).Search("village")).Article.File.Path);

    [Theory]
    [MemberData(nameof(Others))]
    public void An_image_of_another_layout_is_refused_with_both_versions_and_what_to_do(string file)
    {
        string refusal = Assert.Throws<CorruptCorpusException>(() => Corpus.Open(Path.Combine(Folder, file))).Message;

        string version = Path.GetFileNameWithoutExtension(file)["layout-".Length..];
        Assert.Contains($"has layout version {version}; this version of Verbatim reads version {ImageLayout.Version}", refusal, StringComparison.Ordinal);
        Assert.Contains("Build it again", refusal, StringComparison.Ordinal);
    }
}
