using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Sdk;

namespace Verbatim.Tests;

public sealed class ValueTests
{
    private readonly Corpus _corpus = Given.Corpus(Given.HarbourDocument(), Given.Plain("2023-05-01", "b.txt", "Before.", "Before"));

    public static TheoryData<string, Func<Corpus, IEnumerable<object>>> Things() => new()
    {
        { "articles", corpus => corpus.Articles },
        { "paragraphs", corpus => corpus.Articles[1].Paragraphs },
        { "quotes", corpus => corpus.Quotes },
        { "sections", corpus => corpus.Articles[1].Sections },
        { "files", corpus => corpus.Articles.Select(article => article.File) },
        { "forms", corpus => corpus.Speakers.SelectMany(speaker => speaker.Aliases.Concat(speaker.Roles)) },
    };

    [Theory]
    [MemberData(nameof(Things))]
    public void What_stands_for_the_same_is_equal(string what, Func<Corpus, IEnumerable<object>> things)
    {
        Assert.True(things(_corpus).Any(), what);
        Assert.Equal(things(_corpus), things(_corpus));
        Assert.Equal(things(_corpus).Count(), things(_corpus).Concat(things(_corpus)).ToHashSet().Count);
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void What_is_of_another_corpus_is_not_equal(string what, Func<Corpus, IEnumerable<object>> things)
    {
        using Corpus other = Given.Corpus(Given.HarbourDocument(), Given.Plain("2023-05-01", "b.txt", "Before.", "Before"));
        Assert.False(things(_corpus).Intersect(things(other)).Any(), what);
    }

    [Fact]
    public void Operators_agree_with_equality()
    {
        Article article = _corpus.Articles[1];
        Assert.True(article.Paragraphs[0] == article.Paragraphs[0] && article.Paragraphs[0] != article.Paragraphs[1]);
        Assert.True(article.Sections[0] == article.Sections[0] && article.Sections[0] != null);
        Assert.True(article.File == article.File && article.File != _corpus.Articles[0].File);
        Assert.True(_corpus.Speakers[0].Aliases[0] == _corpus.Speakers[0].Aliases[0] && _corpus.Speakers[0].Aliases[0] != _corpus.Speakers[0].Roles[0]);
    }

    [Fact]
    public void Articles_are_ordered_by_date_then_path_in_several_corpora_too()
    {
        using Corpus other = Given.Corpus(Given.Plain("2023-05-02", "a.txt", "Between.", "Between"), Given.Plain("2023-05-03", "c.txt", "After.", "After"));
        Assert.Equal(
            ["Before", "Between2023_05_02", "Okonjo2023_05_02", "After"],
            _corpus.Articles.Concat(other.Articles).OrderDescending().Reverse().Select(article => article.Name));
    }

    [Fact]
    public void Parts_are_ordered_by_article_then_place()
    {
        Article article = _corpus.Articles[1];
        Assert.Equal(article.Quotes, article.Quotes.Reverse().Order());
        Assert.Equal(article.Paragraphs, article.Paragraphs.Reverse().Order());
        Assert.True(_corpus.Articles[0].Paragraphs[0] < article.Paragraphs[0] && article.Paragraphs[0] <= article.Paragraphs[0]);
        Assert.True(article.Sections[0] >= article.Sections[0] && article.Sections[0] > null);
        Assert.True(article.Quotes[1] > article.Quotes[0] && _corpus.Articles[0] < article && null < article);
    }

    [Fact]
    public void The_quotes_of_a_corpus_are_those_of_its_articles_in_order()
    {
        Assert.Equal(_corpus.Articles.SelectMany(article => article.Quotes), _corpus.Quotes);
        Assert.Equal(_corpus.Quotes, new CorpusSet(_corpus).Quotes);
    }

    [Theory]
    [InlineData("seeds/harbour.txt", "Okonjo2023_05_02")]
    [InlineData("seeds\\harbour.txt", "Okonjo2023_05_02")]
    [InlineData("b.txt", "Before")]
    [InlineData("seeds/Harbour.txt", null)]
    [InlineData("", null)]
    public void An_article_is_found_by_the_path_of_its_file(string path, string? name) => Assert.Equal(name, _corpus.Articles.FindByPath(path)?.Name);

    [Fact]
    public void A_part_of_the_articles_has_no_other_paths() =>
        Assert.Null(_corpus.Articles.On(new DateOnly(2023, 5, 1)).FindByPath("seeds/harbour.txt"));

    [Fact]
    public void A_range_of_text_is_a_range_of_the_language()
    {
        Quote quote = _corpus.Quotes[0];
        Assert.Equal((quote.Text, quote.Range.Start..quote.Range.End), (quote.Article.Text.AsSpan(quote.Range).ToString(), quote.Range.ToRange()));
    }

    // It follows every property, and the ways from an article to itself are many.
    [Fact]
    public void A_comparison_of_articles_in_depth_comes_to_an_end() =>
        Assert.True(Record.Exception(() => Assert.Equivalent(_corpus.Articles[1], _corpus.Articles[1])) is null or EquivalentException);
}
