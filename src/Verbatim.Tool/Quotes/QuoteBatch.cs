using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
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
    private readonly CorrectionSet _corrections;
    private readonly bool _withParagraphs;
    private readonly QuotedFile[] _quoted;
    private readonly DeclaredDocument?[] _declared;

    private QuoteBatch(SourceFiles files, CorrectionSet corrections, bool withParagraphs)
    {
        _files = files;
        _corrections = corrections;
        _withParagraphs = withParagraphs;
        _quoted = new QuotedFile[files.Files.Count];
        _declared = new DeclaredDocument?[files.Files.Count];
    }

    /// <summary>The quotations of the files, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="corrections">The files of corrections.</param>
    /// <param name="withParagraphs">Whether the paragraphs are to be shown.</param>
    /// <param name="console">Where everything is told.</param>
    /// <param name="problems">What is wrong with the corrections.</param>
    public static IReadOnlyList<QuotedFile> Find(
        IReadOnlyList<RequestedFile> files, CorrectionFiles corrections, bool withParagraphs, ToolConsole console, out IReadOnlyList<LocatedProblem> problems)
    {
        var batch = new QuoteBatch(new SourceFiles(files, console), corrections.ReadFor(files), withParagraphs);
        batch._files.ForEach(batch.Find);
        problems = batch.Link();
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

        (_declared[place], _quoted[place]) = DocumentGuard.Make(
            DocumentSource.FromBytes(path, bytes), Options.For(path, _corrections), analysis => Quoted(path, analysis));
    }

    private (DeclaredDocument Declared, QuotedFile Quoted) Quoted(string path, DocumentAnalysis analysis)
    {
        string[] hashes = QuoteHashes.Of(analysis);
        DeclaredDocument declared = DocumentCompiler.Declare(analysis, Options);
        return (declared, new QuotedFile
        {
            File = path,
            Name = declared.Declaration.ProposedName,
            Date = analysis.Document.Date?.ToString(),
            Title = analysis.Document.Title,
            Quotes = [.. analysis.Quotations.Select((quotation, place) => Run(analysis, quotation, hashes[place]))],
            Problems = declared.Problems,
            Paragraphs = _withParagraphs ? [.. analysis.Document.Paragraphs.Select(paragraph => analysis.Document.TextOf(paragraph.Span))] : [],
        });
    }

    private static FoundQuote Run(DocumentAnalysis analysis, Quotation quotation, string hash)
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
            quotation.Confidence)
        {
            Hash = hash,
            IsCorrected = quotation.IsCorrected,
            IsContinuation = quotation.IsContinuation,
            Paragraph = quotation.Paragraph,
            InParagraph = quotation.MarkedSpan with { Start = quotation.MarkedSpan.Start - document.Paragraphs[quotation.Paragraph].Span.Start },
        };
    }

    /// <summary>Links the files; returns what is wrong with the corrections.</summary>
    private LocatedProblem[] Link()
    {
        LinkedCorpus corpus = Linker.Link(_declared.OfType<DeclaredDocument>().Select(document => document.Declaration), _corrections);
        foreach (LinkedArticle article in corpus.Articles)
        {
            int place = _files.PlaceOf(article.Declaration.Path);
            _quoted[place] = _quoted[place] with
            {
                Name = article.Name,
                Persons = _withParagraphs ? PersonsOf(corpus, article) : [],
                Quotes = [.. _quoted[place].Quotes.Select((quote, i) => quote with
                {
                    Person = PersonOf(corpus, article, quote, i),
                    Confidence = quote.Speaker < 0 && article.SpeakerOf(i, -1) >= 0 ? LinkedArticle.RoleConfidence : quote.Confidence,
                })],
            };
        }

        foreach (IGrouping<string, LinkedProblem> problems in OutsideProject.Of(corpus).Problems
            .Where(problem => problem.Lines is null).GroupBy(problem => problem.Path, StringComparer.Ordinal))
        {
            int place = _files.PlaceOf(problems.Key);
            _quoted[place] = _quoted[place] with
            {
                Problems = [.. _quoted[place].Problems.Concat(problems.Select(_declared[place]!.Locate)).OrderBy(problem => problem.Problem.Span)],
            };
        }

        return
        [
            .. corpus.Problems.Where(problem => problem.Lines is not null && OutsideProject.IsOfCorrections(problem.Problem.Kind))
                .Select(DocumentBatch.AtLine),
        ];
    }

    private static string[] PersonsOf(LinkedCorpus corpus, LinkedArticle article) =>
    [
        .. article.Declaration.Speakers.Select((speaker, place) => (speaker.QuoteCount, Linked: article.Speakers[place], speaker.Name))
            .OrderByDescending(speaker => speaker.QuoteCount)
            .Select(speaker => speaker.Linked >= 0 ? corpus.Speakers[speaker.Linked].Name : speaker.Name)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string? PersonOf(LinkedCorpus corpus, LinkedArticle article, FoundQuote quote, int place) =>
        article.SpeakerOf(place, quote.Speaker) is >= 0 and var person ? corpus.Speakers[person].Name : quote.SpeakerName;
}
