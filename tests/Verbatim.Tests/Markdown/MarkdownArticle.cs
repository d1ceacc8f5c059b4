using System.IO;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tests.Markdown;

/// <summary>The article of a Markdown file, compiled from its bytes and read from its image.</summary>
internal sealed class MarkdownArticle
{
    private readonly byte[] _file;

    public MarkdownArticle(string markdown, bool withByteOrderMark = false)
    {
        byte[] mark = withByteOrderMark ? [0xEF, 0xBB, 0xBF] : [];
        _file = [.. mark, .. Encoding.UTF8.GetBytes(markdown)];
        Image = CorpusCompiler.Compile([DocumentSource.FromBytes("article.md", _file)]).Image;
        Article = Corpus.FromBytes(Image).Articles[0];
    }

    public byte[] Image { get; }

    public Article Article { get; }

    /// <summary>The quote with the text; the only one for null.</summary>
    public Quote Quote(string? text = null) => Article.Quotes.Single(quote => text is null || quote.Text == text);

    /// <summary>What the file has at the range of bytes.</summary>
    public string At(TextRange range) => Encoding.UTF8.GetString(_file, range.Start, range.Length);

    /// <summary>Whether the quote is proved by the file.</summary>
    public bool Proves(Quote quote) => quote.Verify(new MemoryStream(_file));

    /// <summary>Whether the paragraph is proved by the file.</summary>
    public bool Proves(Paragraph paragraph) => paragraph.Verify(new MemoryStream(_file));

    /// <summary>Whether the quote is proved by the file with another byte at the place.</summary>
    public bool ProvesSpoilt(Quote quote, int place)
    {
        byte[] spoilt = [.. _file];
        spoilt[place] ^= 1;
        return quote.Verify(new MemoryStream(spoilt));
    }
}
