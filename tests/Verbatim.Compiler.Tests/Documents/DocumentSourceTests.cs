using System;
using System.Text;
using Verbatim.Compiler.Documents;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public class DocumentSourceTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void A_byte_order_mark_is_known_and_is_not_of_the_text()
    {
        DocumentSource source = DocumentSource.FromBytes("a.txt", [.. Mark, .. Utf8("date 2022-03-04\nText.")]);

        Assert.True(source.HasByteOrderMark);
        Assert.Equal("date 2022-03-04\nText.", source.Text);
        Assert.Equal(24, source.FileLength);
    }

    [Fact]
    public void A_byte_order_mark_moves_no_line_or_column()
    {
        Document document = Read([.. Mark, .. Utf8("date 2022-02-30\nText.")]);

        Assert.Equal(["(1,6): error VRB0002"], ProblemsOf(document));
    }

    [Fact]
    public void A_second_byte_order_mark_is_a_control_character()
    {
        Assert.Equal(["(1,1): warning VRB0005"], ProblemsOf(Read([.. Mark, .. Mark, .. Utf8("date 2022-03-04\nText.")])));
    }

    [Fact]
    public void The_text_hash_is_the_same_from_bytes_and_from_text_with_and_without_a_mark()
    {
        byte[] bytes = Utf8("date 2022-03-04\n“Größe”\n");

        byte[] plain = DocumentSource.FromBytes("a.txt", bytes).TextSha256();

        Assert.Equal(plain, DocumentSource.FromBytes("a.txt", [.. Mark, .. bytes]).TextSha256());
        Assert.Equal(plain, DocumentSource.FromText("a.txt", Encoding.UTF8.GetString(bytes)).TextSha256());
        Assert.Equal(plain, DocumentSource.FromText("a.txt", Encoding.UTF8.GetString(bytes), Encoding.UTF8).TextSha256());
    }

    [Fact]
    public void The_file_hash_is_that_of_every_byte()
    {
        // FIPS 180-2, appendix B.1.
        Assert.Equal(
            "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
            Convert.ToHexString(DocumentSource.FromBytes("a.txt", "abc"u8.ToArray()).FileSha256!));
    }

    [Fact]
    public void Text_alone_has_no_file_hash()
    {
        Assert.Null(DocumentSource.FromText("a.txt", "abc").FileSha256);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Text_that_Roslyn_decoded_is_as_long_as_its_file(bool mark)
    {
        DocumentSource source = DocumentSource.FromText("a.txt", "“é”", new UTF8Encoding(mark));

        Assert.Equal(mark, source.HasByteOrderMark);
        Assert.Equal(mark ? 11 : 8, source.FileLength);
    }
}
