using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Images of articles of the repository: one of a few, one of many short ones, whose lists have blocks and skip tables, and one of nothing.</summary>
internal static class KnownImages
{
    private const int Short = 300;

    private static readonly CompileOptions Options = CompileOptions.Default with
    {
        Headers = HeaderSchemaReader.ReadLines("section\nrating\tint\nopened\tdate").ToSchema(),
    };

    private static readonly DocumentSource[] Few = Sources("few", KnownArticles.Texts.Take(4));
    private static readonly DocumentSource[] Others = Sources("others", KnownArticles.Texts.TakeLast(6));

    private static readonly Lazy<byte[][]> Compiled = new(() =>
        [Compile(Few), Compile(Sources("short", KnownArticles.Texts.SelectMany(Parts).Take(Short))), Compile(Others), Compile([])]);

    private static readonly Lazy<byte[]> CompiledTogether = new(() => Compile([.. Few, .. Others]));

    /// <summary>The images.</summary>
    public static byte[][] All => Compiled.Value;

    /// <summary>Two of the images, and the one of the articles of both.</summary>
    public static (byte[] One, byte[] Other, byte[] Both) Shared => (All[0], All[2], CompiledTogether.Value);

    private static byte[] Compile(DocumentSource[] sources) => CorpusCompiler.Compile(sources, Options).Image;

    private static DocumentSource[] Sources(string folder, IEnumerable<string> texts) => [.. texts.Select((text, number) => Source(folder, text, number))];

    private static DocumentSource Source(string folder, string text, int number)
    {
        string date = new DateOnly(2022, 1, 1).AddDays(number % 500).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string headers = number % 3 == 0 ? "source: Northern Wire\nauthor: I. Lund\nlanguage: en\n" : "";
        headers += number % 4 == 0 ? FormattableString.Invariant($"section: Wire\nrating: {number % 7}\nopened: {date}\ntags: sea, T{number % 9}\n") : "";
        return DocumentSource.FromBytes(
            FormattableString.Invariant($"{folder}/{number}.txt"), Encoding.UTF8.GetBytes($"date {date}\n{headers}\n{text}"));
    }

    // Three paragraphs each.
    private static IEnumerable<string> Parts(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Chunk(3).Select(part => string.Join("\n\n", part));
}
