using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;

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

    public static byte[] Image(params DocumentBuilder[] documents) =>
        CorpusCompiler.Link(documents.Select(document => DocumentCompiler.Compile(document.Build())).ToList()).Image;

    /// <summary>An image of documents whose speakers people correct, in lines whose fields a bar parts.</summary>
    public static byte[] Corrected(string[] lines, params DocumentBuilder[] documents) => CorpusCompiler.Link(
        documents.Select(document => DocumentCompiler.Compile(document.Build())).ToList(),
        corrections: CorrectionSet.Read([("corrections.tsv", string.Join('\n', lines).Replace(" | ", "\t", System.StringComparison.Ordinal))])).Image;

    public static Corpus Corpus(params DocumentBuilder[] documents) => Verbatim.Corpus.FromBytes(Image(documents));

    public static Article Harbour(bool withByteOrderMark = false) => Corpus(HarbourDocument(withByteOrderMark)).Articles[0];
}
