using System.Linq;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>Block quotes are quotations: their words, and who says them.</summary>
public class BlockQuoteTests
{
    [Theory]
    [InlineData("> We wait.\n>\n> — Ana Brun", "Ana Brun: We wait.")]
    [InlineData("> We wait.\n> — Ana Brun, mayor of Brenn", "Ana Brun: We wait.")]
    [InlineData("> We wait.\n> -- Mayor Ana Brun", "Ana Brun: We wait.")]
    [InlineData("> We wait.\n\n— *Ana Brun*, in a letter", "Ana Brun: We wait.")]
    [InlineData("Ana Brun told the council:\n\n> We wait.", "Ana Brun: We wait.")]
    [InlineData("Ana Brun, in a letter:\n\n> We wait.", "Ana Brun: We wait.")]
    [InlineData("Rain fell. “No,” Ana Brun said, and added:\n\n> We wait.", "Ana Brun: No, ¦ Ana Brun: We wait.")]
    [InlineData("Ana Brun came home. It rained.\n\n> We wait.", ": We wait.")]
    [InlineData("> We wait.\n\nAna Brun came home.", ": We wait.")]
    [InlineData("Ana Brun wrote:\n\n> We wait.\n\nIt rained.\n\n> The pier stays.", "Ana Brun: We wait. ¦ : The pier stays.")]
    public void A_block_quote_is_said_by_whom_the_line_behind_or_the_clause_before_names(string markdown, string quotes) =>
        Assert.Equal(quotes, string.Join(" ¦ ", QuotesOf(markdown)));

    [Fact]
    public void Its_paragraphs_are_said_by_one()
    {
        Quotation[] quotations = [.. DocumentAnalyzer.Analyze(ReadFile("> One.\n>\n> - Two.\n>\n> — Ana Brun")).Quotations];

        Assert.Equal([0, 0], quotations.Select(quotation => quotation.Speaker));
        Assert.Equal([false, true], quotations.Select(quotation => quotation.IsContinuation));
    }

    [Fact]
    public void Marks_around_all_of_it_quote_the_same() => Assert.Equal(["Ana Brun: We wait."], QuotesOf("> “We wait.”\n>\n> — Ana Brun"));

    [Fact]
    public void Marks_within_it_are_quotations_inside_it()
    {
        Quotation[] quotations = [.. DocumentAnalyzer.Analyze(ReadFile("> They call it “the long pier” at home.\n>\n> — Ana Brun")).Quotations];

        Assert.Equal([-1, 0], quotations.Select(quotation => quotation.Parent));
    }

    [Fact]
    public void A_short_block_quote_is_no_term() =>
        Assert.Equal(QuotationKind.Direct, DocumentAnalyzer.Analyze(ReadFile("> Long Pier")).Quotations.Single().Kind);

    [Fact]
    public void Who_is_only_near_says_the_next_quotation_in_marks_as_ever() =>
        Assert.Equal([": We wait.", "Ana Brun: No,"], QuotesOf("> We wait.\n\n“No,” said Ana Brun."));
}
