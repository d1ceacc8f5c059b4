using System.Globalization;
using System.Text;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>The same documents give the same image, byte for byte.</summary>
public class ImageDeterminismTests
{
    // Letters whose case, order or form differs from culture to culture.
    private const string Letters = "date 2023-05-06\n\nIDA İPEK, the mayor of Ílhavo: “Åse ıs IN the TITLE, 1,5 and 1.5.” “ǅ ß ﬁ,” said Ida İpek.";

    private static readonly (string Path, byte[] Bytes)[] Files = [.. Seeds(), .. Written()];

    private static readonly byte[] Image = Compile();

    [Fact]
    public void The_compiler_that_runs_in_csc_and_the_one_that_the_tool_runs_write_the_same()
    {
        var other = new OtherCompiler();

        Assert.StartsWith(".NETCoreApp", other.Framework, StringComparison.Ordinal);
        Assert.Equal(Image, other.Compile(Files));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    [InlineData("ja-JP")]
    [InlineData("lt-LT")]
    public void The_culture_plays_no_part(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(Image, Compile());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_and_the_threads_play_no_part()
    {
        var random = new Random(1);
        for (int i = 0; i < 5; i++)
        {
            (string Path, byte[] Bytes)[] files = [.. Files];
            random.Shuffle(files);
            CompiledDocument[] documents = [.. files.AsParallel().WithDegreeOfParallelism(8).Select(file => DocumentCompiler.Compile(SourceOf(file)))];

            Assert.Equal(Image, CorpusCompiler.Link(documents).Image);
        }
    }

    private static byte[] Compile() => CorpusCompiler.Compile(Files.Select(SourceOf)).Image;

    private static DocumentSource SourceOf((string Path, byte[] Bytes) file) => DocumentSource.FromBytes(file.Path, file.Bytes);

    private static IEnumerable<(string Path, byte[] Bytes)> Seeds()
    {
        string seeds = Path.Combine(ProjectFolder.Path, "..", "..", "seeds");
        return Directory.GetFiles(seeds, "*.txt", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(seeds, file), File.ReadAllBytes(file)));
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Written() =>
        new[] { Texts.Harbour, Texts.Bridge, Texts.Silence, Letters }
            .Select((text, number) => (FormattableString.Invariant($"written/{number}.txt"), Encoding.UTF8.GetBytes(text)));
}
