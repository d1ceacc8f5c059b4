using System.Text.Json;
using Verbatim.Compiler.Compilation;

namespace Verbatim.Tool.Tests;

/// <summary>A document on which the compiler fails takes no other one with it.</summary>
public sealed class CompilerFailureTests : IDisposable
{
    private const string Line =
        "b.txt(1,1): error VRB0022: The compiler of documents fails on this one with InvalidOperationException, so it has no text in the corpus. "
        + "The fault is Verbatim's: please report it, with the document if you may. (docs/diagnostics/VRB0022.md in the package)\n";

    private readonly Workplace _here = new Workplace()
        .With("a.txt", Articles.Plain)
        .With("b.txt", "date 2021-05-04\ntitle: The rain\n\nIt rained in Tarn.\n")
        .With("c.txt", "date 2021-05-05\nIt rained in Ostrel.\n");

    public CompilerFailureTests() => DocumentGuard.BeforeAnalysis.Value = document =>
    {
        if (document.Path == "b.txt")
        {
            throw new InvalidOperationException();
        }
    };

    public void Dispose()
    {
        DocumentGuard.BeforeAnalysis.Value = null;
        _here.Dispose();
    }

    [Fact]
    public void Check_reports_it_at_the_document() =>
        Assert.Equal(new Outcome(1, Line, "3 documents: 1 error\n"), _here.Run("check", "a.txt", "b.txt", "c.txt"));

    [Fact]
    public void Compile_reports_it_and_keeps_the_others_whole_and_its_headers()
    {
        Outcome outcome = _here.Run("compile", "a.txt", "b.txt", "c.txt", "-o", "c.vbi");

        Assert.Equal((1, Line), (outcome.ExitCode, outcome.Out));
        Assert.Equal(
            [("a.txt", 1, 98), ("b.txt", 0, 0), ("c.txt", 0, 20)],
            Corpus.Open(_here.PathOf("c.vbi")).Articles.Select(article => (article.File.Path, article.Quotes.Count, article.Text.Length)));
        Assert.Equal("The rain", Corpus.Open(_here.PathOf("c.vbi")).Articles[1].Title);
    }

    [Fact]
    public void Quotes_reports_it_and_shows_those_of_the_others()
    {
        Outcome outcome = _here.Run("quotes", "a.txt", "b.txt", "c.txt", "--format", "json");

        JsonElement[] files = [.. outcome.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["Quill2021_05_03", "TheRain2021_05_04", "ItRainedInOstrel2021_05_05"], files.Select(file => file.GetProperty("name").GetString()));
        Assert.Equal([1, 0, 0], files.Select(file => file.GetProperty("quotes").GetArrayLength()));
        Assert.Equal("VRB0022", Assert.Single(files[1].GetProperty("problems").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void It_is_still_reported_when_the_document_comes_from_the_cache()
    {
        string[] compile = ["compile", "b.txt", "-o", "c.vbi", "--cache", "c.cache"];
        _here.Run(compile);
        Assert.Equal(Line, _here.Run(compile).Out);
    }
}
