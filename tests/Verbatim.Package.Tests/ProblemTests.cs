using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Verbatim.Package.Tests;

/// <summary>What a build says of documents that are not in order.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ProblemTests(PackedFeed feed)
{
    private const string ImpossibleDate = "date 2031-02-30\nname: Impossible\n\nNothing happened in Osterwick.\n";

    [Theory]
    [InlineData("impossible.txt", ImpossibleDate, "impossible.txt(1,6): error VRB0002:")]
    [InlineData("undated.txt", "name: Undated\n\nNothing happened in Osterwick.\n", "undated.txt(1,1): error VRB0001:")]
    [InlineData("empty.txt", "", "empty.txt(1,1): error VRB0001:")]
    [InlineData("hollow.txt", "date 2031-03-04\n", "hollow.txt(1,6): error VRB0003:")]
    public void A_malformed_document_fails_the_build_at_its_line_and_column(string name, string text, string error)
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        work.Write("documents/" + name, text);

        CommandResult build = work.Build().MustFail();

        Assert.Contains(build.Errors, line => line.StartsWith(work.At("documents/" + error), StringComparison.Ordinal));
    }

    [Fact]
    public void The_message_names_a_page_that_is_in_the_package()
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        work.Write("documents/impossible.txt", ImpossibleDate);

        string error = Assert.Single(work.Build().MustFail().Errors);

        Assert.Contains("(docs/diagnostics/VRB0002.md in the package)", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(feed.Folder, "packages", "verbatim", PackedFeed.Version, "docs", "diagnostics", "VRB0002.md")));
    }

    [Fact]
    public void It_is_reported_once_beside_a_name_that_the_compiler_does_not_find()
    {
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(1);");
        work.Write("Program.cs", "using Verbatm;\nConsole.WriteLine(1);\n");
        work.Write("documents/impossible.txt", ImpossibleDate);
        work.Write("documents/unknown.txt", "date 2031-03-04\nweather: cold\nname: Unknown\n\nNothing happened in Osterwick.\n");

        // The summary repeats all of them.
        string[] lines = [.. work.Build().MustFail().Lines.TakeWhile(line => line != "Build FAILED.")];

        Assert.Single(lines, line => line.Contains("error CS0246", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith(work.At("documents/impossible.txt(1,6): error VRB0002:"), StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith(work.At("documents/unknown.txt(2,1): warning VRB0008:"), StringComparison.Ordinal));
    }

    [Fact]
    public void It_fails_the_next_build_as_well()
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        work.Write("documents/impossible.txt", ImpossibleDate);
        work.Build().MustFail();

        CommandResult again = work.Build(".", "--no-restore").MustFail();

        Assert.Contains("error VRB0002", Assert.Single(again.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void With_analyzers_switched_off_the_build_fails_just_so_and_again()
    {
        var work = new Workspace(feed);
        work.WriteConsole(properties: "<RunAnalyzers>false</RunAnalyzers>");
        work.Write("documents/impossible.txt", ImpossibleDate);

        CommandResult build = work.Build().MustFail();
        CommandResult again = work.Build(".", "--no-restore").MustFail();

        string error = work.At("documents/impossible.txt(1,6): error VRB0002:");
        Assert.Contains(build.Errors, line => line.StartsWith(error, StringComparison.Ordinal));
        Assert.Contains(again.Errors, line => line.StartsWith(error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_that_vanishes_between_evaluation_and_build_is_an_error_that_names_it()
    {
        var work = new Workspace(feed);
        work.WriteConsole(rest: """
            <Target Name="Vanish" BeforeTargets="BeforeBuild">
              <Delete Files="documents/vanishing.txt" />
            </Target>
            """);
        work.Write("documents/vanishing.txt", Documents.Named("Vanishing"));

        CommandResult build = work.Build().MustFail();

        Assert.Contains(build.Errors, line =>
            line.Contains("vanishing.txt", StringComparison.Ordinal) && line.Contains("error VRB0017", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_that_is_not_there_is_an_error_that_names_it()
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        work.Write("Consumer.csproj",
            Workspace.ConsoleProject().Replace("documents/**/*.txt", "documents/bridge.txt;documents/missing.txt", StringComparison.Ordinal));

        CommandResult build = work.Build().MustFail();

        Assert.Contains(build.Errors, line =>
            line.Contains("missing.txt", StringComparison.Ordinal) && line.Contains("error VRB0017", StringComparison.Ordinal));
    }

    [Fact]
    public void A_binary_file_is_an_error_that_names_it()
    {
        var work = new Workspace(feed);
        work.WriteConsole();
        var bytes = new byte[50_000];
        new Random(1).NextBytes(bytes);
        work.WriteBytes("documents/picture.txt", bytes);

        CommandResult build = work.Build().MustFail();

        Assert.All(build.Errors, line => Assert.Matches("picture[.]txt|VRB0105", line));
        Assert.Contains(build.Errors, line => line.Contains("picture.txt", StringComparison.Ordinal)
            && line.Contains("error VRB0017: The document cannot be read: it is not a text but binary.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_of_five_megabytes_is_an_article_like_any_other()
    {
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(Articles.Large.Text.Length);");
        var text = new StringBuilder("date 2031-03-04\nname: Large\n\n");
        while (text.Length < 5_000_000)
        {
            text.Append("The council of Osterwick met again. “The harbour stays closed,” Ines Karr said. Nobody answered.\n\n");
        }

        work.Write("documents/large.txt", text.ToString());

        work.Build().MustSucceed();

        Assert.InRange(int.Parse(work.RunBuilt().MustSucceed().Output, System.Globalization.CultureInfo.InvariantCulture), 4_999_000, 5_001_000);
    }

    [Fact]
    public void A_document_over_the_limit_of_the_project_is_an_error()
    {
        var work = new Workspace(feed);
        work.WriteConsole(properties: "<VerbatimMaximumDocumentBytes>100</VerbatimMaximumDocumentBytes>");

        CommandResult build = work.Build().MustFail();

        Assert.Contains("error VRB0014", Assert.Single(build.Errors), StringComparison.Ordinal);
    }
}
