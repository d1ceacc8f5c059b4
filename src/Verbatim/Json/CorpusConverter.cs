using System.Globalization;
using System.Text.Json;

namespace Verbatim.Json;

/// <summary>A corpus: its fingerprint in hexadecimal, for a number of 64 bits is more than JavaScript holds, and its counts.</summary>
internal sealed class CorpusConverter(Corpus? corpus) : FlatConverter<Corpus>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, Corpus value)
    {
        fields.Text(nameof(value.Fingerprint), Hexadecimal(value));
        fields.Number("ArticleCount", value.Image.ArticleCount);
        fields.Number("SpeakerCount", value.Image.SpeakerCount);
        fields.Number("QuoteCount", value.Image.QuoteCount);
    }

    protected override Corpus Find(Corpus corpus, JsonFields fields) => fields.RequiredText(nameof(Corpus.Fingerprint)) == Hexadecimal(corpus)
        ? corpus
        : throw new JsonException("The JSON is of a corpus of other documents: its fingerprint differs.");

    private static string Hexadecimal(Corpus value) => value.Fingerprint.ToString("x16", CultureInfo.InvariantCulture);
}

/// <summary>The file of an article.</summary>
internal sealed class SourceFileConverter(Corpus? corpus) : FlatConverter<SourceFile>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, SourceFile value)
    {
        fields.Text(nameof(value.Article), value.Article.Name);
        fields.Text(nameof(value.Path), value.Path);
        fields.Number(nameof(value.Length), value.Length);
        fields.Text(nameof(value.Sha256), value.Sha256);
    }

    protected override SourceFile Find(Corpus corpus, JsonFields fields) => CorpusLookup.ArticleOf(corpus, fields).File;
}
