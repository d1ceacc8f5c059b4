using System.Linq;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>The article that came with the project, whole.</summary>
public sealed class SeedTests
{
    private static readonly DocumentAnalysis Seed = DocumentAnalyzer.Analyze(SeedAnswer.Read("000_185aad7b299fbf7b.txt"));

    [Theory]
    [InlineData("Sergei Lavrov", 9)]
    [InlineData("Annalena Baerbock", 3)]
    [InlineData("Dmitri Peskov", 1)]
    [InlineData("Moscow", 1)]
    public void Each_speaker_has_as_many_quotations_as_a_reader_gives_him(string speaker, int quotations) =>
        Assert.Equal(quotations, Seed.Quotations.Count(quotation => quotation.Speaker >= 0 && Seed.Speakers[quotation.Speaker].Name == speaker));

    [Fact]
    public void Two_terms_are_said_by_nobody() =>
        Assert.Equal(
            ["security guarantees", "security guarantees"],
            Seed.Quotations.Where(quotation => quotation.Kind == QuotationKind.Term).Select(quotation => quotation.Span.In(Seed.Document.Text)));

    [Fact]
    public void Sixteen_passages_stand_in_marks() => Assert.Equal(16, Seed.Quotations.Count);

    [Fact]
    public void Nothing_is_wrong_with_it() => Assert.Empty(Seed.Problems);

    [Fact]
    public void The_minister_has_his_role_from_the_first_sentence() =>
        Assert.Contains("foreign minister of Russia", Article.Texts(Article.Speaker(Seed, "Sergei Lavrov").Roles));

    [Fact]
    public void His_colleague_has_hers_too() =>
        Assert.Contains("foreign minister of Germany", Article.Texts(Article.Speaker(Seed, "Annalena Baerbock").Roles));
}
