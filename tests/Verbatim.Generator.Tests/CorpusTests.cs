using System.Reflection;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>What a project gets: generated code and image together, compiled, loaded and run.</summary>
public class CorpusTests
{
    private const string Program = """
        internal static class Program
        {
            public static string Run() => Paper.Articles.AQuietSummer2023_07_01.Title;
        }
        """;

    [Fact]
    public void An_article_is_a_property_that_reads_its_document()
    {
        TestProject project = TestProject.Empty.Document("news/silence.txt", Texts.Silence).Source(Program);

        Assembly assembly = LoadedProject.Load(project.Generate(), ("news/silence.txt", Texts.Silence));

        Assert.Equal("A quiet summer", assembly.Run());
    }
}
