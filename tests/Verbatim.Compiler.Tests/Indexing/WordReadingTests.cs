using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Verbatim.Words;

namespace Verbatim.Compiler.Tests.Indexing;

public sealed class WordReadingTests
{
    [Theory]
    [InlineData("The minister said: no.", "the minister said no")]
    [InlineData("don’t and don't", "don't and don't")]
    [InlineData("Tull’s boats, the boats' crew", "tull boats the boats crew")]
    [InlineData("face-to-face", "face to face")]
    [InlineData("U.S. and N.A.T.O.", "u.s and n.a.t.o")]
    [InlineData("3.14 10,000 1;2", "3.14 10000 12")]
    [InlineData("end.Next", "end.next")]
    [InlineData("2022-01-18", "2022 01 18")]
    [InlineData("15:30", "15 30")]
    [InlineData("snake_case _ __", "snake_case")]
    [InlineData("ÉCOLE Łódź Straße", "école łódź straße")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("Москва ΑΘΗΝΑ", "москва αθηνα")]
    [InlineData("東京タワー", "東 京 タワー")]
    [InlineData("ひらがな", "ひ ら が な")]
    [InlineData("한국어 문서", "한국어 문서")]
    [InlineData("नमस्ते", "नमस्ते")]
    [InlineData("a😀b 👍🏽", "a b")]
    [InlineData("𝒜𝒷𝟗 𠀀", "ab9 𠀀")]
    [InlineData("ﬁsherman oﬃce ﬅay", "fisherman office stay")]
    [InlineData("H₂O and xₙ", "h2o and xn")]
    [InlineData("harbour² and m²", "harbour and m")]
    [InlineData("ＦＵＬＬ １２", "full 12")]
    [InlineData("Louis Ⅷ ŉ ĳs ſo K", "louis viii n ijs so k")]
    [InlineData("har\u200Bbour har\u200Cbour har\u200Dbour har\u2060bour har\uFEFFbour", "harbour harbour harbour harbour harbour")]
    [InlineData("\u200Eharbour\u200F \u200B", "harbour")]
    [InlineData("ខ្ញុំ\u200Bចង់", "ខ្ញុំ ចង់")]
    [InlineData("“quoted”—dashed…", "quoted dashed")]
    [InlineData("\uD800x\uDC00", "x")]
    [InlineData("", "")]
    public void A_text_has_these_words(string text, string words) => Assert.Equal(words, string.Join(" ", Read(text)));

    [Fact]
    public void A_megabyte_of_letters_is_parted()
    {
        List<string> words = Read(new string('A', 1_000_000));
        Assert.Equal(1_000_000 / WordBreaker.MaxLength, words.Count);
    }

    [Theory]
    [InlineData("école", "ecole")]
    [InlineData("łódź", "lodz")]
    [InlineData("straße", "strasse")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ἄνθρωπος", "ανθρωπος")]
    [InlineData("ёлка", "елка")]
    [InlineData("naïve", "naive")]
    [InlineData("việt", "viet")]
    public void Accents_are_folded(string surface, string folded)
    {
        var buffer = new char[2 * surface.Length];
        string actual = new(buffer, 0, WordForms.Fold(surface.ToCharArray(), buffer));
        Assert.Equal(folded.Replace("ς", "σ"), actual.Replace("ς", "σ"));
    }

    [Fact]
    public void The_table_of_lower_case_letters_is_that_of_the_framework()
    {
        // Letters younger than the table's version of Unicode may be missing from it.
        int missing = 0;
        for (int c = 0x80; c < 0xD800; c++)
        {
            char lower = char.ToLower((char)c, CultureInfo.InvariantCulture);
            int place = UnicodeTables.Upper.IndexOf((char)c);
            if (place >= 0 && c != 0x130)
            {
                Assert.Equal(lower, UnicodeTables.Lower[place]);
            }
            else if (lower != c)
            {
                missing++;
            }
        }

        Assert.InRange(missing, 0, 30);
    }

    [Fact]
    public void The_tables_are_in_order()
    {
        foreach (string table in new[] { UnicodeTables.Upper, UnicodeTables.Accented, UnicodeTables.Letters, UnicodeTables.Marks, UnicodeTables.Digits })
        {
            Assert.Equal(string.Concat(table.Order()), table);
        }

        Assert.Equal(UnicodeTables.Upper.Length, UnicodeTables.Lower.Length);
        Assert.Equal(UnicodeTables.Accented.Length, UnicodeTables.Plain.Length);
    }

    private static List<string> Read(string text)
    {
        var words = new List<string>();
        var reader = new SurfaceReader(text.ToCharArray(), WordLanguage.English, new char[WordForms.BufferLength]);
        while (reader.MoveNext())
        {
            words.Add(reader.Surface.ToString());
        }

        return words;
    }
}
