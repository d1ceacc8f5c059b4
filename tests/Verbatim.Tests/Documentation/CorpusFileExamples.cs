using System.IO;

namespace Verbatim.Tests.Documentation;

/// <summary>What docs/corpus-files.md shows.</summary>
public class CorpusFileExamples
{
    [Fact]
    public void All_of_the_page_is_here() => Assert.Empty(DocumentedCode.Missing("corpus-files.md", "CorpusFileExamples.cs"));

    [Fact]
    public void A_file_is_searched()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Given.Image(Given.HarbourDocument()));
            Assert.Equal("Okonjo2023_05_02: «The harbour»", Search(path).Trim());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Search(string path)
    {
        using var writer = new StringWriter();
        using Corpus corpus = Corpus.Open(path);
        foreach (SearchHit hit in corpus.Search("harbour"))
        {
            writer.WriteLine($"{hit.Article.Name}: {hit.Snippet}");
        }

        return writer.ToString();
    }
}
