using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Image;

namespace Verbatim.Compiler.Image;

/// <summary>Writes the image of a linked corpus, as <see cref="ImageLayout"/> lays it out.</summary>
internal sealed class ImageWriter
{
    /// <summary>The most room that is made before anything is written, however much it may become.</summary>
    private const long LargestStart = 1 << 30;

    private readonly LinkedCorpus _corpus;
    private readonly CompiledDocument[] _documents;
    private readonly ByteWriter[] _sections = new ByteWriter[(int)ImageSection.Count];
    private readonly StringHeap _strings = new();
    private readonly int[] _firstQuote;
    private readonly int[] _firstSpeaker;
    private int _speakerNumbers;

    private ImageWriter(LinkedCorpus corpus, CompiledDocument[] documents)
    {
        _corpus = corpus;
        _documents = documents;
        _firstQuote = new int[documents.Length];
        _firstSpeaker = new int[documents.Length];
        for (int i = 0; i < _sections.Length; i++)
        {
            _sections[i] = new ByteWriter();
        }

        _sections[(int)ImageSection.Strings] = _strings.Bytes;
        _sections[(int)ImageSection.Texts] = new ByteWriter((int)Math.Min(documents.Sum(document => (long)document.Body.Length), LargestStart));
    }

    /// <summary>Writes the image; equal documents give equal bytes.</summary>
    /// <param name="corpus">The linked documents.</param>
    /// <param name="documents">The compiled documents, one for each article of the corpus, in any order.</param>
    /// <exception cref="ImageTooLargeException">The image would have more than 2 GB.</exception>
    public static byte[] Write(LinkedCorpus corpus, IEnumerable<CompiledDocument> documents)
    {
        var byPath = new Dictionary<string, CompiledDocument>(StringComparer.Ordinal);
        foreach (CompiledDocument document in documents)
        {
            byPath[document.Declaration.Path] = document;
        }

        var ordered = new CompiledDocument[corpus.Articles.Count];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = byPath[corpus.Articles[i].Declaration.Path];
        }

        var writer = new ImageWriter(corpus, ordered);
        return writer.Write();
    }

    private byte[] Write()
    {
        WriteArticleSpeakers();
        for (int i = 0; i < _documents.Length; i++)
        {
            WriteArticle(i);
            WriteParagraphs(_documents[i]);
            WriteQuotes(i);
        }

        WriteSpeakers();
        WriteIds();
        WriteNames();
        _sections[(int)ImageSection.Index] = ByteWriter.Of(IndexOfCorpus.Build(_corpus, _documents));
        return ImageAssembly.Assemble(_sections, _corpus.Fingerprint);
    }

    private ByteWriter Section(ImageSection section) => _sections[(int)section];

    private ImageRecord Record(ImageSection section, int size) => ImageRecord.In(Section(section), size, _strings);

    private void WriteArticleSpeakers()
    {
        ByteWriter numbers = Section(ImageSection.Numbers);
        for (int i = 0; i < _documents.Length; i++)
        {
            _firstSpeaker[i] = numbers.Length / sizeof(int);
            foreach (int speaker in SpeakersOfArticles.Of(_corpus.Articles[i]))
            {
                numbers.Int32(speaker);
            }
        }

        _speakerNumbers = numbers.Length / sizeof(int);
    }

    private void WriteArticle(int number)
    {
        LinkedArticle article = _corpus.Articles[number];
        CompiledDocument document = _documents[number];
        ByteWriter texts = Section(ImageSection.Texts);
        _firstQuote[number] = Section(ImageSection.Quotes).Length / QuoteRecord.Size;
        ImageRecord record = Record(ImageSection.Articles, ArticleRecord.Size);
        record.UInt64(ArticleRecord.Id, article.Id);
        record.String(ArticleRecord.Name, article.Name);
        record.String(ArticleRecord.Path, article.Declaration.Path);
        record.String(ArticleRecord.Title, article.Declaration.Title);
        record.String(ArticleRecord.Source, document.SourceNote);
        record.String(ArticleRecord.Author, document.Author);
        record.String(ArticleRecord.Language, document.Language);
        record.Int32(ArticleRecord.Date, article.Declaration.Date?.DayNumber ?? -1);
        record.Int32(ArticleRecord.TextOffset, texts.Length);
        record.Int32(ArticleRecord.TextBytes, document.Body.Length);
        record.Int32(ArticleRecord.TextChars, document.BodyChars);
        record.Int32(ArticleRecord.FileBodyOffset, document.FileBodyOffset);
        record.Int32(ArticleRecord.FileLength, document.FileLength);
        record.Bytes(ArticleRecord.FileSha256, document.FileSha256);
        record.Int32(ArticleRecord.FirstParagraph, Section(ImageSection.Paragraphs).Length / ParagraphRecord.Size);
        record.Int32(ArticleRecord.ParagraphCount, document.Paragraphs.Count);
        record.Int32(ArticleRecord.FirstSection, Section(ImageSection.Sections).Length / SectionRecord.Size);
        record.Int32(ArticleRecord.SectionCount, document.Sections.Count);
        record.Int32(ArticleRecord.FirstQuote, _firstQuote[number]);
        record.Int32(ArticleRecord.QuoteCount, document.Quotes.Count);
        record.Int32(ArticleRecord.FirstSpeaker, _firstSpeaker[number]);
        record.Int32(ArticleRecord.SpeakerCount, (number + 1 < _documents.Length ? _firstSpeaker[number + 1] : _speakerNumbers) - _firstSpeaker[number]);
        record.Int32(ArticleRecord.FirstSegment, Section(ImageSection.Segments).Length / SegmentRecord.Size);
        record.Int32(ArticleRecord.SegmentCount, document.Segments.Count);
        texts.Bytes(document.Body.Span);
        WriteSegments(document);
    }

    private void WriteSegments(CompiledDocument document)
    {
        ByteWriter markup = Section(ImageSection.Markup);
        for (int i = 0; i < document.Segments.Count; i++)
        {
            CompiledSegment segment = document.Segments[i];
            int end = segment.FileStart + segment.FileLength;
            int next = i + 1 < document.Segments.Count ? document.Segments[i + 1].FileStart : end;
            int start = segment.IsVerbatim ? end : segment.FileStart;
            ImageRecord record = Record(ImageSection.Segments, SegmentRecord.Size);
            record.Int32(SegmentRecord.TextStart, segment.TextStart);
            record.Int32(SegmentRecord.TextLength, segment.TextLength);
            record.Int32(SegmentRecord.FileStart, segment.FileStart);
            record.Int32(SegmentRecord.FileLength, segment.FileLength);
            record.Int32(SegmentRecord.Markup, markup.Length);
            markup.Bytes(document.FileBody.Span.Slice(start, next - start));
        }
    }

    private void WriteParagraphs(CompiledDocument document)
    {
        foreach (CompiledParagraph paragraph in document.Paragraphs)
        {
            ImageRecord record = Record(ImageSection.Paragraphs, ParagraphRecord.Size);
            record.Int32(ParagraphRecord.CharStart, paragraph.Range.CharStart);
            record.Int32(ParagraphRecord.CharLength, paragraph.Range.CharLength);
            record.Int32(ParagraphRecord.ByteStart, paragraph.Range.ByteStart);
            record.Int32(ParagraphRecord.ByteLength, paragraph.Range.ByteLength);
            record.Int32(ParagraphRecord.Kind, (int)paragraph.Kind);
        }

        foreach (Documents.Section section in document.Sections)
        {
            ImageRecord record = Record(ImageSection.Sections, SectionRecord.Size);
            record.String(SectionRecord.Title, section.Title);
            record.Int32(SectionRecord.HeadingParagraph, section.HeadingParagraph);
            record.Int32(SectionRecord.EndParagraph, section.EndParagraph);
        }
    }

    private void WriteQuotes(int number)
    {
        LinkedArticle article = _corpus.Articles[number];
        for (int i = 0; i < _documents[number].Quotes.Count; i++)
        {
            CompiledQuote quote = _documents[number].Quotes[i];
            int speaker = article.SpeakerOf(i, quote.Speaker);
            ImageRecord record = Record(ImageSection.Quotes, QuoteRecord.Size);
            record.Int32(QuoteRecord.CharStart, quote.Range.CharStart);
            record.Int32(QuoteRecord.CharLength, quote.Range.CharLength);
            record.Int32(QuoteRecord.ByteStart, quote.Range.ByteStart);
            record.Int32(QuoteRecord.ByteLength, quote.Range.ByteLength);
            record.Int32(QuoteRecord.Article, number);
            record.Int32(QuoteRecord.Paragraph, quote.Paragraph);
            record.Int32(QuoteRecord.Speaker, speaker);
            record.Int32(QuoteRecord.Parent, quote.Parent);
            record.Int32(QuoteRecord.MentionStart, quote.MentionStart);
            record.Int32(QuoteRecord.MentionLength, quote.MentionLength);
            record.Int32(QuoteRecord.CueStart, quote.CueStart);
            record.Int32(QuoteRecord.CueLength, quote.CueLength);
            record.Int32(QuoteRecord.SentenceStart, quote.SentenceStart);
            record.Int32(QuoteRecord.SentenceLength, quote.SentenceLength);
            record.Int32(QuoteRecord.Confidence, SingleBits.Of(quote.Speaker < 0 && speaker >= 0 ? LinkedArticle.RoleConfidence : quote.Confidence));
            record.Byte(QuoteRecord.Kind, (int)quote.Kind);
            record.Byte(QuoteRecord.MentionKind, (int)quote.MentionKind);
            record.Byte(QuoteRecord.IsContinuation, quote.IsContinuation ? 1 : 0);
            record.Byte(QuoteRecord.IsCorrected, quote.IsCorrected ? 1 : 0);
        }
    }

    private void WriteSpeakers()
    {
        List<int>[] quotes = SpeakersOfArticles.Quotes(_corpus, _documents, _firstQuote);
        List<int>[] articles = SpeakersOfArticles.Articles(_corpus);
        SpeakerForms forms = SpeakerForms.Collect(_corpus, _documents);
        for (int i = 0; i < _corpus.Speakers.Count; i++)
        {
            LinkedSpeaker speaker = _corpus.Speakers[i];
            ImageRecord record = Record(ImageSection.Speakers, SpeakerRecord.Size);
            record.UInt64(SpeakerRecord.Id, speaker.Id);
            record.String(SpeakerRecord.Name, speaker.Name);
            record.Byte(SpeakerRecord.Kind, (int)speaker.Kind);
            record.Byte(SpeakerRecord.Gender, (int)speaker.Gender);
            record.Int32(SpeakerRecord.FirstQuote, WriteNumbers(quotes[i]));
            record.Int32(SpeakerRecord.QuoteCount, quotes[i].Count);
            record.Int32(SpeakerRecord.FirstArticle, WriteNumbers(articles[i]));
            record.Int32(SpeakerRecord.ArticleCount, articles[i].Count);
            record.Int32(SpeakerRecord.FirstAlias, WriteForms(forms.Of(i, FormKind.Name, speaker.Aliases)));
            record.Int32(SpeakerRecord.AliasCount, speaker.Aliases.Count);
            record.Int32(SpeakerRecord.FirstRole, WriteForms(forms.Of(i, FormKind.Role, speaker.Roles)));
            record.Int32(SpeakerRecord.RoleCount, speaker.Roles.Count);
            record.Int32(SpeakerRecord.Details, WriteDetails(speaker));
        }
    }

    /// <summary>Adds where the speaker's details stand; returns the place of the first number, from 1, and 0 for a speaker without any.</summary>
    private int WriteDetails(LinkedSpeaker speaker)
    {
        if (speaker.WikidataId.Length == 0 && speaker.Note.Length == 0)
        {
            return 0;
        }

        (int itemStart, int itemLength) = _strings.PlaceOf(speaker.WikidataId);
        (int noteStart, int noteLength) = _strings.PlaceOf(speaker.Note);
        return WriteNumbers([itemStart, itemLength, noteStart, noteLength]) + 1;
    }

    /// <summary>Adds the numbers; returns the place of the first.</summary>
    private int WriteNumbers(List<int> list)
    {
        ByteWriter numbers = Section(ImageSection.Numbers);
        int first = numbers.Length / sizeof(int);
        foreach (int number in list)
        {
            numbers.Int32(number);
        }

        return first;
    }

    /// <summary>Adds the forms; returns the place of the first.</summary>
    private int WriteForms(List<PlacedForm> list)
    {
        int first = Section(ImageSection.Forms).Length / FormRecord.Size;
        foreach (PlacedForm form in list)
        {
            ImageRecord record = Record(ImageSection.Forms, FormRecord.Size);
            record.String(FormRecord.Text, form.Text);
            record.Int32(FormRecord.Article, form.Article);
            record.Int32(FormRecord.CharStart, form.CharStart);
            record.Int32(FormRecord.CharLength, form.CharLength);
        }

        return first;
    }

    private void WriteIds()
    {
        WriteIds(ImageSection.ArticleIds, _corpus.Articles.Count, i => _corpus.Articles[i].Id);
        WriteIds(ImageSection.SpeakerIds, _corpus.Speakers.Count, i => _corpus.Speakers[i].Id);
    }

    private void WriteIds(ImageSection section, int count, Func<int, ulong> idOf)
    {
        var ids = new ulong[count];
        var numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            ids[i] = idOf(i);
            numbers[i] = i;
        }

        Array.Sort(ids, numbers);
        for (int i = 0; i < count; i++)
        {
            ImageRecord record = Record(section, IdRecord.Size);
            record.UInt64(IdRecord.Id, ids[i]);
            record.Int32(IdRecord.Number, numbers[i]);
        }
    }

    private void WriteNames()
    {
        var names = new string[_corpus.Articles.Count];
        var numbers = new int[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = _corpus.Articles[i].Name;
            numbers[i] = i;
        }

        Array.Sort(names, numbers, StringComparer.Ordinal);
        foreach (int number in numbers)
        {
            Section(ImageSection.ArticleNames).Int32(number);
        }
    }
}
