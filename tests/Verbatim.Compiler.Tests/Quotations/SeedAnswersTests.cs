using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Tests.Documents;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>
/// Who says what in the documents under seeds/, as a reader would answer: <c>seed-answers.tsv</c> has a line for each quoted run in text
/// order, with its document, its kind, the speaker's name as full as that document has it, and the words inside the marks. The speaker
/// is <c>?</c> for somebody without a name, <c>-</c> where nobody says the words.
/// </summary>
internal sealed record SeedAnswer(string Path, string Kind, string Speaker, string Words)
{
    public static IReadOnlyList<SeedAnswer> All { get; } =
    [
        .. File.ReadLines(FileAt(["tests", "Verbatim.Compiler.Tests", "Quotations", "seed-answers.tsv"]))
            .Select(line => line.Split('\t'))
            .Select(fields => new SeedAnswer(fields[0], fields[1], fields[2], fields[3])),
    ];

    public static Document Read(string path) => Reading.Read(File.ReadAllBytes(FileAt(["seeds", .. path.Split('/')])));

    private static string FileAt(string[] parts) => System.IO.Path.Combine([Reading.RepositoryRoot, .. parts]);
}

public class SeedAnswersTests
{
    public static TheoryData<string> Documents() => [.. SeedAnswer.All.Select(answer => answer.Path).Distinct()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_answers_quote_their_document_word_for_word_and_in_order(string path)
    {
        string text = SeedAnswer.Read(path).Text;
        int position = 0;

        foreach (SeedAnswer answer in SeedAnswer.All.Where(answer => answer.Path == path))
        {
            position = text.IndexOf(answer.Words, position, StringComparison.Ordinal);
            Assert.True(position >= 0, answer.Words);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_quoted_run_of_a_seed_is_found_and_nothing_else(string path)
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(SeedAnswer.Read(path));

        Assert.Equal(
            SeedAnswer.All.Where(answer => answer.Path == path).Select(answer => answer.Words),
            analysis.Quotations.Select(quotation => analysis.Document.TextOf(quotation.Span)));
    }

    // A floor a little under what is reached; it is raised as the analysis gets better.
    [Fact]
    public void Of_146_speakers_in_the_seeds_at_least_126_are_told_as_a_reader_tells_them()
    {
        var wrong = SeedAnswer.All.Select(answer => answer.Path).Distinct().SelectMany(WrongSpeakers).ToList();

        Assert.Equal(146, SeedAnswer.All.Count);
        Assert.True(wrong.Count <= 146 - 126, string.Join("\n", wrong));
    }

    private static IEnumerable<string> WrongSpeakers(string path)
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(SeedAnswer.Read(path));
        return SeedAnswer.All.Where(answer => answer.Path == path).Zip(analysis.Quotations)
            .Where(pair => NameOf(analysis, pair.Second) != NameOf(pair.First))
            .Select(pair => $"{path}: “{pair.First.Words}” is {pair.First.Speaker}'s, and was given to “{NameOf(analysis, pair.Second)}” ({pair.Second.Kind})");
    }

    private static string NameOf(SeedAnswer answer) => answer.Speaker is "?" or "-" ? "" : answer.Speaker;

    private static string NameOf(DocumentAnalysis analysis, Quotation quotation) => quotation.Speaker < 0 ? "" : analysis.Speakers[quotation.Speaker].Name;
}
