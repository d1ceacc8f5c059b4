using System;
using System.Linq;
using CsCheck;
using TestSupport;
using Verbatim.Image;

namespace Verbatim.Tests;

public class DamagedImageTests
{
    private static readonly byte[] Image = Given.Corrected(
        ["speaker | Ada Okonjo | wikidata | Q1048", "speaker | Ben Rask | note | A captain."], Given.HarbourDocument(), Given.Plain("2023-05-01", "a.txt"));

    private static readonly Questions Harbour = new(
        [
            "ships", "the harbour ships go", "ships AND said", "\"ships are\"", "\"ships coming\"~4", "s*", "harbuor~", "title:okonjo", "text:ships",
            "quote:ships", "quote:\"ships are\"", "ships speaker:rask", "harbour role:mayor after:2022-03 before:2024", "ships -crisis",
            "(ships OR days) AND NOT zebra", "léon", "speaker:raks~", "said -speaker:ada", "on:2023-05-02", "ada rask mayor okonjjo",
        ],
        "Okonjo2023_05_02", "Ada Okonjo", new DateOnly(2023, 1, 1), new DateOnly(2023, 5, 1));

    [Fact]
    public void Any_other_file_is_no_image() =>
        Assert.Equal("This is not a corpus image.", Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(new byte[1000])).Message);

    [Fact]
    public void Another_version_is_named()
    {
        byte[] image = [.. Image];
        image[8] = 99;
        Assert.Contains("version 99", Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_is_cut_short_is_noticed_whatever_is_missing() =>
        Gen.Int[0, Image.Length - 1].Sample(length => Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(Image.AsMemory(0, length))));

    [Fact]
    public void A_changed_header_is_noticed() =>
        Gen.Select(Gen.Int[0, 40 + (13 * 16) - 1], Gen.Byte[1, 255]).Sample((place, change) =>
        {
            byte[] image = [.. Image];
            image[place] ^= change;
            Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image));
        });

    [Fact]
    public void A_changed_byte_anywhere_gives_an_answer_or_says_that_the_image_is_damaged()
    {
        var damage = new Damage(Image, seed: 5);
        for (int i = 0; i < 1_500; i++)
        {
            EveryMember.ReadOrRefuse(damage.Next(), Harbour with { Queries = [.. Harbour.Queries.Where((_, number) => number % 4 == i % 4)] });
        }
    }

    [Fact]
    public void A_list_of_more_quotes_than_there_are_is_noticed_before_it_is_walked()
    {
        byte[] image = [.. Image];
        int record = BitConverter.ToInt32(image, ImageLayout.HeaderSize);
        for (int article = 0; article < 2; article++)
        {
            BitConverter.GetBytes(int.MaxValue).CopyTo(image, record + (article * ArticleRecord.Size) + ArticleRecord.QuoteCount);
        }

        Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image).Articles[0].Quotes);
    }

    [Fact]
    public void Damage_is_found_by_nobody_who_reads_something_else() =>
        Assert.True(EveryMember.ReadOrRefuse(Image, Harbour), "The image without damage is read to its end.");
}
