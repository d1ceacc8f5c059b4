using System;
using System.Linq;

namespace Verbatim.Package.Tests;

/// <summary>Files and folders may be named as their owners like.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class FileNameTests(PackedFeed feed)
{
    // A percent sign in a folder's name stops MSBuild itself.
    private const string OddFolder = "an odd #folder [one] {two} 'three' größe, $HOME";

    private static readonly string[] OddNames =
    [
        "with blanks.txt", "number#sign.txt", "[brackets].txt", "{braces}.txt", "größe.txt", "документ.txt", "semi;colon.txt",
        "per%41cent.txt", "apostrophe's.txt", "$HOME.txt", "comma, and more!.txt", "a=b&c.txt", "-dash.txt", "two  blanks.txt",
    ];

    [Fact]
    public void Documents_and_folders_of_odd_names_are_articles_like_any_other()
    {
        var work = new Workspace(feed, OddFolder);
        work.WriteConsole("foreach (Article article in Articles.All) { Console.WriteLine(article.File.Path); }");
        for (int i = 0; i < OddNames.Length; i++)
        {
            work.Write("documents/" + OddNames[i], Documents.Named("Article" + (char)('A' + i), $"Event {i} in Osterwick."));
        }

        CommandResult build = work.Build().MustSucceed();

        Assert.Empty(build.Warnings);
        Assert.Equal(
            OddNames.Append("bridge.txt").Select(name => "documents/" + name).Order(StringComparer.Ordinal),
            work.RunBuilt().MustSucceed().Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_them_is_named_in_its_diagnostic()
    {
        var work = new Workspace(feed, OddFolder);
        work.WriteConsole();
        foreach (string name in OddNames)
        {
            work.Write("documents/" + name, "Nothing happened in Osterwick.\n");
        }

        CommandResult build = work.Build().MustFail();

        Assert.All(OddNames, name => Assert.Contains(
            build.Errors, line => line.StartsWith(work.At("documents/" + name) + "(1,1): error VRB0001", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void A_name_with_a_quotation_mark_is_refused_by_name()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such names.");
        var work = new Workspace(feed);
        work.WriteConsole();
        work.Write("documents/the \"old\" bridge.txt", Documents.Named("OldBridge"));

        CommandResult build = work.Build().MustFail();

        Assert.Contains(build.Errors, error =>
            error.Contains("error VRB0106", StringComparison.Ordinal) && error.Contains("the \"old\" bridge.txt", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_name_with_a_backslash_is_one_like_any_other()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such names.");
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(Articles.Back.Text.ToString().Trim());");
        work.Write("documents/a\\b.txt", Documents.Named("Back"));
        work.Build().MustSucceed();
        work.Write("documents/a\\b.txt", Documents.Named("Back", "It snowed in Osterwick."));

        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal("It snowed in Osterwick.", work.RunBuilt().MustSucceed().Output);
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_are_two_articles()
    {
        var work = new Workspace(feed);
        work.WriteConsole("Console.WriteLine(Articles.First.File.Path + ' ' + Articles.Second.File.Path);");
        work.Write("documents/north/article.txt", Documents.Named("First", "It snowed in Osterwick."));
        work.Write("documents/south/article.txt", Documents.Named("Second", "It rained in Osterwick."));

        work.Build().MustSucceed();

        Assert.Equal("documents/north/article.txt documents/south/article.txt", work.RunBuilt().MustSucceed().Output);
    }

    [Fact]
    public void Documents_may_stand_outside_of_the_project()
    {
        var work = new Workspace(feed);
        work.Write("shared/harbour.txt", Documents.Harbour);
        work.Write("Consumer/Consumer.csproj", Workspace.ConsoleProject().Replace("documents/", "../shared/", StringComparison.Ordinal));
        work.Write("Consumer/Program.cs", "Console.WriteLine(Consumer.Articles.Harbour.File.Path);");

        work.Build("Consumer").MustSucceed();

        Assert.Equal("../shared/harbour.txt", work.RunBuilt("Consumer").MustSucceed().Output);
    }
}
