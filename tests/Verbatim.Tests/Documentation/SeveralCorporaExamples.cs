using System;
using System.Linq;
using TestSupport;

namespace Verbatim.Tests.Documentation;

/// <summary>What docs/several-corpora.md shows.</summary>
public class SeveralCorporaExamples
{
    [Fact]
    public void All_of_the_page_is_here() => Assert.Empty(DocumentedCode.Missing("several-corpora.md", "SeveralCorporaExamples.cs"));

    [Fact]
    public void Two_corpora_are_searched_as_one()
    {
        var archive = new CorpusSet(Articles.Corpus, Library.Corpus);
        foreach (SearchHit hit in archive.Search("ships OR boats", 10))
        {
            Console.WriteLine($"{hit.Article.Date} {hit.Article.Name}: {hit.Snippet}");
        }

        Assert.Equal(2, archive.Search("ships OR boats", 10).Count);
    }

    [Fact]
    public void A_speaker_has_the_quotes_of_both()
    {
        var archive = new CorpusSet(Articles.Corpus, Library.Corpus);
        MergedSpeaker mayor = archive.Find(Library.Corpus.Speakers[0]);
        Console.WriteLine($"{mayor.Name}, {mayor.Quotes.Count()} quotes");
        Assert.Equal(("Ada Okonjo", 3), (mayor.Name, mayor.Quotes.Count()));
    }

    private static class Library
    {
        public static Corpus Corpus { get; } = Given.Corpus(new DocumentBuilder("date 2023-05-04\n\n“The boats are in,” Okonjo said.", "library/boats.txt")
            .Speaker("Okonjo").Quote("The boats are in,", "Okonjo", mention: "Okonjo"));
    }
}
