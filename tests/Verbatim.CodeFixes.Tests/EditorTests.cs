using TestSupport;
using Verbatim.CodeFixes.Tests.Host;

namespace Verbatim.CodeFixes.Tests;

/// <summary>What an editor shows of the generated names, by Roslyn's services.</summary>
public class EditorTests
{
    [Fact]
    public async Task Completion_offers_every_article()
    {
        using var editor = Editor.Open("class Reader { object Read() => Paper.Articles.$$ }", Texts.Harbour, Texts.Bridge);

        Assert.Superset(new HashSet<string>(["Marro2023_05_04", "Lind2023_06_11", "All", "Search"]), new HashSet<string>(await editor.Completions()));
    }

    [Fact]
    public async Task Completion_describes_an_article_by_its_day_title_speakers_and_first_sentences()
    {
        using var editor = Editor.Open("class Reader { object Read() => Paper.Articles.$$ }", Texts.Bridge);

        string description = await editor.Description("Lind2023_06_11");

        Assert.Contains("2023-06-11. A bridge for the north", description, StringComparison.Ordinal);
        Assert.Contains("1 quote: Petra Lind (1)", description, StringComparison.Ordinal);
        Assert.Contains("The council of Oskeld agreed to build a bridge.", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completion_offers_the_quotes_of_an_article_by_name()
    {
        using var editor = Editor.Open("class Reader { object Read() => Paper.Articles.Marro2023_05_04.Quotes.$$ }", Texts.Harbour);

        Assert.Superset(new HashSet<string>(["WeWillKeepTheHarbourOpen", "NobodyAskedTheCrews"]), new HashSet<string>(await editor.Completions()));
    }

    [Fact]
    public async Task Hovering_over_a_quote_shows_who_says_it_its_words_and_the_sentence_around_it()
    {
        using var editor = Editor.Open("class Reader { object Read() => Paper.Articles.Marro2023_05_04.Quotes.NobodyAsked$$TheCrews; }", Texts.Harbour);

        IReadOnlyList<string> shown = await editor.Hover();

        Assert.Contains("Tomas Kelm: “Nobody asked the crews.”", shown);
        Assert.Contains(shown, part => part.Contains("Tomas Kelm, its chairman, said: “Nobody asked the crews.”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hovering_over_a_speaker_shows_the_roles_and_the_counts()
    {
        using var editor = Editor.Open("class Reader { object Read() => Paper.Speakers.Tomas$$Kelm; }", Texts.Harbour);

        string shown = string.Join('\n', await editor.Hover());

        Assert.Contains("Tomas Kelm: chairman", shown, StringComparison.Ordinal);
        Assert.Contains("1 quote in 1 article", shown, StringComparison.Ordinal);
    }
}
