using System;
using System.IO;
using System.Linq;

namespace Verbatim.Package.Tests;

/// <summary>A project with a file of corrections.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class CorrectionTests(PackedFeed feed)
{
    private const string Items = "<ArticleCorrections Include=\"corrections.tsv\" />";
    private const string Bridge = "date 2023-06-11\ntitle: A bridge\n\nThe council met. “It is a good day,” said mayor Petra Lind.\n";
    private const string Corrections =
        "# The mayor is known by another name.\n\nspeaker\tPetra Lind\tname\tPetra von Lind\nspeaker\tPetra Lind\twikidata\tQ1048\n";

    [Fact]
    public void Code_and_image_are_corrected_and_the_next_build_has_nothing_to_do()
    {
        Workspace work = Consumer();
        work.Build().MustSucceed();

        Assert.Equal("Petra von Lind Q1048", work.RunBuilt().MustSucceed().Lines.Single());

        CommandResult again = work.Build(".", "--no-restore", "-v:d").MustSucceed();
        Assert.True(again.Skipped("VerbatimCompile"), again.Output);
        Assert.True(again.Skipped("CoreCompile"), again.Output);
    }

    [Fact]
    public void A_changed_correction_is_seen_by_the_next_build()
    {
        Workspace work = Consumer();
        work.Build().MustSucceed();
        work.Write("corrections.tsv", Corrections.Replace("Q1048", "Q2097", StringComparison.Ordinal));

        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal("Petra von Lind Q2097", work.RunBuilt().MustSucceed().Lines.Single());
    }

    [Fact]
    public void What_no_longer_fits_is_a_warning_at_its_line()
    {
        Workspace work = Consumer();
        work.Write("corrections.tsv", Corrections + "name\tdocuments/bridge.txt\tPetra Lunt\tis\tPetra Lind\n");

        CommandResult build = work.Build().MustSucceed();

        Assert.Contains(
            "corrections.tsv(5,27): warning VRB0037: The document has no speaker whom it calls 'Petra Lunt'.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_name_that_the_generator_does_not_know_is_refused()
    {
        Workspace work = Consumer("<ArticleCorrections Include=\"names.tsv\" />");
        File.Move(work.At("corrections.tsv"), work.At("names.tsv"));

        CommandResult build = work.Build();

        Assert.Contains(build.Errors, error =>
            error.Contains("error VRB0113: The name of a file of corrections ends with corrections.tsv", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_files_in_folders_whose_names_have_blanks_and_quotes_count()
    {
        Workspace work = Consumer("<ArticleCorrections Include=\"**/*corrections.tsv\" />");
        work.Write("the editor's own/more.corrections.tsv", "speaker\tPetra Lind\tnote\tMayor.\n");
        work.Write("Program.cs", "Console.WriteLine(Consumer.Speakers.PetraVonLind.WikidataId + \" \" + Consumer.Speakers.PetraVonLind.Note);");

        work.Build().MustSucceed();

        Assert.Equal("Q1048 Mayor.", work.RunBuilt().MustSucceed().Lines.Single());
    }

    private Workspace Consumer(string items = Items)
    {
        var work = new Workspace(feed);
        work.WriteConsole(rest: "<ItemGroup>" + items + "</ItemGroup>", properties: "<ImplicitUsings>enable</ImplicitUsings>");
        work.Write("Program.cs", "Console.WriteLine(Consumer.Speakers.PetraVonLind.Name + \" \" + Consumer.Speakers.PetraVonLind.WikidataId);");
        work.Write("documents/bridge.txt", Bridge);
        work.Write("corrections.tsv", Corrections);
        return work;
    }
}
