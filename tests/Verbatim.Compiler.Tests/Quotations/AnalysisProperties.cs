using System;
using System.Linq;
using System.Text;
using CsCheck;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>What holds for every document whatever, tried on ones made of what articles are made of, and spoilt.</summary>
public sealed class AnalysisProperties
{
    private const int Documents = 5000;
    private const ulong Seed = 20220118;

    private static readonly string[] Fragments =
    [
        "Ryan", "Ana Brun", "Hugh Hill", "Liam O’Shea", "Odile Marchetti", "Kilbrack", "Norvia", "the Norvian", "Harrow Pipelines", "NATO",
        "Sen. Ida Falk", "Mr. Olm", "Tim Roe Jr.",
        ", the chairman,", ", the Norvian foreign minister,", ", 34,", ", who", ", which", " (Dem.)", " of the University of Kilbrack",
        " from the Republic of Lusca,", "the mayor of Kilbrack, ", "the minister of the interior, ",
        "The ministers of Norvia and Lusca, ", "the leader of the party ", "one of the signatories, ", "The home's owner, ",
        "After the landings on Kilbrack, ", "his counterpart ", "the company", "The 46-year-old", "a spokesman for ",
        "He ", "she ", "it ", "they ", "her father ", "for her part, ", "the latter ", "the statement ", "in a statement from ", "according to ",
        "in the words of ", "Hank and Louise Stobart", "WALLACE: ", "PORT SALEM, March 4 (NNA) – ",
        "said", " told ", " added", "saying ", "asked whether ", "’s complaint that ", "called it ", "a placard read ", "so-called ",
        "“", "”", "‘", "’", "« ", "»", "\"", "'", "“No,” ", "“We are leaving. ", "‘Go home,’ ", "—", "– ", ", ", ". ", "? ", "…", ": ", "; ", "(",
        ")", " ", " ", "\n", "\n\n", "\n\n“", "word ", "met with ", "yesterday.", "s", "\u200B", "\uD83D", "\u0301",
    ];

    private static readonly Gen<string> Built = Gen.Int[0, Fragments.Length - 1].Array[1, 30]
        .Select(places => string.Concat(places.Select(place => Fragments[place])));

    private static readonly Gen<string> Spoilt =
        from text in Built
        from change in Gen.Int[0, 3]
        from start in Gen.Int[0, text.Length]
        from length in Gen.Int[0, text.Length - start]
        select change switch
        {
            0 => text[..start],
            1 => text.Remove(start, length),
            2 => text.Insert(start, text.Substring(start, length)),
            _ => text,
        };

    [Fact]
    public void Whatever_an_article_is_made_of_is_analysed_declared_and_compiled()
    {
        var random = new PCG(1, Seed);
        for (int i = 0; i < Documents; i++)
        {
            string text = (i % 8 == 0 ? "" : "date 2022-03-04\n") + Spoilt.Generate(random, null, out _);
            try
            {
                Compile(text);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{exception.GetType().Name} in “{text}”\n{exception.StackTrace}");
            }
        }
    }

    [Theory]
    [InlineData("He met with Ryan, the chairman, yesterday.")]
    [InlineData("He met with Ryan, the chairman of the board, yesterday.")]
    [InlineData("He arrived in Kilbrack, the minister of")]
    [InlineData("The mayor of Kilbrack")]
    [InlineData("The ministers of Norvia and Lusca, Ana Brun and")]
    [InlineData("the s")]
    [InlineData("“No,” said the s")]
    public void A_phrase_that_ends_with_the_text_is_read_to_its_end(string text)
    {
        Assert.NotNull(Compile("date 2022-03-04\n" + text));
        Assert.NotNull(Compile(text));
    }

    [Theory]
    [InlineData("K")]
    [InlineData("Ki")]
    public void A_name_that_is_cut_for_its_length_ends_with_a_whole_character(string beginning)
    {
        string name = beginning + string.Concat(Enumerable.Repeat("😀", 60));
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(DocumentReader.Read(
            DocumentSource.FromText("article.txt", $"date 2022-03-04\n“We are leaving,” {name} said. “We go.”")));

        Assert.NotEmpty(analysis.Speakers);
        Assert.All(analysis.Speakers, speaker => Assert.Equal(speaker.Name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(speaker.Name))));
    }

    private static CompiledDocument Compile(string text) =>
        DocumentCompiler.Compile(DocumentAnalyzer.Analyze(DocumentReader.Read(DocumentSource.FromText("article.txt", text))));
}
