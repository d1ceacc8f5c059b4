using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Tests.Documents;

public class DocumentFormatTests
{
    [Theory]
    [InlineData("news/a.txt", true)]
    [InlineData("news/A.TXT", true)]
    [InlineData("news/a.txt.bak", false)]
    [InlineData("news/txt", false)]
    public void A_file_is_known_as_a_document_by_its_ending(string path, bool known) => Assert.Equal(known, DocumentFormats.HasExtension(path));

    [Fact]
    public void A_document_of_any_other_ending_is_read_in_the_native_format()
    {
        Document document = DocumentReader.Read(DocumentSource.FromText("news/a.article", "date 2023-05-02\n\nThe harbour is open."));
        Assert.Equal("The harbour is open.", document.TextOf(document.Body));
    }
}
