using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Objects;

namespace Verbatim.Tests;

/// <summary>Corpora that the tests read.</summary>
internal static class Given
{
    public const string HarbourText =
        "date 2023-05-02\nsource: Northern Wire\nauthor: I. Lund\nlanguage: en\n\n" +
        "Ada Okonjo, the mayor of Port Léon, said that it “is a matter of days”. “We go on,” Okonjo said.\n\n" +
        "«The harbour»\n\nNobody calls it a “crisis”. “Ships are coming,” said Ben Rask.";

    public static DocumentBuilder HarbourDocument(bool withByteOrderMark = false) => new DocumentBuilder(HarbourText, "seeds/harbour.txt", withByteOrderMark)
        .Speaker("Ada Okonjo", Compiler.Quotations.Records.Gender.Female, alias: "Okonjo", role: "mayor of Port Léon")
        .Speaker("Ben Rask")
        .Quote("is a matter of days", "Ada Okonjo", Compiler.Quotations.Records.QuotationKind.Mixed, "Ada Okonjo")
        .Quote("We go on,", "Ada Okonjo", mention: "Okonjo")
        .Quote("crisis", null, Compiler.Quotations.Records.QuotationKind.Term)
        .Quote("Ships are coming,", "Ben Rask", mention: "Ben Rask");

    public static DocumentBuilder Plain(string date, string path, string text = "Text.", string? name = null) =>
        new($"date {date}\n{(name is null ? "" : $"name: {name}\n")}\n{text}", path);

    /// <summary>The headers that documents of these tests may have.</summary>
    public static HeaderSchema Headers { get; } = HeaderSchemaReader.ReadLines(
        "section\nrating\tint\nopened\tdate\nprice\tdecimal\nchecked\tbool\nlink\turi\nstatus\tenum\t\tdraft;in review;final").ToSchema();

    /// <summary>A document that has many headers of its own.</summary>
    public static DocumentBuilder WithHeaders(string date, string path) => new DocumentBuilder(
        $"date {date}\nsection: City Hall\nrating: 4\nopened: 2023-04-01\nprice: 4.50\nchecked: yes\nlink: https://news.example/pier\nstatus: final\n"
            + "tags: sea, port, Île\nmood: calm\n\nThe pier is open. “It was time,” somebody said.", path, headers: Headers).Quote("It was time,");

    public static byte[] Image(params DocumentBuilder[] documents) =>
        Image([.. documents.Select(document => DocumentCompiler.Compile(document.Build()))]);

    private static byte[] Image(CompiledDocument[] documents, CorrectionSet? corrections = null) => CorpusCompiler.Link(
        documents, corrections: corrections, headers: documents.Any(document => document.Headers.Count > 0) ? Headers : null).Image;

    /// <summary>An image of documents whose speakers people correct, in lines whose fields a bar parts.</summary>
    public static byte[] Corrected(string[] lines, params DocumentBuilder[] documents) => Image(
        [.. documents.Select(document => DocumentCompiler.Compile(document.Build()))],
        CorrectionSet.Read([("corrections.tsv", string.Join('\n', lines).Replace(" | ", "\t", System.StringComparison.Ordinal))]));

    public static Corpus Corpus(params DocumentBuilder[] documents) => Verbatim.Corpus.FromBytes(Image(documents));

    public static Article Harbour(bool withByteOrderMark = false) => Corpus(HarbourDocument(withByteOrderMark)).Articles[0];
}
