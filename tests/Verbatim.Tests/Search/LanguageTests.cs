using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Indexing;
using Verbatim.Search;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim.Tests.Search;

/// <summary>An article is indexed in its language, and a query is read in the languages of its corpus.</summary>
public class LanguageTests
{
    private const string English = "Relations with the islands are good.";
    private const string French = "Les relations avec l’île sont bonnes; un projet relationnel, un élève, des nations.";

    private static readonly Corpus Mixed = Given.Corpus(Written("en", English), Written("fr", French));

    [Theory]
    [InlineData("relational")]
    [InlineData("relation")]
    [InlineData("nation")]
    [InlineData("bonne")]
    public void Where_a_language_has_no_stems_another_form_finds_nothing(string query) =>
        Assert.Empty(Given.Corpus(Written("fr", French)).Search(query));

    [Theory]
    [InlineData("relations")]
    [InlineData("RELATIONNEL")]
    [InlineData("élève")]
    [InlineData("eleve")]
    [InlineData("natio*")]
    [InlineData("\"relations avec\"")]
    public void Its_exact_words_are_found(string query) => Assert.Single(Given.Corpus(Written("fr", French)).Search(query));

    [Theory]
    [InlineData("relational", "En")]
    [InlineData("relation", "En")]
    [InlineData("relations", "En Fr")]
    [InlineData("relat*", "En Fr")]
    [InlineData("relatoins~", "En Fr")]
    [InlineData("\"relations with\"", "En")]
    [InlineData("\"relations avec\"", "Fr")]
    [InlineData("relations -islands", "Fr")]
    [InlineData("nation", "")]
    [InlineData("nations", "Fr")]
    [InlineData("eleve", "Fr")]
    [InlineData("bonne", "")]
    [InlineData("goods", "En")]
    [InlineData("text:relations title:fr", "En Fr")]
    public void In_a_corpus_of_several_a_query_is_read_in_each(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', Mixed.Search(query).Select(hit => hit.Article.Name).Order()));

    [Theory]
    [InlineData("They considered it.")]
    [InlineData("They consider it, and considered it.")]
    public void A_stem_that_is_a_word_of_another_stem_does_not_find_it(string text) => Assert.Empty(Given.Corpus(Written("en", text)).Search("consideration"));

    [Fact]
    public void A_stem_that_is_a_word_of_the_other_language_does_not_find_it() =>
        Assert.Equal(["En"], Names(Given.Corpus(Written("en", "It matters importantly."), Written("fr", "Un jour important.")), "importance importantly"));

    [Fact]
    public void A_word_in_both_finds_every_form_of_the_language_with_stems() =>
        Assert.Equal(["En", "Fr"], Names(Given.Corpus(Written("en", "Nations meet."), Written("fr", "Une nation.")), "nation"));

    [Theory]
    [InlineData("foto’s")]
    [InlineData("foto's")]
    public void A_word_that_ends_as_a_possessive_is_found_by_itself(string query) =>
        Assert.Equal(["Nl"], Names(Given.Corpus(Written("en", English), Written("nl", "Twee foto’s van de haven.")), query));

    [Fact]
    public void Accents_as_in_the_query_come_first()
    {
        Corpus corpus = Given.Corpus(
            Written("en", "Her resume is short."), Written("fr", "Un résumé court.", "A"), Written("fr", "Je resume ici un peu.", "B"));

        Assert.Equal("A", corpus.Search("résumé")[0].Article.Name);
        Assert.Equal(["A", "B", "En"], Names(corpus, "résumé"));
    }

    [Fact]
    public void Highlights_are_of_the_article_s_language()
    {
        Corpus corpus = Given.Corpus(Written("en", "One relation of many relations."), Written("fr", "Une relation, des relations."));

        Assert.Equal(
            ["En: relation relations", "Fr: relations"],
            corpus.Search("relations").Select(hit => $"{hit.Article.Name}: {Highlighted(hit)}").Order());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("en-US")]
    [InlineData("EN_gb")]
    [InlineData("English")]
    public void English_is_told_by_its_tag_or_name_or_by_none(string? language) =>
        Assert.Single(Given.Corpus(Written(language, English)).Search("relational"));

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    [InlineData("enm")]
    [InlineData("Français")]
    public void Any_other_tag_is_none_with_stems(string language) => Assert.Empty(Given.Corpus(Written(language, English)).Search("relational"));

    [Fact]
    public void English_articles_with_and_without_a_header_make_one_index_of_english()
    {
        IndexedArticle article = new() { Title = "", Text = English, DayNumber = 1 };
        byte[] plain = Build("en", article);

        Assert.Equal(plain, Build("en", article with { Language = "en-GB" }));
        Assert.Equal((byte)WordLanguage.English, plain[Verbatim.Image.IndexLayout.LanguageOffset]);
    }

    [Fact]
    public void A_mixed_index_is_the_same_each_time() => Assert.Equal(
        Build("en", new() { Title = "", Text = English, DayNumber = 1 }, new() { Title = "", Text = French, DayNumber = 1, Language = "fr" }),
        Build("en", new() { Title = "", Text = English, DayNumber = 1 }, new() { Title = "", Text = French, DayNumber = 1, Language = "fr" }));

    [Fact]
    public void Each_article_is_found_by_the_forms_of_its_language_and_by_no_others()
    {
        string[] forms =
        [
            "nation", "nations", "national", "nationally", "élève", "eleve", "élèves", "import",
            "important", "importantly", "the", "doing", "do", "résumé", "resumes",
        ];
        var random = new System.Random(7);
        var builder = new SearchIndexBuilder();
        var articles = new List<IndexedArticle>();
        for (int i = 0; i < 300; i++)
        {
            string text = string.Join(' ', Enumerable.Range(0, 3).Select(_ => forms[random.Next(forms.Length)]));
            articles.Add(new IndexedArticle { Title = "", Text = text, DayNumber = 1, Language = i % 3 == 0 ? "fr" : "en" });
            builder.Add(articles[^1]);
        }

        SearchIndex index = TestCorpus.Open(builder.Build());

        foreach (string query in forms.Append("importance").Append("nationals").Append("dos"))
        {
            var hits = new RawHit[articles.Count];
            int count = SearchEngine.Search(index, query, hits);
            Assert.Equal(
                (query, string.Join(' ', Enumerable.Range(0, articles.Count).Where(i => IsIn(articles[i], query)))),
                (query, string.Join(' ', hits.Take(count).Select(hit => hit.Article).Order())));
        }
    }

    private static string Highlighted(SearchHit hit) => string.Join(' ', hit.Highlights.Select(range => range.In(hit.Article.Text).ToString()));

    private static bool IsIn(IndexedArticle article, string query) => article.Text.Split(' ').Any(word => Form(word, article) == Form(query, article));

    private static string Form(string word, IndexedArticle article)
    {
        var folded = new char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(word, folded);
        return new string(folded, 0, WordForms.Stem(folded, length, WordLanguages.OfTag(article.Language)));
    }

    private static byte[] Build(string language, params IndexedArticle[] articles)
    {
        var builder = new SearchIndexBuilder(language);
        foreach (IndexedArticle article in articles)
        {
            builder.Add(article);
        }

        return builder.Build();
    }

    private static string[] Names(Corpus corpus, string query) => [.. corpus.Search(query).Select(hit => hit.Article.Name).Order()];

    private static TestSupport.DocumentBuilder Written(string? language, string text, string? name = null)
    {
        name ??= language is null ? "En" : char.ToUpperInvariant(language[0]) + language[1..];
        string header = language is null ? "" : $"language: {language}\n";
        return new($"date 2023-05-04\nname: {name.Replace('-', '_')}\n{header}\n{text}", $"{name}.txt");
    }
}
