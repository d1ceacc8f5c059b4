using System;

namespace Verbatim.Package.Tests;

/// <summary>Names that the generated classes and the project's own types might dispute.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class GeneratedNameTests(PackedFeed feed)
{
    [Fact]
    public void Where_a_project_has_types_of_these_names_the_classes_take_others()
    {
        var work = new Workspace(feed);
        work.WriteConsole("""
            Console.WriteLine(Consumer.Archive.Reports.Bridge.Quotes[0].Text + Consumer.Archive.People.TomasVell.Name);

            namespace Consumer
            {
                class Articles { }

                class Verbatim { }
            }

            namespace Consumer.Speakers
            {
                class Person { }
            }
            """,
            "<VerbatimNamespace>Consumer.Archive</VerbatimNamespace><VerbatimArticlesClass>Reports</VerbatimArticlesClass><VerbatimSpeakersClass>People<"
                + "/VerbatimSpeakersClass>");

        CommandResult build = work.Build().MustSucceed();

        Assert.Empty(build.Warnings);
        Assert.Equal("We will open the bridge in May,Tomas Vell", work.RunBuilt().MustSucceed().Output);
    }

    [Fact]
    public void Two_projects_of_one_root_namespace_get_no_warning_from_generated_code()
    {
        var work = new Workspace(feed);
        work.Write("Archive/Archive.csproj", Project("", ""));
        work.Write("Archive/documents/bridge.txt", Documents.Bridge);
        work.Write("Consumer/Consumer.csproj", Project("<OutputType>Exe</OutputType>", """<ProjectReference Include="../Archive/Archive.csproj" />"""));
        work.Write("Consumer/documents/harbour.txt", Documents.Harbour);
        work.Write("Consumer/Program.cs", "Console.WriteLine(typeof(Paper.Program2).Name);\nnamespace Paper { class Program2 { } }");

        CommandResult build = work.Build("Consumer").MustSucceed();

        Assert.Empty(build.Warnings);
    }

    [Fact]
    public void A_name_longer_than_an_assembly_can_hold_is_cut()
    {
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(Articles.All.Count);");
        work.Write("documents/a.txt", Documents.Named(new string('Ж', 3_000), "It snowed in Osterwick."));
        work.Write("documents/b.txt", Documents.Named(new string('Ж', 3_000), "It rained in Osterwick."));

        CommandResult build = work.Build().MustSucceed();

        Assert.All(build.Warnings, line => Assert.Contains("VRB0012", line, StringComparison.Ordinal));
        Assert.Equal("3", work.RunBuilt().MustSucceed().Output);
    }

    private static string Project(string properties, string items) => Workspace.Project(
        $"""{Workspace.Reference}<Article Include="documents/*.txt" />{items}""", properties + "<RootNamespace>Paper</RootNamespace>");
}
