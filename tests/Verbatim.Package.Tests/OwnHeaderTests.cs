using System;

namespace Verbatim.Package.Tests;

/// <summary>Headers that a project declares.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class OwnHeaderTests(PackedFeed feed)
{
    private const string Declared = """
        <ItemGroup>
          <ArticleHeader Include="section" />
          <ArticleHeader Include="rating" Type="int" Required="true" />
          <ArticleHeader Include="status" Type="enum" Values="draft;in review;#1" />
        </ItemGroup>
        """;

    private const string Bridge = "date 2031-03-04\nname: Bridge\nsection: City\nrating: 3\nstatus: in review\ntags: bridge, north\n\n"
        + "“We will open the bridge in May,” Tomas Vell said.\n";

    [Fact]
    public void They_are_members_fields_and_facets()
    {
        Workspace work = With(Declared, Bridge, """
            Console.WriteLine($"{Articles.Bridge.Section} {Articles.Bridge.Rating + 1} {Articles.Bridge.Status == Articles.Types.Status.InReview}");
            Console.WriteLine(string.Join(' ', Articles.All.Where(article => article.Rating > 2).Select(article => article.Section)));
            Console.WriteLine(Articles.Search("bridge rating:3..5 tags:north").Count);
            Console.WriteLine(Articles.Corpus.CountMatches("bridge").Headers["section"][0].Key);
            """);

        work.Build().MustSucceed();

        Assert.Equal(["City 4 True", "City", "1", "City"], work.RunBuilt().MustSucceed().Lines);
    }

    [Fact]
    public void A_value_that_does_not_fit_fails_the_build_at_its_place()
    {
        Workspace work = With(Declared, Bridge.Replace("rating: 3", "rating: high", StringComparison.Ordinal));

        CommandResult build = work.Build();

        Assert.Contains(build.Lines, line => line.StartsWith(work.At("documents/bridge.txt(4,9): error VRB0032:"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_declaration_fails_the_build()
    {
        CommandResult build = With("""<ItemGroup><ArticleHeader Include="rating" Type="number" /></ItemGroup>""", Bridge).Build();

        Assert.Contains(
            "error VRB0031: The declaration of the header 'rating' is not understood: there is no type 'number'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_that_changes_is_picked_up_and_nothing_runs_again_for_one_that_stays()
    {
        Workspace work = With(Declared, Bridge, "Console.WriteLine(Articles.Bridge.Section.Length);");
        work.Build().MustSucceed();

        Assert.True(work.Build(".", "--no-restore", "-v:d").MustSucceed().Skipped("VerbatimCompile"));

        work.Write("Consumer.csproj", Workspace.ConsoleProject(rest: Declared.Replace("\"section\"", "\"section\" Type=\"list\"", StringComparison.Ordinal)));
        work.Write("Program.cs", "using Consumer;\nConsole.WriteLine(Articles.Bridge.Section.Count);");
        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal(["1"], work.RunBuilt().MustSucceed().Lines);
    }

    private Workspace With(string declared, string document, string program = "Console.WriteLine(Articles.Bridge.Name);")
    {
        var work = new Workspace(feed);
        work.WriteConsole(program, "<ImplicitUsings>enable</ImplicitUsings>", declared);
        work.Write("documents/bridge.txt", document);
        return work;
    }
}
