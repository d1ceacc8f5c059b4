using System.Text.Json;
using Verbatim.Json;

namespace Verbatim;

/// <summary>A section: its heading, its text, and which paragraphs it has.</summary>
internal sealed class SectionConverter(Corpus? corpus) : FlatConverter<Section>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, Section value)
    {
        fields.Text(nameof(value.Article), value.Article.Name);
        fields.Number(nameof(value.Index), value.Index);
        fields.Text(nameof(value.Title), value.Title);
        fields.Number(nameof(value.Heading), value.Heading.Index);
        fields.Number("ParagraphCount", value.Paragraphs.Count);
        fields.Text(nameof(value.Text), value.Text);
    }

    protected override Section Find(Corpus corpus, JsonFields fields)
    {
        Article article = CorpusLookup.ArticleOf(corpus, fields);
        int index = fields.RequiredNumber(nameof(Section.Index));
        Section section = (uint)index < (uint)article.Sections.Count
            ? article.Sections[index]
            : throw new JsonException($"{article.Name} has no section {index}.");
        CorpusLookup.RequireText(fields, section.Text, $"Section {index} of {article.Name}");
        return section;
    }
}

/// <summary>A paragraph: its text, and where it stands.</summary>
internal sealed class ParagraphConverter(Corpus? corpus) : FlatConverter<Paragraph>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, Paragraph value)
    {
        fields.Text(nameof(value.Article), value.Article.Name);
        fields.Number(nameof(value.Index), value.Index);
        fields.Text(nameof(value.Text), value.Text);
        fields.Flag(nameof(value.IsHeading), value.IsHeading);
        fields.Flag(nameof(value.IsBlockQuote), value.IsBlockQuote);
        fields.Range(nameof(value.Range), value.Range);
        fields.Range(nameof(value.FileRange), value.FileRange);
    }

    protected override Paragraph Find(Corpus corpus, JsonFields fields)
    {
        Article article = CorpusLookup.ArticleOf(corpus, fields);
        int index = fields.RequiredNumber(nameof(Paragraph.Index));
        Paragraph paragraph = (uint)index < (uint)article.Paragraphs.Count
            ? article.Paragraphs[index]
            : throw new JsonException($"{article.Name} has no paragraph {index}.");
        CorpusLookup.RequireText(fields, paragraph.Text, $"Paragraph {index} of {article.Name}");
        return paragraph;
    }
}
