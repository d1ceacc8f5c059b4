using System.Linq;
using System.Security.Cryptography;
using System.Text;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Storage;

namespace Verbatim.Compiler.Tests.Storage;

public sealed class DocumentCacheTests
{
    private static readonly string Options = CompileOptions.Default.Identity;

    private const string Text =
        "date 2021-05-03\nsource: The Ostrel Courier\nauthor: Ada Brin\nlanguage: en\ncolour: blue\n\n"
        + "The mayor of Ostrel, Mara Quill, spoke. “The bridge belongs to everybody,” she said.\n\n«Rain»\n\nIt rained.\n";

    [Fact]
    public void A_document_comes_back_as_it_was()
    {
        (CompiledDocument document, byte[] file) = Compile(Text);
        CompiledDocument restored = Restore(document, file)!;
        Assert.Equal(document.Declaration, restored.Declaration);
        Assert.Equal(document.Declared.NameLines, restored.Declared.NameLines);
        Assert.Equal(document.Problems, restored.Problems);
        Assert.Equal(document.Quotes, restored.Quotes);
        Assert.Equal(document.Paragraphs, restored.Paragraphs);
        Assert.Equal(document.Sections, restored.Sections);
        Assert.Equal(document.Forms, restored.Forms);
        Assert.Equal(document.Body, restored.Body);
        Assert.Equal(CorpusCompiler.Link([document]).Image, CorpusCompiler.Link([restored]).Image);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFFdate 2021-05-03\r\n\r\nIt rained.")]
    [InlineData("name: 1 2\n\nIt rained.")]
    public void Odd_documents_come_back_too(string text)
    {
        (CompiledDocument document, byte[] file) = Compile(text);
        AssertSame(document, Restore(document, file)!);
    }

    [Fact]
    public void A_body_that_is_not_as_in_the_file_is_kept_itself()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes("date 2021-05-03\n\nIt ra"), 0xE9, .. Encoding.UTF8.GetBytes("ned.\n")];
        CompiledDocument document = DocumentCompiler.Compile(DocumentSource.FromBytes("a.txt", file));
        AssertSame(document, Restore(document, file)!);
    }

    [Fact]
    public void A_body_that_is_as_in_the_file_is_not_kept()
    {
        (CompiledDocument document, byte[] file) = Compile("date 2021-05-03\n\n" + string.Concat(Enumerable.Repeat("It rained. ", 10_000)));
        Assert.True(DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options).Length - document.Words.Length < 5_000);
    }

    [Fact]
    public void Another_path_and_another_text_are_not_known()
    {
        (CompiledDocument document, byte[] file) = Compile(Text);
        DocumentCache cache = DocumentCache.Read(DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options), Options);
        Assert.NotNull(cache.Find("a.txt", SHA256.HashData(file)));
        Assert.Null(cache.Find("b.txt", SHA256.HashData(file)));
        Assert.Null(cache.Find("a.txt", SHA256.HashData([.. file, 10])));
    }

    [Fact]
    public void Another_size_limit_makes_the_cache_empty()
    {
        (CompiledDocument document, byte[] file) = Compile(Text);
        byte[] cache = DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options);
        Assert.Equal(0, DocumentCache.Read(cache, (CompileOptions.Default with { MaximumBytes = 1_000 }).Identity).Count);
    }

    [Fact]
    public void Members_that_are_switched_off_make_the_cache_empty()
    {
        (CompiledDocument document, byte[] file) = Compile(Text);
        byte[] cache = DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options);
        Assert.Equal(0, DocumentCache.Read(cache, (CompileOptions.Default with { NamedMembers = false }).Identity).Count);
    }

    [Fact]
    public void Any_damaged_byte_makes_the_cache_empty()
    {
        (CompiledDocument document, byte[] file) = Compile(Text);
        byte[] cache = DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options);
        for (int i = 0; i < cache.Length; i++)
        {
            cache[i] ^= 0x10;
            Assert.Equal(0, DocumentCache.Read(cache, Options).Count);
            cache[i] ^= 0x10;
        }

        Assert.Equal(1, DocumentCache.Read(cache, Options).Count);
    }

    [Fact]
    public void Any_cut_makes_the_cache_empty()
    {
        (CompiledDocument document, byte[] file) = Compile(Text);
        byte[] cache = DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options);
        for (int length = 0; length < cache.Length; length++)
        {
            Assert.Equal(0, DocumentCache.Read(cache[..length], Options).Count);
        }
    }

    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("The bridge of Ostrel belongs to everybody, Mara Quill said.", 0xAAE69E25CE4E0D56)]
    public void The_checksum_is_xxh64(string text, ulong expected)
    {
        Assert.Equal(expected, Verbatim.Image.XxHash64.Of(Encoding.ASCII.GetBytes(text)));
    }

    private static (CompiledDocument Document, byte[] File) Compile(string text)
    {
        DocumentBuilder builder = new(text, "a.txt");
        if (text == Text)
        {
            builder.Speaker("Mara Quill", Gender.Female, alias: "Quill", role: "mayor of Ostrel")
                .Quote("The bridge belongs to everybody,", "Mara Quill", mention: "she");
        }

        return (DocumentCompiler.Compile(builder.Build()), builder.FileBytes);
    }

    private static CompiledDocument? Restore(CompiledDocument document, byte[] file) =>
        DocumentCache.Read(DocumentCache.Write([DocumentCacheEntry.Of(document, file)], Options), Options)
            .Find(document.Declaration.Path, document.FileSha256)?.Restore(file);

    private static void AssertSame(CompiledDocument document, CompiledDocument restored)
    {
        Assert.Equal(document.Declaration, restored.Declaration);
        Assert.Equal(document.Declared.NameLines, restored.Declared.NameLines);
        Assert.Equal(document.Problems, restored.Problems);
        Assert.Equal(CorpusCompiler.Link([document]).Image, CorpusCompiler.Link([restored]).Image);
    }
}
