using System;
using System.Linq;
using System.Text.Json;
using Verbatim.Image;

namespace Verbatim.Tests.Headers;

/// <summary>The headers of an article, as its image has them.</summary>
public class HeaderListTests
{
    private readonly Corpus _corpus = Given.Corpus(
        Given.WithHeaders("2023-05-03", "b.txt"), Given.Plain("2023-05-04", "c.txt"),
        new("date 2023-05-05\nmood: gay\nauthor: A\ntags: one\n\nWords.", "d.txt"));

    private Article Pier => _corpus.Articles[0];

    [Fact]
    public void They_come_as_they_are_declared_then_by_their_names() => Assert.Equal(
        [
            "section: City Hall", "rating: 4", "opened: 2023-04-01", "price: 4.5", "checked: true", "link: https://news.example/pier", "status: final",
            "mood: calm", "tags: sea, port, Île",
        ],
        Pier.Headers.Select(header => header.ToString()));

    [Fact]
    public void Each_has_its_type() => Assert.Equal(
        "String Int Date Decimal Bool Uri Enum String List", string.Join(' ', Pier.Headers.Select(header => header.Type)));

    [Fact]
    public void A_value_is_found_by_the_name_in_whatever_letters()
    {
        Assert.Equal("City Hall", Pier.Headers["Section"]);
        Assert.Equal("sea, port, Île", Pier.Headers["TAGS"]);
        Assert.Null(Pier.Headers["none"]);
        Assert.Null(_corpus.Articles[1].Headers["section"]);
    }

    [Fact]
    public void A_value_is_given_in_its_type()
    {
        Assert.Equal(4, Pier.Headers.GetInt32("rating"));
        Assert.Equal(new DateOnly(2023, 4, 1), Pier.Headers.GetDate("opened"));
        Assert.Equal(4.5m, Pier.Headers.GetDecimal("price"));
        Assert.True(Pier.Headers.GetBoolean("checked"));
        Assert.Equal(new Uri("https://news.example/pier"), Pier.Headers.GetUri("link"));
        Assert.Equal(["sea", "port", "Île"], Pier.Headers.GetList("tags"));
    }

    [Fact]
    public void One_that_the_article_does_not_have_is_null_or_empty()
    {
        HeaderList headers = _corpus.Articles[1].Headers;

        Assert.Null(headers.GetInt32("rating"));
        Assert.Null(headers.GetDate("opened"));
        Assert.Null(headers.GetDecimal("price"));
        Assert.Null(headers.GetBoolean("checked"));
        Assert.Null(headers.GetUri("link"));
        Assert.Empty(headers.GetList("tags"));
        Assert.Empty(headers);
    }

    [Fact]
    public void A_value_of_another_type_is_refused() => Assert.Throws<FormatException>(() => Pier.Headers.GetInt32("section"));

    [Fact]
    public void Tags_are_a_list_of_every_article()
    {
        Assert.Equal(["sea", "port", "Île"], Pier.Tags);
        Assert.Empty(_corpus.Articles[1].Tags);
        Assert.Equal(["one"], _corpus.Articles[2].Tags);
    }

    [Fact]
    public void A_corpus_lists_the_headers_that_there_are()
    {
        Assert.Equal("section rating opened price checked link status mood tags".Split(' ').Order(), _corpus.HeaderNames.Order());
        Assert.Empty(Given.Corpus(Given.Plain("2023-05-04", "c.txt")).HeaderNames);
    }

    [Fact]
    public void A_corpus_without_them_has_none_anywhere() => Assert.Empty(Given.Corpus(Given.Plain("2023-05-04", "c.txt")).Articles[0].Headers);

    [Fact]
    public void In_JSON_numbers_are_numbers_and_lists_are_lists()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(Pier, JsonSerializerOptions.Web));

        Assert.Equal(
            """{"section":"City Hall","rating":4,"opened":"2023-04-01","price":4.5,"checked":true,"link":"https://news.example/pier","status":"""
                + "\"final\",\"mood\":\"calm\",\"tags\":" + """["sea","port","\u00CEle"]}""",
            json.RootElement.GetProperty("headers").GetRawText());
    }

    [Theory]
    [InlineData(HeaderLayout.NameCount)]
    [InlineData(HeaderLayout.ValueCount)]
    [InlineData(HeaderLayout.EntryCount)]
    public void Counts_that_do_not_fit_the_section_are_noticed(int count)
    {
        byte[] image = Given.Image(Given.WithHeaders("2023-05-03", "b.txt"));
        int section = BitConverter.ToInt32(image, ImageLayout.HeaderSize + ((int)ImageSection.Headers * ImageLayout.SectionEntrySize));
        BitConverter.GetBytes(BitConverter.ToInt32(image, section + count) + 1).CopyTo(image, section + count);

        Assert.Contains("headers", Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image).Articles[0].Headers).Message, StringComparison.Ordinal);
    }
}
