using System;
using System.Linq;
using System.Text;
using CsCheck;
using Verbatim.Image;

namespace Verbatim.Tests;

/// <summary>Names, titles and words are converted as the framework converts them.</summary>
public sealed class ShortTextTests
{
    // Bytes that belong together now and then, and bytes that do not.
    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 12],
            Gen.OneOf(new byte[] { 0x41, 0x7F, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFF }.Select(Gen.Const).ToArray()).Array[0, 8]);

    [Theory]
    [InlineData("")]
    [InlineData("The harbour stays open")]
    [InlineData("Größe, “quoted”…")]
    [InlineData("𝔊 stands past the basic plane")]
    public void Text_comes_back(string text) => Assert.Equal(text, ShortText.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_long_text_comes_back()
    {
        string text = string.Concat(Enumerable.Repeat("Größe ", 100));

        Assert.Equal(text, ShortText.Decode(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Any_bytes_are_read_as_the_framework_reads_them() =>
        Bytes.Sample(bytes => ShortText.Decode(bytes) == Encoding.UTF8.GetString(bytes));

    [Fact]
    public void Any_bytes_are_read_into_a_buffer_as_the_framework_reads_them() => Bytes.Sample(bytes =>
    {
        var units = new char[bytes.Length];
        return units.AsSpan(0, ShortText.Decode(bytes, units)).SequenceEqual(Encoding.UTF8.GetString(bytes));
    });

    [Fact]
    public void Any_word_is_written_as_the_framework_writes_it() => Gen.String[0, 20].Sample(word =>
    {
        var written = new byte[60];
        return written.AsSpan(0, ShortText.Encode(word, written)).SequenceEqual(Encoding.UTF8.GetBytes(word));
    });
}
