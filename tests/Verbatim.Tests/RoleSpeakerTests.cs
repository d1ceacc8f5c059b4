using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tests;

/// <summary>A speaker whom an article names by a role alone, and another article by name.</summary>
public class RoleSpeakerTests
{
    private static readonly Corpus Corpus = Corpus.FromBytes(CorpusCompiler.Compile(
    [
        DocumentSource.FromText("a.txt",
            "date 2024-05-03\n\nThe mayor of Ostrel, Mara Quill, opened the bridge. “It belongs to everybody,” Quill said.\n"),
        DocumentSource.FromText("b.txt", "date 2024-11-20\n\n“The bridge is closed,” the mayor of Ostrel said.\n"),
    ]).Image);

    [Fact]
    public void The_quote_has_the_speaker_with_a_confidence_of_its_own()
    {
        Quote quote = Assert.Single(Corpus.Articles[1].Quotes);

        Assert.Equal(("Mara Quill", "the mayor of Ostrel", 0.6f), (quote.Speaker!.Name, quote.Mention, quote.Confidence));
    }

    [Fact]
    public void The_speaker_has_the_quote_and_the_article()
    {
        Speaker speaker = Assert.Single(Corpus.Speakers);

        Assert.Equal(["It belongs to everybody,", "The bridge is closed,"], speaker.Quotes.Select(quote => quote.Text));
        Assert.Equal(Corpus.Articles, speaker.Articles);
        Assert.Equal([speaker], Corpus.Articles[1].Speakers);
    }

    [Fact]
    public void A_search_by_the_speaker_finds_the_quote() =>
        Assert.Equal("The bridge is closed,", Assert.Single(Corpus.SearchQuotes("closed speaker:quill")).Quote!.Text);
}
