using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Quotes;

/// <summary>
/// Finds the quotations of several files at a time. A file's quotations depend on that file alone; its article's name, who its speakers
/// are among all, and what is said about that name, on the others too.
/// </summary>
internal sealed class QuoteBatch
{
    private static readonly CompileOptions Options = CompileOptions.Default with { NamedMembers = false };

    private readonly SourceFiles _files;
    private readonly QuotedFile[] _quoted;
    private readonly DeclaredDocument?[] _declared;

    private QuoteBatch(SourceFiles files)
    {
        _files = files;
        _quoted = new QuotedFile[files.Files.Count];
        _declared = new DeclaredDocument?[files.Files.Count];
    }

    /// <summary>The quotations of the files, in their order.</summary>
    public static IReadOnlyList<QuotedFile> Find(IReadOnlyList<RequestedFile> files, ToolConsole console)
    {
        var batch = new QuoteBatch(new SourceFiles(files, console));
        batch._files.ForEach(batch.Find);
        batch.Link();
        batch._files.TellOthers();
        return [.. batch._quoted.Where((_, place) => !batch._files.IsOther(place))];
    }

    private void Find(int place)
    {
        string path = _files.Files[place].Path;
        if (_files.Read(place) is not { } bytes)
        {
            _quoted[place] = new QuotedFile
            {
                File = path,
                Name = null,
                Date = null,
                Title = null,
                Quotes = [],
                Problems = _files.UnreadableAt(place) is { } unreadable ? [unreadable] : [],
            };
            return;
        }

        (_declared[place], _quoted[place]) = DocumentGuard.Make(DocumentSource.FromBytes(path, bytes), Options, analysis => Quoted(path, analysis));
    }

    private static (DeclaredDocument Declared, QuotedFile Quoted) Quoted(string path, DocumentAnalysis analysis)
    {
        DeclaredDocument declared = DocumentCompiler.Declare(analysis, Options);
        return (declared, new QuotedFile
        {
            File = path,
            Name = declared.Declaration.ProposedName,
            Date = analysis.Document.Date?.ToString(),
            Title = analysis.Document.Title,
            Quotes = [.. analysis.Quotations.Select(quotation => Run(analysis, quotation))],
            Problems = declared.Problems,
        });
    }

    private static FoundQuote Run(DocumentAnalysis analysis, Quotation quotation)
    {
        Document document = analysis.Document;
        TextSpan span = document.InFile(quotation.Span);
        return new FoundQuote(
            document.TextOf(quotation.Span),
            span,
            document.LineMap.PositionOf(span.Start),
            quotation.Kind,
            quotation.Mention is { } mention ? document.TextOf(mention) : null,
            quotation.Mention is { } words ? document.InFile(words) : null,
            quotation.Speaker,
            quotation.Speaker < 0 ? null : analysis.Speakers[quotation.Speaker].Name,
            quotation.Confidence);
    }

    private void Link()
    {
        LinkedCorpus corpus = Linker.Link(_declared.OfType<DeclaredDocument>().Select(document => document.Declaration));
        foreach (LinkedArticle article in corpus.Articles)
        {
            int place = _files.PlaceOf(article.Declaration.Path);
            _quoted[place] = _quoted[place] with
            {
                Name = article.Name,
                Quotes = [.. _quoted[place].Quotes.Select(quote => quote with { Person = PersonOf(corpus, article, quote) })],
            };
        }

        foreach (IGrouping<string, LinkedProblem> problems in OutsideProject.Of(corpus).Problems.GroupBy(problem => problem.Path, StringComparer.Ordinal))
        {
            int place = _files.PlaceOf(problems.Key);
            _quoted[place] = _quoted[place] with
            {
                Problems = [.. _quoted[place].Problems.Concat(problems.Select(_declared[place]!.Locate)).OrderBy(problem => problem.Problem.Span)],
            };
        }
    }

    private static string? PersonOf(LinkedCorpus corpus, LinkedArticle article, FoundQuote quote) =>
        quote.Speaker >= 0 && article.Speakers[quote.Speaker] is >= 0 and var person ? corpus.Speakers[person].Name : quote.SpeakerName;
}
