using System;
using System.IO;

namespace Verbatim.Package.Tests;

/// <summary>A class library with articles, and the project that references it.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class LibraryTests(PackedFeed feed)
{
    private const string PrintFromLibrary = "Console.WriteLine(Archive.Articles.Bridge.Quotes[0].Text);\n";

    [Theory]
    [InlineData("")]
    [InlineData("PrivateAssets=\"none\"")]
    public void A_program_reads_the_articles_of_the_library_it_references(string attribute)
    {
        Workspace work = Library(attribute);
        work.Write("Consumer/Consumer.csproj", Workspace.Project("""<ProjectReference Include="../Archive/Archive.csproj" />""",
            "<OutputType>Exe</OutputType>"));
        work.Write("Consumer/Program.cs", PrintFromLibrary);

        CommandResult build = work.Build("Consumer").MustSucceed();

        Assert.Empty(build.Warnings);
        Assert.Equal(["We will open the bridge in May,"], work.RunBuilt("Consumer").MustSucceed().Lines);
        Assert.True(ArticleItemTests.HasCorpus(work.At("Archive/bin/Debug/net10.0/Archive.dll")));
        Assert.False(ArticleItemTests.HasCorpus(work.At("Consumer/bin/Debug/net10.0/Consumer.dll")));
        Assert.False(Directory.Exists(work.At("Consumer/obj/Debug/net10.0/verbatim")));
    }

    [Fact]
    public void Both_may_have_articles_of_their_own()
    {
        Workspace work = Library();
        work.Write("Consumer/Consumer.csproj", Workspace.Project($"""
            <ProjectReference Include="../Archive/Archive.csproj" />
            {Workspace.Reference}
            <Article Include="documents/*.txt" />
            """, "<OutputType>Exe</OutputType>"));
        work.Write("Consumer/documents/harbour.txt", Documents.Harbour);
        work.Write("Consumer/Program.cs", PrintFromLibrary + "Console.WriteLine(Consumer.Articles.Harbour.Quotes[0].Text);\n");

        work.Build("Consumer").MustSucceed();

        Assert.Equal(
            ["We will open the bridge in May,", "No ship leaves before the storm is over,"],
            work.RunBuilt("Consumer").MustSucceed().Lines);
    }

    [Fact]
    public void A_project_that_has_the_package_through_another_may_have_articles_too()
    {
        Workspace work = Library();
        work.Write("Consumer/Consumer.csproj", Workspace.Project("""
            <ProjectReference Include="../Archive/Archive.csproj" />
            <Article Include="documents/*.txt" />
            """, "<OutputType>Exe</OutputType>"));
        work.Write("Consumer/documents/harbour.txt", Documents.Harbour);
        work.Write("Consumer/Program.cs", "Console.WriteLine(Consumer.Articles.Harbour.Quotes[0].Text);\n");

        work.Build("Consumer").MustSucceed();

        Assert.Equal(["No ship leaves before the storm is over,"], work.RunBuilt("Consumer").MustSucceed().Lines);
    }

    [Fact]
    public void A_library_that_keeps_Verbatim_to_itself_is_told_what_that_does_to_whoever_references_it()
    {
        Workspace work = Library("PrivateAssets=\"all\"");
        work.Write("Consumer/Consumer.csproj", Workspace.Project("""<ProjectReference Include="../Archive/Archive.csproj" />""",
            "<OutputType>Exe</OutputType>"));
        work.Write("Consumer/Program.cs", PrintFromLibrary);

        CommandResult build = work.Build("Consumer").MustFail();

        Assert.StartsWith(work.At("Archive/Archive.csproj")
            + " : warning VRB0111: PrivateAssets keeps the Verbatim library", Assert.Single(build.Warnings), StringComparison.Ordinal);
        Assert.Contains(build.Errors, line => line.Contains("error CS0012", StringComparison.Ordinal));
    }

    private Workspace Library(string attribute = "")
    {
        var work = new Workspace(feed);
        string reference = Workspace.Reference.Replace("/>", attribute + " />", StringComparison.Ordinal);
        work.Write("Archive/Archive.csproj", Workspace.Project(reference + """<Article Include="documents/*.txt" />"""));
        work.Write("Archive/documents/bridge.txt", Documents.Bridge);
        return work;
    }
}
