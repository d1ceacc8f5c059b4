using Verbatim.Json;

namespace Verbatim;

/// <summary>A quote: where it stands, its words, and who says them.</summary>
internal sealed class QuoteConverter(Corpus? corpus) : FlatConverter<Quote>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, Quote value)
    {
        fields.Text(nameof(value.Article), value.Article.Name);
        fields.Number(nameof(value.Index), value.Index);
        fields.Text(nameof(value.Text), value.Text);
        fields.Text(nameof(value.Speaker), value.Speaker?.Name);
        fields.Word(nameof(value.Kind), value.Kind);
        fields.Fraction(nameof(value.Confidence), value.Confidence);
        fields.Flag(nameof(value.IsContinuation), value.IsContinuation);
        fields.Text(nameof(value.Mention), value.Mention);
        fields.Word(nameof(value.MentionKind), value.MentionKind);
        fields.Text(nameof(value.Cue), value.Cue);
        fields.Text(nameof(value.Sentence), value.Sentence);
        fields.Number(nameof(value.Paragraph), value.ParagraphIndex);
        fields.Number(nameof(value.Parent), value.Parent?.Index);
        fields.Range(nameof(value.Range), value.Range);
        fields.Range(nameof(value.FileRange), value.FileRange);
        fields.Flag(nameof(value.IsCorrected), value.IsCorrected);
    }

    protected override Quote Find(Corpus corpus, JsonFields fields)
    {
        Quote quote = CorpusLookup.Quote(CorpusLookup.ArticleOf(corpus, fields), fields.RequiredNumber(nameof(Quote.Index)));
        CorpusLookup.RequireText(fields, quote.Text, $"Quote {quote.Index} of {quote.Article.Name}");
        return quote;
    }
}
