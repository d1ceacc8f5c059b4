using System;
using System.Linq;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Tests.Linking;

/// <summary>What a correction of a quotation does, and when it does nothing.</summary>
public class QuoteCorrectionTests
{
    private const string Text =
        "date 2024-05-06\n\nThe ferry will stop. “Nobody needs two ways across,” said Joan Tarrow, its captain. The “Heron” sails for Mara Quill.\n";

    private static readonly string Hash = CorrectionSet.HashOf("Nobody needs two ways across,");
    private static readonly string TermHash = CorrectionSet.HashOf("Heron");

    [Fact]
    public void Without_corrections_the_compiler_has_the_word()
    {
        Assert.Equal(["Nobody needs two ways across,: direct Joan Tarrow", "Heron: term -"], CorrectionSet.None.Quotes(Text));
    }

    [Fact]
    public void It_is_by_somebody_else_of_the_article()
    {
        Assert.Equal("Nobody needs two ways across,: direct Mara Quill *",
            Corrected.Lines($"quote | a.txt | Nobody needs | {Hash} | by | Mara Quill").Quotes(Text)[0]);
    }

    [Fact]
    public void It_is_by_somebody_whom_the_article_does_not_name()
    {
        Assert.Equal("Nobody needs two ways across,: direct Ivo Kell *",
            Corrected.Lines($"quote | a.txt | Nobody needs | {Hash} | by | Ivo Kell").Quotes(Text)[0]);
    }

    [Fact]
    public void It_is_by_nobody()
    {
        Assert.Equal("Nobody needs two ways across,: direct - *", Corrected.Lines($"quote | a.txt | Nobody needs | {Hash} | nobody").Quotes(Text)[0]);
    }

    [Fact]
    public void It_is_a_term()
    {
        Assert.Equal("Nobody needs two ways across,: term - *", Corrected.Lines($"quote | a.txt | Nobody needs | {Hash} | term").Quotes(Text)[0]);
    }

    [Fact]
    public void A_term_is_a_quotation()
    {
        Assert.NotEqual("Heron: term - *", Corrected.Lines($"quote | a.txt | Heron | {TermHash} | quotation").Quotes(Text)[1]);
    }

    [Fact]
    public void A_term_is_by_somebody()
    {
        Assert.EndsWith(" Mara Quill *", Corrected.Lines($"quote | a.txt | Heron | {TermHash} | by | Mara Quill").Quotes(Text)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by | Joan Tarrow", 1)]
    [InlineData("by | Ivo Kell", 1)]
    [InlineData("nobody", 1)]
    [InlineData("term", 1)]
    public void What_people_say_is_sure(string ruling, float confidence)
    {
        Assert.Equal(confidence, Analyze($"quote | a.txt | Nobody needs | {Hash} | {ruling}").Quotations[0].Confidence);
    }

    [Fact]
    public void A_speaker_who_is_confirmed_keeps_the_mention()
    {
        Quotation quotation = Analyze($"quote | a.txt | Nobody needs | {Hash} | by | Joan Tarrow").Quotations[0];

        Assert.NotNull(quotation.Mention);
        Assert.NotNull(quotation.Cue);
    }

    [Fact]
    public void The_mention_of_somebody_else_goes()
    {
        Quotation quotation = Analyze($"quote | a.txt | Nobody needs | {Hash} | by | Mara Quill").Quotations[0];

        Assert.Null(quotation.Mention);
        Assert.Equal(MentionKind.None, quotation.MentionKind);
        Assert.Null(quotation.Cue);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("by | Mara Quill")]
    [InlineData("term")]
    public void That_the_speaker_cannot_be_told_is_not_told_of_a_corrected_quotation(string ruling)
    {
        const string words = "We leave with a list of reproaches and nothing else.";
        const string text = "date 2022-02-10\n\nThe doors were closed again. “" + words + "” It was raining.\n";
        string line = $"quote | a.txt | We leave | {CorrectionSet.HashOf(words)} | {ruling}";

        Assert.Contains(Analyze("# none", text).Problems, problem => problem.Kind == ProblemCatalogue.UnknownSpeaker);
        Assert.DoesNotContain(Analyze(line, text).Problems, problem => problem.Kind == ProblemCatalogue.UnknownSpeaker);
    }

    [Fact]
    public void Of_several_of_the_same_words_all_are_meant_or_the_one_of_the_number()
    {
        const string text = "date 2024-05-06\n\n“We wait for the ferry,” said Joan Tarrow.\n\n“We wait for the ferry,” said Mara Quill.\n";
        string hash = CorrectionSet.HashOf("We wait for the ferry,");

        Assert.All(Corrected.Lines($"quote | a.txt | We wait | {hash} | by | Ivo Kell").Quotes(text), quote => Assert.EndsWith(" Ivo Kell *", quote,
            StringComparison.Ordinal));
        Assert.Equal(
            ["We wait for the ferry,: direct Joan Tarrow", "We wait for the ferry,: direct Ivo Kell *"],
            Corrected.Lines($"quote | a.txt | We wait | {hash}#2 | by | Ivo Kell").Quotes(text));
    }

    [Fact]
    public void A_quotation_in_a_language_without_lists_has_the_speaker_that_people_give()
    {
        const string text = "date 2024-05-06\nlanguage: nn\n\n«Me ventar på den siste ferja», sa Ada Kvil. «Ho kjem ikkje i dag», sa ho.\n";
        CorrectionSet corrections = Corrected.Lines(
            $"quote | a.txt | Me ventar | {CorrectionSet.HashOf("Me ventar på den siste ferja")} | by | Ada Kvil",
            $"quote | a.txt | Ho kjem | {CorrectionSet.HashOf("Ho kjem ikkje i dag")} | term");

        Assert.Equal(["Me ventar på den siste ferja: direct Ada Kvil *", "Ho kjem ikkje i dag: term - *"], corrections.Quotes(text));
        Assert.Equal(["Ada Kvil 1"], corrections.Link(("a.txt", text)).Speakers());
    }

    [Fact]
    public void A_line_that_is_right_is_no_problem()
    {
        Assert.Empty(Problems($"quote | a.txt | Nobody needs | {Hash} | by | Mara Quill"));
    }

    [Fact]
    public void A_document_that_is_not_there_is_told_at_its_path()
    {
        Assert.Equal(["VRB0037 (1,7)"], Problems($"quote | b.txt | Nobody needs | {Hash} | nobody"));
    }

    [Fact]
    public void A_quotation_that_is_not_there_is_told_at_its_words()
    {
        Assert.Equal(["VRB0037 (1,13)"], Problems("quote | a.txt | Everybody needs | 01234567 | nobody"));
    }

    [Theory]
    [InlineData("01234567")]
    [InlineData("?")]
    public void A_quotation_of_another_hash_is_told_with_the_hash_that_it_has(string hash)
    {
        LinkedCorpus corpus = Corrected.Lines($"quote | a.txt | Nobody needs | {hash} | nobody").Link(("a.txt", Text));

        Assert.Equal(["VRB0038 (1,26)"], corpus.Problems());
        Assert.Contains(Hash, corpus.Problems[0].Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_quotation_is_not_corrected()
    {
        Assert.Equal("Nobody needs three ways across,: direct Joan Tarrow",
            Corrected.Lines($"quote | a.txt | Nobody needs | {Hash} | nobody").Quotes(Text.Replace("two", "three", StringComparison.Ordinal))[0]);
    }

    [Fact]
    public void A_quotation_of_other_words_is_not_corrected_though_the_hash_is_right()
    {
        Assert.Equal(["VRB0038 (1,19)"], Problems($"quote | a.txt | Heron | {Hash} | nobody"));
    }

    [Fact]
    public void A_number_of_which_there_is_none_is_told()
    {
        Assert.Equal(["VRB0037 (1,13)"], Problems($"quote | a.txt | Nobody needs | {Hash}#2 | nobody"));
    }

    [Fact]
    public void Of_two_that_contradict_the_first_counts_and_the_second_is_told()
    {
        CorrectionSet corrections = Corrected.Lines(
            $"quote | a.txt | Nobody needs | {Hash} | by | Mara Quill", $"quote | a.txt | Nobody needs two | {Hash} | nobody");

        Assert.Equal(["VRB0036 (2,13)"], corrections.Link(("a.txt", Text)).Problems());
        Assert.EndsWith("Mara Quill *", corrections.Quotes(Text)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_twice_is_told()
    {
        string line = $"quote | a.txt | Nobody needs | {Hash} | nobody";
        Assert.Equal(["VRB0039 (2,13)"], Problems(line, line));
    }

    [Fact]
    public void Corrections_that_do_not_concern_a_document_leave_it_as_it_was()
    {
        CorrectionSet corrections = Corrected.Lines("name | * | Quill | is | Mara Quill", $"quote | b.txt | Nobody needs | {Hash} | nobody");

        Assert.Same(DocumentCorrections.None, corrections.Of("a.txt"));
    }

    [Fact]
    public void Ten_thousand_lines_for_as_many_quotations_of_the_same_words_take_linear_time()
    {
        string hash = CorrectionSet.HashOf("We wait.");
        string text = "date 2024-05-06\n\n" + string.Concat(Enumerable.Repeat("“We wait.” ", 10_000)) + "\n";
        CorrectionSet corrections = Corrected.Lines([.. Enumerable.Repeat($"quote | a.txt | We | {hash} | by | Ivo Kell", 10_000)]);

        Assert.All(corrections.Quotes(text), quote => Assert.EndsWith("Ivo Kell *", quote, StringComparison.Ordinal));
    }

    private static DocumentAnalysis Analyze(string line, string text = Text) =>
        DocumentAnalyzer.Analyze(DocumentReader.Read(DocumentSource.FromText("a.txt", text)), Corrected.Lines(line).Of("a.txt"));

    private static string[] Problems(params string[] lines) => Corrected.Lines(lines).Link(("a.txt", Text)).Problems();
}
