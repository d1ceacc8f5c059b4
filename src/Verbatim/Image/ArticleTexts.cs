using System;

namespace Verbatim.Image;

/// <summary>The texts of the articles where their UTF-8 lies, by number, for who has a lease of the image.</summary>
/// <param name="image">The image.</param>
internal sealed class ArticleTexts(CorpusImage image)
{
    /// <summary>The title.</summary>
    /// <exception cref="CorruptCorpusException">The image points outside of its strings.</exception>
    public ReadOnlySpan<byte> Title(int article)
    {
        int field = RecordOf(article) + ArticleRecord.Title;
        return image.BytesWithin(ImageSection.Strings, image.Memory.ReadInt32(field), image.Memory.ReadInt32(field + sizeof(int)));
    }

    /// <summary>The body.</summary>
    /// <exception cref="CorruptCorpusException">The image points outside of its texts.</exception>
    public ReadOnlySpan<byte> Body(int article)
    {
        int record = RecordOf(article);
        return new BodyText(image, record).Bytes(0, image.Memory.ReadInt32(record + ArticleRecord.TextBytes));
    }

    /// <summary>How many quotes an article has.</summary>
    /// <exception cref="CorruptCorpusException">Not all of them lie in the image.</exception>
    public int QuoteCount(int article)
    {
        int record = RecordOf(article);
        return image.CountWithin(
            ImageSection.Quotes, QuoteRecord.Size, image.Memory.ReadInt32(record + ArticleRecord.FirstQuote),
            image.Memory.ReadInt32(record + ArticleRecord.QuoteCount));
    }

    /// <summary>A quote of an article, the first of it 0.</summary>
    /// <exception cref="CorruptCorpusException">The image points outside of its texts.</exception>
    public ReadOnlySpan<byte> Quote(int article, int quote)
    {
        int record = RecordOf(article);
        int at = image.RecordAt(ImageSection.Quotes, QuoteRecord.Size, image.Memory.ReadInt32(record + ArticleRecord.FirstQuote) + quote);
        return new BodyText(image, record).Bytes(image.Memory.ReadInt32(at + QuoteRecord.ByteStart), image.Memory.ReadInt32(at + QuoteRecord.ByteLength));
    }

    private int RecordOf(int article) => image.RecordAt(ImageSection.Articles, ArticleRecord.Size, article);
}
