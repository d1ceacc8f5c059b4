using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Documents;

/// <summary>A format of documents.</summary>
/// <param name="Extension">How the names of its files end: <c>.txt</c>.</param>
/// <param name="Read">Fills headers, paragraphs and sections of a document; returns where its body begins, in UTF-16 code units.</param>
internal sealed record DocumentFormat(string Extension, Func<Document, List<Problem>, int> Read);

/// <summary>The formats of documents. Whoever looks for files, or reads one, asks here which endings there are and what they mean.</summary>
public static class DocumentFormats
{
    private static readonly DocumentFormat Native = new(".txt", ReadNative);

    private static readonly DocumentFormat[] All = [Native];

    /// <summary>How the names of documents end, each ending with its full stop: <c>.txt</c>.</summary>
    public static IReadOnlyList<string> Extensions { get; } = Array.ConvertAll(All, format => format.Extension);

    /// <summary>Whether the path ends as the files of one of the formats do, in capitals or not.</summary>
    public static bool HasExtension(string path) => Find(path) is not null;

    /// <summary>The format of the file at the path; the native one for a file that does not say by its ending.</summary>
    internal static DocumentFormat Of(string path) => Find(path) ?? Native;

    private static DocumentFormat? Find(string path) => Array.Find(All, format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));

    private static int ReadNative(Document document, List<Problem> problems)
    {
        EntityCheck.Check(document.Text, problems);
        int bodyStart = HeaderReader.Read(document, problems);
        ParagraphReader.Read(document, bodyStart, problems);
        return bodyStart;
    }
}
