using System.Text;

namespace Verbatim.Tool.Tests;

/// <summary>Headers that are declared on the command line, or in the list of a build. (docs/own-headers.md shows more, and is run too.)</summary>
public sealed class OwnHeaderTests
{
    private const string Bridge = "date 2024-05-03\nname: Bridge\nrating: 4\nchecked: yes\nfile: b-7\n\nThe bridge is open.\n";

    [Fact]
    public void In_JSON_numbers_are_numbers_and_truths_truths()
    {
        using var here = new Workplace();
        here.With("a.txt", Bridge);

        Outcome listed = here.Run("articles", "a.txt", "--header", "rating:decimal", "--header", "checked:bool", "--header", "file", "-f", "json");

        Assert.EndsWith("\"speakers\":[],\"rating\":4,\"checked\":true,\"file-header\":\"b-7\"}\n", listed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rating:number", "--header does not understand 'rating': there is no type 'number'")]
    [InlineData("date:date", "--header does not understand 'date': every article may have this header")]
    public void One_that_is_not_understood_is_refused(string header, string expected)
    {
        using var here = new Workplace();
        here.With("a.txt", Bridge);

        Outcome outcome = here.Run("check", "a.txt", "--header", header);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_has_them_in_its_list_and_its_cache_knows_them_apart()
    {
        using var here = new Workplace();
        here.With("a.txt", Bridge);

        Assert.Equal("rating:*: 1 hit", Built(here, "header\trating\tint\t\t\n"));
        Assert.Contains("“x” is no number", here.Run("search", "corpus.vbi", "rating:x").Error, StringComparison.Ordinal);
        Assert.Equal("rating:*: 1 hit", Built(here, "header\trating\tstring\t\t\n"));
        Assert.Contains("no hit", here.Run("search", "corpus.vbi", "rating:x").Error, StringComparison.Ordinal);
    }

    private static string Built(Workplace here, string headers)
    {
        here.With("documents.list", new UTF8Encoding(false).GetString(Encoding.UTF8.GetBytes(headers + "article\ta.txt\n")));
        Assert.Equal(0, here.Run("compile", "--list", "documents.list", "--cache", "documents.cache", "-o", "corpus.vbi").ExitCode);
        return "rating:*: " + here.Run("search", "corpus.vbi", "rating:*").Error.Trim();
    }
}
