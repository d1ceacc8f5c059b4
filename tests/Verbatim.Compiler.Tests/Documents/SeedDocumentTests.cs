using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Dates;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class SeedDocumentTests
{
    private static string Seeds => Path.Combine(RepositoryRoot, "seeds");

    private static byte[] FirstSeed => File.ReadAllBytes(Path.Combine(Seeds, "000_185aad7b299fbf7b.txt"));

    public static TheoryData<string> AllSeeds() =>
        [.. Directory.EnumerateFiles(Seeds, "*.txt", SearchOption.AllDirectories).Select(file =>
            Path.GetRelativePath(Seeds, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_first_seed_is_the_document_as_it_was_given()
    {
        DocumentSource source = DocumentSource.FromBytes("seed.txt", FirstSeed);

        Assert.Equal("A1001E8E9C2E026FF84FA1922BBB7656886AABA241056E5D315381C0D09B7BF0", Convert.ToHexString(source.FileSha256!));
    }

    [Fact]
    public void The_first_seed_reads_without_a_problem()
    {
        Assert.Empty(ProblemsOf(Read(FirstSeed)));
    }

    [Fact]
    public void The_first_seed_has_its_date_title_and_section()
    {
        Document document = Read(FirstSeed);

        Assert.Equal(new CalendarDate(2022, 1, 18), document.Date);
        Assert.Equal("The first face-to-face meeting of the foreign ministers of Russia and Germany…", document.Title);
        Assert.Equal(["Security guarantees"], document.Sections.Select(section => section.Title));
        Assert.Equal(10, document.Paragraphs.Count);
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void Every_seed_reads_without_a_problem(string path)
    {
        Document document = Read(File.ReadAllBytes(Path.Combine(Seeds, path)));

        Assert.Empty(ProblemsOf(document));
        Assert.NotEqual("", document.Title);
    }

    [Fact]
    public void No_two_seeds_are_the_same()
    {
        var hashes = new HashSet<string>();

        foreach (string file in Directory.EnumerateFiles(Seeds, "*.txt", SearchOption.AllDirectories))
        {
            Assert.True(hashes.Add(Convert.ToHexString(Read(File.ReadAllBytes(file)).Source.TextSha256())), file);
        }
    }

    [Fact]
    public void One_seed_has_a_byte_order_mark_and_carriage_returns()
    {
        Document document = Read(File.ReadAllBytes(Path.Combine(Seeds, "2023", "clinic-on-the-island.txt")));

        Assert.True(document.Source.HasByteOrderMark);
        Assert.Contains("\r\n\r\n", document.Text, StringComparison.Ordinal);
        Assert.Equal("The only doctor on the island of Skarn", document.GivenTitle);
    }
}
