using System;
using System.Linq;
using System.Text.Json;
using Verbatim.Json;

namespace Verbatim;

/// <summary>An article: its headers, who is quoted, its file and its text. Its name stands for it as a key.</summary>
internal sealed class ArticleConverter(Corpus? corpus) : FlatConverter<Article>(corpus)
{
    public override bool CanConvert(Type typeToConvert) => typeof(Article).IsAssignableFrom(typeToConvert);

    public override Article ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CorpusLookup.Article(Required(), reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => writer.WritePropertyName(value.Name);

    protected internal override void Write(JsonFieldWriter fields, Article value)
    {
        fields.Text(nameof(value.Name), value.Name);
        fields.Text(nameof(value.Title), value.Title);
        fields.Day(nameof(value.Date), value.Date);
        fields.Text(nameof(value.Source), value.Source);
        fields.Text(nameof(value.Author), value.Author);
        fields.Text(nameof(value.Language), value.Language);
        fields.Headers(nameof(value.Headers), value.Headers);
        fields.Text("Path", value.File.Path);
        fields.Text("Sha256", value.File.Sha256);
        fields.Texts(nameof(value.Speakers), value.Speakers.Select(speaker => speaker.Name));
        fields.Texts(nameof(value.Sections), value.Sections.Select(section => section.Title));
        fields.Number("QuoteCount", value.Quotes.Count);
        fields.Text(nameof(value.Text), value.Text);
    }

    protected override Article Find(Corpus corpus, JsonFields fields)
    {
        Article article = CorpusLookup.Article(corpus, fields);
        if (fields.Bare is null)
        {
            CorpusLookup.RequireText(fields, article.Text, article.Name);
        }

        return article;
    }
}
