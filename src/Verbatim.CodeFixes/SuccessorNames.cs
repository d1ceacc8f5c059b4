using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.CodeFixes;

/// <summary>Finds, in the project's lock of names, what came for a name that went: lines such as <c>former article OLD NEW</c>.</summary>
internal static class SuccessorNames
{
    private const string LockFile = "verbatim.lock";

    /// <summary>The names that came for the gone one, in the order of the lock; of a quote they are without its article.</summary>
    public static async Task<IReadOnlyList<string>> Of(string gone, Project project, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (TextDocument file in project.AdditionalDocuments.Where(file => IsLock(file.FilePath)))
        {
            SourceText text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
            names.AddRange(text.Lines.Select(line => Successor(gone, line.ToString())).OfType<string>());
        }

        return names;
    }

    private static bool IsLock(string? path) => path is not null && path.EndsWith(LockFile, StringComparison.OrdinalIgnoreCase);

    private static string? Successor(string gone, string line)
    {
        string[] words = line.StartsWith("former ", StringComparison.Ordinal) ? line.TrimEnd().Split(' ') : [];
        return words.Length == 4 && LastPart(words[2]) == gone ? LastPart(words[3]) : null;
    }

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
