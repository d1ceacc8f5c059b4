using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class SizeTests
{
    private const int FiveMegabytes = 5 * 1024 * 1024;

    [Fact]
    public void A_document_of_exactly_the_limit_is_read()
    {
        DocumentSource source = DocumentSource.FromText("a.txt", "date 2022-03-04\nText.");

        Assert.Empty(DocumentReader.Read(source, maximumBytes: 21).Problems);
    }

    [Fact]
    public void A_document_over_the_limit_is_an_error_at_its_first_word_and_nothing_else()
    {
        Document document = DocumentReader.Read(DocumentSource.FromText("a.txt", " date 2022-02-30\nText."), maximumBytes: 21);

        Assert.Equal(["(1,2): error VRB0014"], ProblemsOf(document));
        Assert.Equal("The document has 22 bytes, more than the limit of 21. Split it, or raise the limit with <VerbatimMaximumDocumentBytes>.",
            document.Problems[0].Message);
        Assert.Empty(document.Paragraphs);
    }

    [Fact]
    public void The_limit_counts_the_bytes_of_the_file()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Utf8("date 2022-03-04\n“é”")];

        Assert.Equal(["(1,1): error VRB0014"], ProblemsOf(DocumentReader.Read(DocumentSource.FromBytes("a.txt", bytes), bytes.Length - 1)));
        Assert.Empty(DocumentReader.Read(DocumentSource.FromBytes("a.txt", bytes), bytes.Length).Problems);
    }

    [Fact]
    public void A_document_of_five_megabytes_is_read()
    {
        const string paragraph = "The ministers met in Brenn, and they parted in Mirov.\n\n";
        int count = FiveMegabytes / paragraph.Length;

        Document document = Read("date 2022-03-04\n\n" + string.Concat(Enumerable.Repeat(paragraph, count)));

        Assert.Empty(document.Problems);
        Assert.Equal(count, document.Paragraphs.Count);
    }

    // Each would take minutes at least if any step were quadratic; the bound is far above what a slow machine needs.
    [Theory]
    [InlineData("x")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\n\n")]
    [InlineData("«»")]
    [InlineData("«")]
    [InlineData("«a»\n\n")]
    [InlineData("\0")]
    [InlineData("\0\u0001")]
    [InlineData("\uFFFD")]
    [InlineData("date 2022-03-04 ")]
    [InlineData("date ")]
    [InlineData("title: x\n")]
    [InlineData("title:")]
    [InlineData("“\n\n")]
    public void Five_megabytes_of_anything_are_read_in_time_linear_in_their_length(string unit)
    {
        string text = "date 2022-03-04\n" + string.Concat(Enumerable.Repeat(unit, FiveMegabytes / unit.Length)) + "x";

        var watch = Stopwatch.StartNew();
        Document document = Read(text);

        Assert.NotNull(document.Problems);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_hundred_thousand_different_headers_are_read_in_time_linear_in_their_number()
    {
        string text = "date 2022-03-04\n" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"k{number}: x\n")) + "Text.";

        var watch = Stopwatch.StartNew();
        Document document = Read(text);

        Assert.Equal(100_001, document.Headers.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    // Each would take minutes and gigabytes if a mark stood in all those before it.
    [Theory]
    [InlineData("« a ")]
    [InlineData("«a ")]
    [InlineData("« “ ")]
    [InlineData("« ‘a ")]
    [InlineData("‹ a “b ")]
    public void A_megabyte_of_opening_marks_is_quoted_no_more_than_eight_times(string unit)
    {
        string text = "date 2022-03-04\n" + string.Concat(Enumerable.Repeat(unit, 1024 * 1024 / unit.Length));

        var watch = Stopwatch.StartNew();
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(Read(text));

        Assert.InRange(analysis.Quotations.Sum(quotation => (long)quotation.Span.Length), 1, 8L * text.Length);
        Assert.NotNull(DocumentCompiler.Compile(analysis).Words);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Thirty_thousand_people_of_one_surname_in_one_document_are_linked_in_time_linear_in_their_number()
    {
        string text = "date 2022-03-04\n" + string.Concat(Enumerable.Range(0, 30_000)
            .Select(number => $"“We leave for the coast in {number} days,” said {NameOf(number)} Okonjo.\n\n"));

        var watch = Stopwatch.StartNew();
        CompiledCorpus corpus = CorpusCompiler.Compile([DocumentSource.FromText("a.txt", text)]);

        Assert.Equal(30_000, corpus.Corpus.Speakers.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("{0} Okonjo")]
    [InlineData("Ada {0} Okonjo")]
    [InlineData("A. {0} Okonjo")]
    [InlineData("{0} B. Okonjo")]
    [InlineData("Ada {0}")]
    public void People_of_twenty_thousand_articles_are_merged_in_time_linear_in_their_number(string name)
    {
        ArticleDeclaration[] articles = [.. Enumerable.Range(0, 20_000)
            .Select(number => Article(number, string.Format(CultureInfo.InvariantCulture, name, NameOf(number))))];

        var watch = Stopwatch.StartNew();
        LinkedCorpus corpus = Linker.Link(articles);

        Assert.Equal(20_000, corpus.Speakers.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static ArticleDeclaration Article(int number, string speaker) =>
        new DocumentBuilder($"date 2022-03-04\n“Yes,” said {speaker}.", $"{number}.txt")
            .Speaker(speaker, number % 2 == 0 ? Gender.Male : Gender.Female).Quote("Yes,", speaker).Declare();

    // A word of six letters for each number.
    private static string NameOf(int number)
    {
        const string consonants = "bcdfghjklmnprstvwz";
        const string vowels = "aeiou";
        string name = "";
        for (int i = 0; i < 6; i++)
        {
            string letters = i % 2 == 0 ? consonants : vowels;
            name += letters[number % letters.Length];
            number /= letters.Length;
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
