using System.Globalization;
using System.Text.Json;
using Verbatim.Json;

namespace Verbatim;

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

/// <summary>Finds in a corpus what JSON names.</summary>
internal static class CorpusLookup
{
    /// <summary>The article of a name.</summary>
    public static Article Article(Corpus corpus, string name) =>
        corpus.Articles.TryGet(name, out Article? article) ? article : throw new JsonException($"The corpus has no article named '{name}'.");

    /// <summary>The article that an object or a bare name stands for.</summary>
    public static Article Article(Corpus corpus, JsonFields fields) => Article(corpus, fields.Bare ?? fields.RequiredText(nameof(Verbatim.Article.Name)));

    /// <summary>The article that the field <c>article</c> names.</summary>
    public static Article ArticleOf(Corpus corpus, JsonFields fields) => Article(corpus, fields.Required("Article"));

    /// <summary>The speaker of a name.</summary>
    public static Speaker Speaker(Corpus corpus, string name) =>
        corpus.Speakers.TryGet(name, out Speaker? speaker) ? speaker : throw new JsonException($"The corpus has no speaker named '{name}'.");

    /// <summary>The quote at a place of an article.</summary>
    public static Quote Quote(Article article, int index) => (uint)index < (uint)article.Quotes.Count
        ? article.Quotes[index]
        : throw new JsonException($"{article.Name} has no quote {index}.");

    /// <summary>Makes sure that a text that the JSON gives is the corpus's.</summary>
    public static void RequireText(JsonFields fields, string text, string what)
    {
        if (fields.Text("Text") is { } given && given != text)
        {
            throw new JsonException($"{what} has another text in the corpus than in the JSON.");
        }
    }
}
