using Verbatim.Image;

namespace Verbatim.Verifying;

/// <summary>Reads the words of an article's body from the image, once for all candidates in it.</summary>
internal sealed class ArticleReading
{
    private CorpusImage? _image;

    /// <summary>The article; -1 before the first.</summary>
    public int Article { get; private set; } = -1;

    /// <summary>Its words.</summary>
    public SourceWords Words { get; } = new();

    /// <summary>Reads the article, unless it is the one that was read last.</summary>
    /// <exception cref="CorruptCorpusException">The image is damaged.</exception>
    public void Open(CorpusImage image, int article)
    {
        if (article == Article && ReferenceEquals(image, _image))
        {
            return;
        }

        Article = -1;
        _image = image;
        int record = image.RecordAt(ImageSection.Articles, ArticleRecord.Size, article);
        using (RentedText text = new BodyText(image, record).Rent())
        {
            Words.Read(text.Text);
        }

        MarkQuotes(image, record);
        Article = article;
    }

    // What stands in another quotation is said by who says that.
    private void MarkQuotes(CorpusImage image, int record)
    {
        int first = image.Memory.ReadInt32(record + ArticleRecord.FirstQuote);
        int count = image.Memory.ReadInt32(record + ArticleRecord.QuoteCount);
        for (int quote = 0; quote < count; quote++)
        {
            int at = image.RecordAt(ImageSection.Quotes, QuoteRecord.Size, first + quote);
            if (image.Memory.ReadByte(at + QuoteRecord.Kind) != QuoteKindCode.Term && image.Memory.ReadInt32(at + QuoteRecord.Parent) < 0)
            {
                int start = image.Memory.ReadInt32(at + QuoteRecord.CharStart);
                long end = (long)start + image.Memory.ReadInt32(at + QuoteRecord.CharLength);
                Words.MarkQuote(quote, start, end, image.Memory.ReadInt32(at + QuoteRecord.Speaker));
            }
        }
    }
}
