using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Documents.FrontMatter;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Reads a document in the format that its path or its first line says: headers, then paragraphs, some of them headings.</summary>
public static class DocumentReader
{
    /// <summary>The size limit that holds unless a project sets another, in bytes.</summary>
    public const int DefaultMaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads a document. Never throws: whatever is wrong becomes a problem of the document.</summary>
    /// <param name="source">The file.</param>
    /// <param name="maximumBytes">The largest file that is read, in bytes; a larger one gets a problem and no paragraphs.</param>
    public static Document Read(DocumentSource source, int maximumBytes = DefaultMaximumBytes)
    {
        var document = new Document(source);
        var problems = new List<Problem>();
        if (source.FileLength > maximumBytes)
        {
            problems.Add(Problem.At(ProblemCatalogue.DocumentTooLarge, FirstWord(source.Text),
                source.FileLength.ToString(CultureInfo.InvariantCulture), maximumBytes.ToString(CultureInfo.InvariantCulture)));
        }
        else
        {
            CharacterCheck.Check(source, problems);
            DocumentFormat format = DocumentFormats.Of(source);
            int bodyStart = format.ReadHeaders(document, problems);
            format.ReadBody(document, bodyStart, problems);
            document.Language ??= LanguageTeller.Tell(document.Text, document.Body);
            document.ReadAs = Languages.OfTag(document.Language);
            if (!HasRunningText(document))
            {
                problems.Add(Problem.At(ProblemCatalogue.EmptyBody, EndOfHeaders(document, bodyStart)));
            }
        }

        document.Title = document.GivenTitle ?? TitleMaker.FromFirstSentence(document);
        problems.Sort(InTextOrder);
        document.Problems = problems;
        return document;
    }

    /// <summary>What is left of a document that breaks the compiler: its headers, and no text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="hasHeaders">Whether its headers are read; without, nothing is.</param>
    /// <param name="failure">What is reported at its first word.</param>
    internal static Document ReadHeaders(DocumentSource source, bool hasHeaders, string failure)
    {
        var document = new Document(source);
        var problems = new List<Problem> { Problem.At(ProblemCatalogue.CompilerFailure, FirstWord(source.Text), failure) };
        if (hasHeaders)
        {
            document.Body = new TextSpan(DocumentFormats.Of(source).ReadHeaders(document, problems), 0);
        }

        document.Title = document.GivenTitle ?? "";
        problems.Sort(InTextOrder);
        document.Problems = problems;
        return document;
    }

    private static int InTextOrder(Problem left, Problem right) =>
        left.Span.CompareTo(right.Span) is var order and not 0 ? order : string.CompareOrdinal(left.Kind.Id, right.Kind.Id);

    /// <summary>
    /// Whether the text's first non-blank line starts with the <c>date</c> header, or its front matter has that key: by this a file is known as an article.
    /// </summary>
    public static bool StartsLikeArticle(string text)
    {
        if (FrontMatterBlock.StartsText(text))
        {
            return FrontMatterBlock.Of(text) is { IsClosed: true } block && FrontMatterHeaders.HasDate(text, block.Content);
        }

        int start = Characters.SkipBlanks(text, 0, text.Length);
        return HeaderReader.IsDateHeader(text, start);
    }

    private static bool HasRunningText(Document document)
    {
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan FirstWord(string text)
    {
        int start = Characters.SkipBlanks(text, 0, text.Length);
        return TextSpan.FromBounds(start, Characters.EndOfWord(text, start));
    }

    private static TextSpan EndOfHeaders(Document document, int bodyStart) =>
        document.Headers.Count > 0 ? document.Headers[document.Headers.Count - 1].ValueSpan : new TextSpan(Math.Min(bodyStart, document.Source.Text.Length), 0);
}
