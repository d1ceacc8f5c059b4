using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Objects;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

/// <summary>Holds the pages under docs/diagnostics to the catalogue, and their examples to the compiler.</summary>
public class DiagnosticPagesTests
{
    public static TheoryData<string> Ids() => [.. ProblemCatalogue.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_kind_has_a_page_with_its_title_severity_and_message(string id)
    {
        ProblemKind kind = ProblemCatalogue.All.Single(known => known.Id == id);

        string[] lines = PageOf(kind);

        Assert.Equal($"# {kind.Id}: {kind.Title}", lines[0]);
        Assert.Contains($"Severity: **{kind.Severity.ToString().ToLowerInvariant()}**", lines);
        Assert.Contains(kind.Message, lines);
        Assert.Contains($"dotnet_diagnostic.{kind.Id}.severity", string.Concat(lines), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_page_gives_what_the_page_shows(string id)
    {
        string[] lines = PageOf(ProblemCatalogue.All.Single(known => known.Id == id));

        Assert.Equal(Blocks(lines, "output").SelectMany(block => block.Text.Split('\n')), Compile(lines));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_lists_every_kind(string id)
    {
        ProblemKind kind = ProblemCatalogue.All.Single(known => known.Id == id);

        Assert.Contains(
            $"| [{kind.Id}]({kind.Id}.md) | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} |",
            File.ReadAllLines(Path.Combine(RepositoryRoot, "docs", "diagnostics", "README.md")));
    }

    [Fact]
    public void The_examples_of_the_format_are_right()
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryRoot, "docs", "format.md"));

        Assert.Equal(2, Blocks(lines, "article").Count);
        Assert.Empty(Compile(lines));
    }

    [Fact]
    public void Every_page_is_of_a_kind()
    {
        IEnumerable<string> pages =
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "docs", "diagnostics"), "VRB*.md").Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(ProblemCatalogue.All.Select(kind => kind.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_number_is_used_twice()
    {
        Assert.Equal(ProblemCatalogue.All.Count, ProblemCatalogue.All.Select(kind => kind.Id).Distinct().Count());
    }

    private static string[] PageOf(ProblemKind kind) => File.ReadAllLines(Path.Combine(RepositoryRoot, ProblemPages.PageOf(kind)));

    /// <summary>
    /// The problems of the page's documents, by themselves and linked, with a lock file and corrections or without, as the compiler prints them, in order of
    /// file and place.
    /// </summary>
    private static IEnumerable<string> Compile(string[] page)
    {
        List<(string Path, string Text)> articles = Blocks(page, "article");
        List<(string Path, string Text)> locks = Blocks(page, "lock");
        CorrectionSet corrections = CorrectionSet.Read(Blocks(page, "corrections"));
        CompileOptions options = CompileOptions.Default with { LocksNames = locks.Count > 0, Headers = DeclaredHeaders.On(page) };
        NameLock names = locks.Count > 0 ? NameLock.Read(NameLock.FileName, locks[0].Text) : NameLock.None;
        DeclaredDocument[] declared = [.. articles.Select(article => DocumentCompiler.Declare(
            DocumentSource.FromText(article.Path, article.Text), options.For(article.Path, corrections)))];
        LinkedCorpus corpus = LockedLinker.Link(declared.Select(document => document.Declaration), names, corrections);
        return declared.SelectMany(document => document.Problems).Concat(corpus.Problems.Select(problem => Located(problem, declared)))
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => (problem.Start.Line, problem.Start.Column))
            .ThenBy(problem => problem.Problem.Kind.Id, StringComparer.Ordinal)
            .Select(problem => problem.Format());
    }

    private static LocatedProblem Located(LinkedProblem problem, DeclaredDocument[] declared) => problem.Lines is { } lines
        ? new LocatedProblem(problem.Path, problem.Problem, lines.Start, lines.End)
        : declared.Single(document => document.Declaration.Path == problem.Path).Locate(problem);

    private static List<(string Path, string Text)> Blocks(string[] lines, string kind) =>
        [.. PageBlocks.Of(lines).Where(block => block.Kind == kind).Select(block => (block.Name, block.Text))];
}
