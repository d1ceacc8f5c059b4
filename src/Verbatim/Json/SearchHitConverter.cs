using Verbatim.Search;
using Verbatim.Search.Scoring;

namespace Verbatim.Json;

/// <summary>A hit: what was found, how well it matches, and what shows why.</summary>
internal sealed class SearchHitConverter(Corpus? corpus) : FlatConverter<SearchHit>(corpus)
{
    protected internal override void Write(JsonFieldWriter fields, SearchHit value)
    {
        fields.Text("Query", value.Query);
        WriteHit(fields, value);
    }

    protected override SearchHit Find(Corpus corpus, JsonFields fields) => FindHit(corpus, fields, fields.Text("Query"));

    /// <summary>The fields of a hit but its query, which hits of one search share.</summary>
    internal static void WriteHit(JsonFieldWriter fields, SearchHit value)
    {
        if (!value.IsHit)
        {
            return;
        }

        Article article = value.Article;
        Quote? quote = value.Quote;
        fields.Text(nameof(value.Article), article.Name);
        fields.Text(nameof(article.Title), article.Title);
        fields.Day(nameof(article.Date), article.Date);
        fields.Number(nameof(value.Quote), quote?.Index);
        fields.Text("QuoteText", quote?.Text);
        fields.Text(nameof(quote.Speaker), quote?.Speaker?.Name);
        fields.Fraction(nameof(value.Score), value.Score);
        fields.Texts(nameof(value.Fields), SearchFieldsConverter.Words(value.Fields));
        fields.Text(nameof(value.Snippet), value.Snippet);
        fields.Range(nameof(value.SnippetRange), value.SnippetRange);
        fields.Ranges(nameof(value.Highlights), value.Highlights);
        fields.Ranges(nameof(value.TitleHighlights), value.TitleHighlights);
    }

    internal static SearchHit FindHit(Corpus corpus, JsonFields fields, string? query)
    {
        Article article = CorpusLookup.ArticleOf(corpus, fields);
        int quote = fields.Number(nameof(SearchHit.Quote)) is { } index ? CorpusLookup.Quote(article, index).Index : -1;
        return new SearchHit(corpus, new RawHit(article.Number, quote, fields.Fraction(nameof(SearchHit.Score)), 0), query);
    }
}
