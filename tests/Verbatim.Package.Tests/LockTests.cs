using System;
using System.IO;
using System.Linq;

namespace Verbatim.Package.Tests;

/// <summary>A project that locks its names.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class LockTests(PackedFeed feed)
{
    private const string Locks = "<VerbatimLockNames>true</VerbatimLockNames>";
    private const string Bridge = "date 2023-06-11\ntitle: A bridge\n\nThe council met. “It is a good day,” said mayor Petra Lind.\n";

    [Fact]
    public void A_build_writes_the_lock_and_the_next_one_has_nothing_to_do()
    {
        Workspace work = Built();
        Assert.Contains("article Lind2023_06_11 ", File.ReadAllText(work.At("verbatim.lock")), StringComparison.Ordinal);

        CommandResult again = work.Build(".", "--no-restore", "-v:d").MustSucceed();

        Assert.True(again.Skipped("VerbatimCompile"), again.Output);
        Assert.True(again.Skipped("CoreCompile"), again.Output);
    }

    [Fact]
    public void A_name_stays_when_the_main_speaker_changes_and_another_article_of_the_day_arrives()
    {
        Workspace work = Built();
        work.Write("documents/bridge.txt", Bridge.Replace("Petra Lind", "Tomas Kelm", StringComparison.Ordinal));
        work.Write("documents/also.txt", Bridge.Replace("It is a good day", "It rains", StringComparison.Ordinal));

        work.Build(".", "--no-restore").MustSucceed();

        Assert.Equal(["It is a good day,"], work.RunBuilt().MustSucceed().Lines);
    }

    [Fact]
    public void A_changed_quotation_is_a_warning_at_its_place_and_an_update_accepts_it()
    {
        Workspace work = Built();
        work.Write("Program.cs", "Console.WriteLine(Consumer.Articles.Lind2023_06_11.Quotes[0].Text);");
        work.Write("documents/bridge.txt", Bridge.Replace("good", "bad", StringComparison.Ordinal));

        CommandResult build = work.Build(".", "--no-restore").MustSucceed();
        Assert.Contains(
            "bridge.txt(4,19): warning VRB0026: The quotation Lind2023_06_11.Quotes.ItIsAGoodDay is not in the article any more.",
            build.Output, StringComparison.Ordinal);

        build = work.Build(".", "--no-restore", "-p:VerbatimUpdateLock=true").MustSucceed();
        Assert.DoesNotContain("VRB0026", build.Output, StringComparison.Ordinal);
        Assert.Contains(
            "former quote Lind2023_06_11.ItIsAGoodDay Lind2023_06_11.ItIsABadDay", File.ReadAllText(work.At("verbatim.lock")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_on_a_server_writes_nothing_and_says_what_it_would_add()
    {
        Workspace work = Built();
        string before = File.ReadAllText(work.At("verbatim.lock"));
        work.Write("documents/rain.txt", "date 2023-06-12\n\nIt rained all day in Oskeld.\n");

        CommandResult build = work.Build(".", "--no-restore", "-p:ContinuousIntegrationBuild=true").MustSucceed();

        Assert.Contains("verbatim.lock(1,1): warning VRB0024: The lock file does not have 1 article,", build.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(work.At("verbatim.lock")));
    }

    [Fact]
    public void A_build_on_a_server_says_that_there_is_no_lock()
    {
        Workspace work = Consumer();

        CommandResult build = work.Build(".", "-p:ContinuousIntegrationBuild=true").MustSucceed();

        Assert.Contains("warning VRB0024: The project locks its names, but has no lock file,", build.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(work.At("verbatim.lock")));
    }

    [Fact]
    public void A_merge_that_was_left_unfinished_fails_the_build_at_its_line()
    {
        Workspace work = Built();
        File.AppendAllText(work.At("verbatim.lock"), "=======\n");

        CommandResult build = work.Build(".", "--no-restore");

        Assert.Contains(build.Errors, error => error.Contains("verbatim.lock(7,1): error VRB0023", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_of_a_name_that_the_generator_does_not_know_is_refused()
    {
        Workspace work = Consumer(Locks + "<VerbatimLockFile>names.txt</VerbatimLockFile>");

        CommandResult build = work.Build();

        Assert.Contains(build.Errors, error => error.Contains("error VRB0112: The name of a lock file ends with verbatim.lock", StringComparison.Ordinal));
        Assert.False(File.Exists(work.At("names.txt")));
    }

    [Fact]
    public void Articles_are_named_after_their_files_where_the_project_says_so()
    {
        Workspace work = Consumer(
            "<VerbatimArticleNames>File</VerbatimArticleNames>",
            "Console.WriteLine(Consumer.Articles.Bridge.Name + \" \" + Consumer.Articles.Find(\"Bridge\")!.Title);");

        work.Build().MustSucceed();

        Assert.Equal("Bridge A bridge", work.RunBuilt().MustSucceed().Lines.Single());
    }

    private Workspace Built()
    {
        Workspace work = Consumer();
        work.Build().MustSucceed();
        return work;
    }

    private Workspace Consumer(string properties = Locks, string program = "Console.WriteLine(Consumer.Articles.Lind2023_06_11.Quotes.ItIsAGoodDay.Text);")
    {
        var work = new Workspace(feed);
        work.WriteConsole(properties: "<ImplicitUsings>enable</ImplicitUsings>" + properties);
        work.Write("Program.cs", program);
        work.Write("documents/bridge.txt", Bridge);
        return work;
    }
}
