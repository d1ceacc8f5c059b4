using System;
using System.IO;

namespace Verbatim.Package.Tests.Watching;

/// <summary>What <c>dotnet watch</c> does about documents: it restarts the program with the new ones.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class WatchTests(PackedFeed feed)
{
    [Fact]
    public void A_document_that_is_edited_added_or_removed_restarts_the_program_with_it()
    {
        var work = new Workspace(feed);
        work.WriteConsole("""
            Console.WriteLine("Now: " + string.Join(' ', Articles.All.Select(article => article.Quotes[0].Text)));
            Thread.Sleep(Timeout.Infinite);
            """);

        using var program = new WatchedProgram(work.Folder);
        program.WaitFor("Now: We will open the bridge in May,", "Waiting for changes");

        work.Write("documents/bridge.txt", Documents.Bridge.Replace("in May", "in June", StringComparison.Ordinal));
        program.WaitFor("Restart is needed to apply the changes");
        program.WaitFor("Now: We will open the bridge in June,", "Waiting for changes");

        work.Write("documents/harbour.txt", Documents.Harbour);
        program.WaitFor("Now: We will open the bridge in June, No ship leaves before the storm is over,", "Waiting for changes");

        File.Delete(work.At("documents/bridge.txt"));
        program.WaitFor("Now: No ship leaves before the storm is over,");
    }
}
