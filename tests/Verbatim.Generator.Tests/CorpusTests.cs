using System.Reflection;
using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>What a project gets: generated code and image together, compiled, loaded and run.</summary>
public class CorpusTests
{
    private static readonly (string, string)[] Documents =
        [("news/harbour.txt", Texts.Harbour), ("news/bridge.txt", Texts.Bridge), ("silence.txt", Texts.Silence)];

    [Theory]
    [InlineData("""Paper.Articles.AQuietSummer2023_07_01.Title""", "A quiet summer")]
    [InlineData("""Paper.Articles.AQuietSummer2023_07_01.File.Path""", "silence.txt")]
    [InlineData("""Paper.Articles.Marro2023_05_04.Quotes.NobodyAskedTheCrews.Text""", "Nobody asked the crews.")]
    [InlineData("""Paper.Articles.Marro2023_05_04.Quotes.NobodyAskedTheCrews.Speaker!.Name""", "Tomas Kelm")]
    [InlineData("""Paper.Articles.Marro2023_05_04.Sections.ThePriceOfSalt.Title""", "The price of salt")]
    [InlineData("""Paper.Articles.Marro2023_05_04.Quotes.Count.ToString()""", "2")]
    [InlineData("""((Verbatim.Article)Paper.Articles.Marro2023_05_04).Quotes[1].Text""", "Nobody asked the crews.")]
    [InlineData("""Paper.Speakers.PetraLind.Quotes[0].Text""", "It is a good day,")]
    [InlineData("""(Paper.Speakers.Find("Ilda Marro") == Paper.Speakers.IldaMarro).ToString()""", "True")]
    [InlineData("""Paper.Articles.Search("bridge")[0].Article.Name""", "Lind2023_06_11")]
    [InlineData("""Paper.Articles.All.Count.ToString()""", "3")]
    [InlineData("""Paper.Articles.Find("AQuietSummer2023_07_01")!.Date.ToString("O")""", "2023-07-01")]
    [InlineData("""(Paper.Articles.Find("aquietsummer2023_07_01") is null).ToString()""", "True")]
    [InlineData("""Paper.Articles.Between(new System.DateOnly(2023, 5, 1), new System.DateOnly(2023, 6, 30)).Count.ToString()""", "2")]
    [InlineData("""Paper.Articles.On(new System.DateOnly(2023, 7, 1))[0].Name""", "AQuietSummer2023_07_01")]
    [InlineData("""(Paper.Articles.Corpus == Paper.Articles.Corpus).ToString()""", "True")]
    [InlineData("""(Paper.Articles.AQuietSummer2023_07_01 == Paper.Articles.All[2]).ToString()""", "True")]
    [InlineData("""(Paper.Speakers.Find("Nobody") is null).ToString()""", "True")]
    public void In_code(string expression, string expected)
    {
        Assert.Equal(expected, Load(expression, Documents).Run());
    }

    [Fact]
    public void An_image_of_other_documents_is_refused_each_time_and_with_its_reason()
    {
        Assembly assembly = Load("Paper.Articles.All.Count.ToString()", ("silence.txt", Texts.Silence));

        Assert.All(Enumerable.Range(0, 2), _ => Assert.Contains(
            "compiled from other documents", Assert.ThrowsAny<Exception>(() => assembly.Run()).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Code_of_a_small_project_reads_so()
    {
        Project("\"\"").Generate().Compiles().Code.MatchSnapshot("SmallProject");
    }

    private static TestProject Project(string expression)
    {
        TestProject project = TestProject.Empty.Source($$"""
            internal static class Program
            {
                public static string Run() => {{expression}};
            }
            """);
        foreach ((string path, string text) in Documents)
        {
            project = project.Document(path, text);
        }

        return project;
    }

    private static Assembly Load(string expression, params (string Path, string Text)[] documents) =>
        LoadedProject.Load(Project(expression).Generate(), documents);
}
