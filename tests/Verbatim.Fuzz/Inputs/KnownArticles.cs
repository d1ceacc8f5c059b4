using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TestSupport;

namespace Verbatim.Fuzz.Inputs;

/// <summary>The articles of the repository: the invented ones of the evaluation, without their annotations, and the seeds.</summary>
internal static partial class KnownArticles
{
    private static readonly Lazy<string[]> Read = new(() =>
    {
        string root = RepositoryFolder.Root;
        return
        [
            .. TextsUnder(Path.Combine(root, "tests", "Verbatim.Evaluation", "Articles")).Select(text => AnnotationPattern().Replace(text, "")),
            .. TextsUnder(Path.Combine(root, "seeds")),
        ];
    });

    /// <summary>Their texts, always in the same order.</summary>
    public static string[] Texts => Read.Value;

    private static string[] TextsUnder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex AnnotationPattern();
}
