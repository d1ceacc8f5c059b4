using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Images of articles of the repository: one of a few, one of many short ones, whose lists have blocks and skip tables, and one of nothing.</summary>
internal static class KnownImages
{
    private const int Short = 300;

    private static readonly Lazy<byte[][]> Compiled = new(() =>
    [
        Compile(KnownArticles.Texts.Take(4)),
        Compile(KnownArticles.Texts.SelectMany(Parts).Take(Short)),
        Compile(KnownArticles.Texts.TakeLast(6)),
        Compile([]),
    ]);

    /// <summary>The images.</summary>
    public static byte[][] All => Compiled.Value;

    private static byte[] Compile(IEnumerable<string> texts) => CorpusCompiler.Compile(texts.Select(Source)).Image;

    private static DocumentSource Source(string text, int number)
    {
        string date = new DateOnly(2022, 1, 1).AddDays(number % 500).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string headers = number % 3 == 0 ? "source: Northern Wire\nauthor: I. Lund\nlanguage: en\n" : "";
        return DocumentSource.FromBytes(
            FormattableString.Invariant($"{number}.txt"), Encoding.UTF8.GetBytes($"date {date}\n{headers}\n{text}"));
    }

    // Three paragraphs each.
    private static IEnumerable<string> Parts(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Chunk(3).Select(part => string.Join("\n\n", part));
}
