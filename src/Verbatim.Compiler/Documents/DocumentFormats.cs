using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents.FrontMatter;

namespace Verbatim.Compiler.Documents;

/// <summary>A format of documents.</summary>
/// <param name="Extensions">How the names of its files end: <c>.txt</c>.</param>
/// <param name="ReadHeaders">Fills the headers of a document; returns where its body begins, in UTF-16 code units of the file's text.</param>
/// <param name="ReadBody">Fills the paragraphs and sections of a document whose body begins there.</param>
internal sealed record DocumentFormat(
    string[] Extensions, Func<Document, List<Problem>, int> ReadHeaders, Action<Document, int, List<Problem>> ReadBody);

/// <summary>The formats of documents. Whoever looks for files, or reads one, asks here which endings there are and what they mean.</summary>
public static class DocumentFormats
{
    private static readonly DocumentFormat Native = new([".txt"], HeaderReader.Read, ReadNativeBody);

    private static readonly DocumentFormat Markdown = new([".md", ".markdown"], MarkdownReader.ReadHeaders, MarkdownReader.ReadBody);

    private static readonly DocumentFormat[] All = [Native, Markdown];

    /// <summary>How the names of documents end, each ending with its full stop: <c>.txt</c>.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Native.Extensions, .. Markdown.Extensions];

    /// <summary>Whether the path ends as the files of one of the formats do, in capitals or not.</summary>
    public static bool HasExtension(string path) => Find(path) is not null;

    /// <summary>
    /// The format of the file: Markdown for one that begins with front matter, whatever its name, and the native one for a file that does not say.
    /// </summary>
    internal static DocumentFormat Of(DocumentSource source) => FrontMatterBlock.StartsText(source.Text) ? Markdown : Find(source.Path) ?? Native;

    private static DocumentFormat? Find(string path) =>
        Array.Find(All, format => Array.Exists(format.Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

    private static void ReadNativeBody(Document document, int bodyStart, List<Problem> problems)
    {
        EntityCheck.Check(document.Text, problems);
        ParagraphReader.Read(document, bodyStart, problems);
    }
}
