using System;
using System.IO;
using CsCheck;

namespace Verbatim.Tests;

public class ChecksumTests
{
    private static readonly byte[] Image = Given.Image(Given.HarbourDocument(), Given.Plain("2023-05-01", "a.txt"));

    [Fact]
    public void A_sound_image_is_verified() => Corpus.FromBytes(Image).Verify();

    [Fact]
    public void A_flipped_bit_anywhere_is_found() =>
        Gen.Select(Gen.Int[0, Image.Length - 1], Gen.Int[0, 7]).Sample((place, bit) =>
        {
            byte[] image = [.. Image];
            image[place] ^= (byte)(1 << bit);
            Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image).Verify());
        });

    [Fact]
    public void The_section_that_is_damaged_is_named()
    {
        byte[] image = [.. Image];
        image[Image.AsSpan().IndexOf("Nobody calls it"u8)]++;
        Assert.Contains("Texts", Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image).Verify()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CorpusLoading.Verified)]
    [InlineData(CorpusLoading.Verified | CorpusLoading.IntoMemory)]
    public void A_file_is_verified_as_it_is_opened_where_that_is_asked_for(CorpusLoading loading)
    {
        string path = Path.GetTempFileName();
        try
        {
            byte[] image = [.. Image];
            image[^1]++;
            File.WriteAllBytes(path, image);
            Assert.Equal(2, Corpus.Open(path).Articles.Count);
            Assert.Throws<CorruptCorpusException>(() => Corpus.Open(path, loading));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
