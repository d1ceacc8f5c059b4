using System.Reflection;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;
using Verbatim.Generator.Emission;
using Verbatim.Generator.Tests.Host;
using static Verbatim.Generator.Tests.Host.HandmadeCorpus;

namespace Verbatim.Generator.Tests;

/// <summary>Members of quotes and sections, on declarations written by hand.</summary>
public class QuoteMemberTests
{
    [Fact]
    public void Code_of_quotes_sections_and_speakers_reads_so()
    {
        ArticleDeclaration article = Article("Marro2023_05_04") with
        {
            Speakers = List(Speaker("Tomas Kelm", 1, "chairman of the union"), Speaker("Ilda Marro", 2, "minister of Vestria", "head of the harbour board")),
            MainSpeaker = 1,
            QuoteCount = 3,
            Quotes = List(
                new QuoteDeclaration("WeWillKeep", 0, "We will keep the harbour open", 1, "“We will keep the harbour open,” Marro said, <smiling> & waving."),
                new QuoteDeclaration("NobodyAsked", 1, "Nobody asked the crews.", 0, ""),
                new QuoteDeclaration("Quote", 2, "…", -1, "")),
            Sections = List(new SectionDeclaration("ThePriceOfSalt", 0, "The price of salt")),
        };

        IReadOnlyList<string> files = Generate(article, Article("Quiet"));
        Compile(files);

        string.Join("\n", files).MatchSnapshot("QuotesSectionsAndSpeakers");
    }

    [Fact]
    public void A_quote_may_have_the_name_of_its_list()
    {
        IReadOnlyList<string> files = Generate(
            Article("Report").WithQuotes("ReportQuotes", "ReportArticle", "Report", "Types", "Corpus"),
            Article("ReportQuotes").WithQuotes("ReportQuotesQuotes"),
            Article("ReportQuotes_").WithQuotes("Verbatim", "System"));

        Compile(files);
    }

    [Fact]
    public void A_speaker_may_have_the_name_of_a_class()
    {
        ArticleDeclaration article = Article("A") with
        {
            Speakers = List(Speaker("Articles", 1), Speaker("Speakers", 1), Speaker("All", 1), Speaker("Corpus", 1), Speaker("Paper", 1)),
            QuoteCount = 5,
        };

        Compile(Generate(article));
    }

    [Fact]
    public void Text_that_would_break_a_comment_does_not()
    {
        ArticleDeclaration article = Article("A") with
        {
            Title = "*/ \u2028 class X { } \r\n #error \u0085 \u202E </summary>",
            Opening = "]]> &amp; <b> \uD83D\uDE00 \uD83D \0 \uFFFF",
            Speakers = List(Speaker("A\nB", 1, "head\u2029of <all>")),
            QuoteCount = 1,
            Quotes = List(new QuoteDeclaration("Q", 0, "one\rtwo", 0, "x < y && z > \u0001")),
        };

        IReadOnlyList<string> files = Generate(article);

        Compile(files);
        Assert.All(files, code => Assert.DoesNotContain(code, c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\u202E' or '\0' or '\uFFFF'));
    }

    [Fact]
    public void The_article_of_one_day_has_a_member_for_each_of_4_000_quotes()
    {
        Compile(Generate(Article("A").WithQuotes([.. Enumerable.Range(0, 4_000).Select(i => $"Quote{i}")])));
    }

    [Fact]
    public void No_more_than_60_000_articles_get_a_property()
    {
        ArticleDeclaration[] articles = [.. Enumerable.Range(0, Limits.MostMembers + 5).Select(i => Article($"A{i}"))];

        IReadOnlyList<string> files = Generate(articles);

        Assert.Equal(Limits.MostMembers, files.Sum(code => code.Split("=> Get(").Length - 1));
    }

    [Theory]
    [InlineData("Articles", nameof(ReservedNames.OfArticles))]
    [InlineData("Speakers", nameof(ReservedNames.OfSpeakers))]
    public void Every_member_of_a_generated_class_is_a_reserved_name(string type, string names)
    {
        Assembly assembly = LoadedProject.Load(Compile(Generate(Article("Only"))), CorpusCompiler.Compile([]).Image);

        AssertReserved(assembly.GetType("Paper." + type, throwOnError: true)!, Reserved(names), except: "Only");
    }

    [Theory]
    [InlineData("Verbatim.QuoteList", nameof(ReservedNames.OfQuotes))]
    [InlineData("Verbatim.SectionList", nameof(ReservedNames.OfSections))]
    public void Every_member_that_a_list_inherits_is_a_reserved_name(string type, string names)
    {
        AssertReserved(Assembly.Load("Verbatim").GetType(type, throwOnError: true)!, Reserved(names));
    }

    private static ISet<string> Reserved(string names) => (ISet<string>)typeof(ReservedNames).GetProperty(names)!.GetValue(null)!;

    private static void AssertReserved(Type type, ISet<string> reserved, string except = "") => Assert.All(
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy)
            .Where(member => member.MemberType is MemberTypes.Property or MemberTypes.NestedType or MemberTypes.Field
                || member is MethodInfo { IsSpecialName: false, IsPrivate: false })
            .Where(member => member is not FieldInfo { IsPrivate: true } && !member.Name.Contains('.', StringComparison.Ordinal)
                && !member.Name.Contains('<', StringComparison.Ordinal) && member.Name != except),
        member => Assert.Contains(member.Name, reserved));
}
