using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TestSupport;

namespace Verbatim.Tests.Documentation;

/// <summary>What docs/verified-quotations.md shows.</summary>
public partial class VerifiedQuotationExamples
{
    [Fact]
    public void All_of_the_page_is_here() => Assert.Empty(DocumentedCode.Missing("verified-quotations.md", "VerifiedQuotationExamples.cs"));

    [Fact]
    public void Altered_words_are_told_with_the_right_ones()
    {
        Verification verification = Articles.Corpus.Verify("it is a matter of weeks");
        Console.WriteLine($"{verification.Verdict}: “{verification.Text}”, {verification.Speaker?.Name}, {verification.Article?.File.Path}");
        foreach (WordDifference difference in verification.Differences)
        {
            Console.WriteLine($"at {difference.Draft}: should be “{verification.Article!.Text.AsSpan(difference.Source.Start, difference.Source.Length)}”");
        }

        Assert.Equal(Verdict.Altered, verification.Verdict);
        Assert.Equal("days", Assert.Single(verification.Differences).Source.In(verification.Article!.Text).ToString());
    }

    [Fact]
    public void A_speaker_may_be_named()
    {
        Speaker rask = Articles.Corpus.Speakers.Single(speaker => speaker.Name == "Ben Rask");
        bool isHis = Articles.Corpus.Verify("is a matter of days", rask).IsVerified;
        Assert.False(isHis);
    }

    [Fact]
    public void Each_verdict_has_its_example()
    {
        string[] page = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", "verified-quotations.md"));
        Match[] rows = [.. page.Select(line => Row().Match(line)).Where(match => match.Success)];
        Assert.Equal(Enum.GetNames<Verdict>().Order(), rows.Select(row => row.Groups["verdict"].Value).Order());
        Assert.All(rows, row => Assert.Equal(row.Groups["verdict"].Value, Told(row.Groups["words"].Value)));
    }

    private static string Told(string example)
    {
        string[] parts = example.Split(": ", 2);
        Speaker? speaker = parts.Length < 2 ? null : Articles.Corpus.Speakers.Single(known => known.Name == parts[0]);
        return Articles.Corpus.Verify(parts[^1], speaker).Verdict.ToString();
    }

    [GeneratedRegex(@"^\| `(?<verdict>\w+)` \| `(?<words>[^`]+)` \|")]
    private static partial Regex Row();
}
