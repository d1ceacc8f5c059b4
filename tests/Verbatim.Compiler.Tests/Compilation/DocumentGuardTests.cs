using System;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Tests.Compilation;

/// <summary>Whatever is thrown while a document is compiled becomes a problem of it.</summary>
public sealed class DocumentGuardTests : IDisposable
{
    private const string Text = "date 2022-03-04\ntitel: Rain\nname: Rain\n\nIt rained. “It rains,” said Ana Brun.";

    public void Dispose() => DocumentGuard.BeforeAnalysis.Value = null;

    [Fact]
    public void A_document_on_which_the_analysis_fails_is_an_error_at_its_first_word()
    {
        FailWith(new InvalidOperationException());

        Assert.Equal(
            ["article.txt(1,1): error VRB0022: The compiler of documents fails on this one with InvalidOperationException, so it has no text in the corpus. "
                + "The fault is Verbatim's: please report it, with the document if you may.",
             "article.txt(2,1): warning VRB0008: 'titel' is not a header of an article. Did you mean 'title'? "
                + "The headers are date, title, source, author, name, language and tags; a project declares others as <ArticleHeader> items."],
            Compile().Problems.Select(problem => problem.Format()));
    }

    [Fact]
    public void It_keeps_its_headers_and_has_no_text()
    {
        FailWith(new InvalidOperationException());

        CompiledDocument document = Compile();

        Assert.Equal(
            ("Rain", new CalendarDate(2022, 3, 4), true),
            (document.Declaration.ProposedName, document.Declaration.Date!.Value, document.Declaration.NameIsGiven));
        Assert.Equal((0, 0, 0, 0), (document.BodyChars, document.Paragraphs.Count, document.Quotes.Count, document.Declaration.Speakers.Count));
    }

    [Fact]
    public void It_is_linked_with_the_others()
    {
        FailWith(new InvalidOperationException());

        Assert.Equal("Rain", Assert.Single(CorpusCompiler.Link([Compile()]).Corpus.Articles).Name);
    }

    [Fact]
    public void What_fails_on_a_document_with_headers_is_made_of_one_without()
    {
        string made = DocumentGuard.Make(DocumentSource.FromText("article.txt", Text), null, analysis =>
            analysis.Document.Headers.Count > 0 ? throw new InvalidOperationException()
                : string.Join(' ', analysis.Problems.Select(problem => problem.Kind.Id)));

        Assert.Equal("VRB0022", made);
    }

    [Fact]
    public void Cancelling_is_no_failure()
    {
        FailWith(new OperationCanceledException());

        Assert.Throws<OperationCanceledException>(Compile);
    }

    [Fact]
    public void Memory_that_has_run_out_is_no_fault_of_the_document()
    {
        FailWith(new InsufficientMemoryException());

        Assert.ThrowsAny<OutOfMemoryException>(Compile);
    }

    private static void FailWith(Exception exception) => DocumentGuard.BeforeAnalysis.Value = _ => throw exception;

    private static CompiledDocument Compile() => DocumentCompiler.Compile(DocumentSource.FromText("article.txt", Text));
}
