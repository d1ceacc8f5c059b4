using Microsoft.CodeAnalysis;
using TestSupport;
using Verbatim.Generator.Tests.Host;

namespace Verbatim.Generator.Tests;

/// <summary>Whole projects: their files, and all the code that these give. Roslyn's test framework compares both.</summary>
public class ProjectTests
{
    [Fact]
    public void Documentation_is_made_only_for_a_compiler_that_reads_it()
    {
        TestProject project = TestProject.Empty.Document("a.txt", Texts.Harbour);
        string documented = project.Generate().Compiles().Code;
        string plain = (project with { Documentation = DocumentationMode.None }).Generate().Compiles().Code;

        Assert.DoesNotContain("///", plain, StringComparison.Ordinal);
        Assert.Equal(plain.ReplaceLineEndings("\n"),
            string.Join('\n', documented.ReplaceLineEndings("\n").Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task An_article_without_quotes_is_a_property()
    {
        await VerifiedProject.Generated()
            .File("silence.txt", Texts.Silence)
            .Gives("Verbatim.Articles.52.g.cs", SilenceCode("0x3fc22cc6e375059bUL"))
            .GivesCorpus("1 article, of 2023-07-01.", "0 speakers of 1 article.")
            .RunAsync();
    }

    [Fact]
    public async Task A_quote_is_a_member_of_its_article_and_its_speaker_a_property()
    {
        await VerifiedProject.Generated()
            .File("news/bridge.txt", Texts.Bridge)
            .Gives("Verbatim.Articles.60.g.cs", """
                namespace Paper;

                public static partial class Articles
                {
                    /// <summary>
                    /// <para>2023-06-11. A bridge for the north</para>
                    /// <para>1 quote: Petra Lind (1)</para>
                    /// <para>The council of Oskeld agreed to build a bridge. “It is a good day,” said mayor Petra Lind.</para>
                    /// </summary>
                    public static Types.Lind2023_06_11Article Lind2023_06_11 => new(Corpus);

                    public static partial class Types
                    {
                        /// <summary>The article Lind2023_06_11, its quotes and sections by name.</summary>
                        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Verbatim.CorpusJsonConverter))]
                        public sealed class Lind2023_06_11Article : global::Verbatim.Article
                        {
                            internal Lind2023_06_11Article(global::Verbatim.Corpus corpus) : base(corpus, 0x5078fb65718bb061UL) { }

                            /// <summary>1 quote, in text order, and by name.</summary>
                            public new Lind2023_06_11Quotes Quotes => new(this);
                        }

                        /// <summary>The quotes of Lind2023_06_11, by name.</summary>
                        public sealed class Lind2023_06_11Quotes : global::Verbatim.QuoteList
                        {
                            internal Lind2023_06_11Quotes(global::Verbatim.Article article) : base(article) { }

                            /// <summary>Petra Lind: “It is a good day,”</summary>
                            /// <remarks>“It is a good day,” said mayor Petra Lind.</remarks>
                            public global::Verbatim.Quote ItIsAGoodDay => this[0];
                        }
                    }
                }
                """)
            .Gives("Verbatim.Speakers.16.g.cs", """
                namespace Paper;

                public static partial class Speakers
                {
                    /// <summary>
                    /// <para>Petra Lind: mayor</para>
                    /// <para>1 quote in 1 article</para>
                    /// </summary>
                    public static global::Verbatim.Speaker PetraLind => Get(0x5348bfc9e3932af5UL);
                }
                """)
            .GivesCorpus("1 article, of 2023-06-11.", "1 speaker of 1 article.")
            .RunAsync();
    }

    [Fact]
    public async Task Without_named_members_an_article_is_a_property_and_no_more()
    {
        await VerifiedProject.Generated()
            .Property("VerbatimNamedMembers", "false")
            .File("news/bridge.txt", Texts.Bridge)
            .Gives("Verbatim.Articles.60.g.cs", """
                namespace Paper;

                public static partial class Articles
                {
                    /// <summary>
                    /// <para>2023-06-11. A bridge for the north</para>
                    /// <para>1 quote: Petra Lind (1)</para>
                    /// <para>The council of Oskeld agreed to build a bridge. “It is a good day,” said mayor Petra Lind.</para>
                    /// </summary>
                    public static global::Verbatim.Article Lind2023_06_11 => Get(0x5078fb65718bb061UL);
                }
                """)
            .Gives("Verbatim.Speakers.16.g.cs", """
                namespace Paper;

                public static partial class Speakers
                {
                    /// <summary>
                    /// <para>Petra Lind: mayor</para>
                    /// <para>1 quote in 1 article</para>
                    /// </summary>
                    public static global::Verbatim.Speaker PetraLind => Get(0x5348bfc9e3932af5UL);
                }
                """)
            .GivesCorpus("1 article, of 2023-06-11.", "1 speaker of 1 article.")
            .RunAsync();
    }

    [Fact]
    public async Task Classes_are_internal_where_the_project_wants_them_so()
    {
        await VerifiedProject.Generated()
            .Property("VerbatimVisibility", "internal")
            .File("silence.txt", Texts.Silence)
            .Gives("Verbatim.Articles.52.g.cs", SilenceCode("0x3fc22cc6e375059bUL", access: "internal"))
            .GivesCorpus("1 article, of 2023-07-01.", "0 speakers of 1 article.", access: "internal")
            .RunAsync();
    }

    [Fact]
    public async Task A_file_of_any_name_is_an_article_where_its_metadata_say_so()
    {
        await VerifiedProject.Generated()
            .File("silence.md", Texts.Silence, isDocument: "true")
            .Gives("Verbatim.Articles.58.g.cs", SilenceCode("0x6af31d518afcbabbUL"))
            .GivesCorpus("1 article, of 2023-07-01.", "0 speakers of 1 article.")
            .RunAsync();
    }

    [Fact]
    public async Task A_text_is_no_article_where_its_metadata_say_so()
    {
        await VerifiedProject.Generated().File("silence.txt", Texts.Silence, isDocument: "false").RunAsync();
    }

    [Fact]
    public async Task A_project_without_articles_gets_no_code()
    {
        await VerifiedProject.Generated().File("readme.txt", "Read me.").RunAsync();
    }

    private static string SilenceCode(string id, string access = "public") => $$"""
        namespace Paper;

        {{access}} static partial class Articles
        {
            /// <summary>
            /// <para>2023-07-01. A quiet summer</para>
            /// <para>Nothing happened in Vestria this week, and nobody spoke about it.</para>
            /// </summary>
            public static global::Verbatim.Article AQuietSummer2023_07_01 => Get({{id}});
        }
        """;
}
