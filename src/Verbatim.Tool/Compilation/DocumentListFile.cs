using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>
/// The list that a build hands over: UTF-8 lines <c>article⇥full path</c> for documents, <c>maybe⇥full path</c> for text files that
/// are documents only if they begin like one, and <c>header⇥name⇥type⇥required⇥values</c> for headers of the project's own.
/// </summary>
internal static class DocumentListFile
{
    private const string Article = "article";
    private const string Maybe = "maybe";
    private const string Header = "header";

    /// <summary>The files of the list, each document path once, ordered by it; false with what is wrong and the line.</summary>
    /// <param name="list">The list.</param>
    /// <param name="projectFolder">The folder that paths are relative to.</param>
    /// <param name="files">The files.</param>
    /// <param name="headers">The headers; what is not understood of them is among its faults.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TryParse(
        byte[] list, string projectFolder, out IReadOnlyList<RequestedFile> files, out HeaderSchemaReader headers, out string problem)
    {
        headers = new HeaderSchemaReader();
        var byPath = new Dictionary<string, RequestedFile>(StringComparer.Ordinal);
        files = [];
        problem = "";
        int number = 0;
        foreach (string line in Encoding.UTF8.GetString(list).TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            string entry = line.TrimEnd('\r');
            if (entry.Length == 0)
            {
                continue;
            }

            int tab = entry.IndexOf('\t', StringComparison.Ordinal);
            string kind = tab < 0 ? entry : entry[..tab];
            if (kind == Header && tab >= 0)
            {
                headers.AddLine(entry[(tab + 1)..]);
                continue;
            }

            if (tab < 0 || tab == entry.Length - 1 || kind is not (Article or Maybe))
            {
                problem = FormattableString.Invariant($"line {number} is neither '{Article}<tab>path' nor '{Maybe}<tab>path': {entry}");
                return false;
            }

            string location = System.IO.Path.GetFullPath(entry[(tab + 1)..], projectFolder);
            var file = new RequestedFile(location, DocumentPath.Relative(projectFolder, location), kind == Maybe);
            if (!byPath.TryGetValue(file.Path, out RequestedFile other) || other.MayBeOther)
            {
                byPath[file.Path] = file;
            }
        }

        var ordered = new List<RequestedFile>(byPath.Values);
        ordered.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        files = ordered;
        return true;
    }
}
