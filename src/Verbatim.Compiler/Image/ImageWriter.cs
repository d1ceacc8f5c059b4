using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Image;

namespace Verbatim.Compiler.Image;

/// <summary>Writes the image of a linked corpus, as <see cref="ImageLayout"/> lays it out.</summary>
public sealed class ImageWriter
{
    /// <summary>The most room that is made before anything is written, however much it may become.</summary>
    private const long LargestStart = 1 << 30;

    private readonly LinkedCorpus _corpus;
    private readonly CompiledDocument[] _documents;
    private readonly ByteWriter[] _sections = new ByteWriter[(int)ImageSection.Count];
    private readonly StringHeap _strings = new();
    private readonly int[] _firstQuote;
    private readonly int[] _firstSpeaker;

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

    /// <summary>The main speaker first, then the others who are quoted, by first appearance.</summary>
    private void WriteArticleSpeakers()
    {
        ByteWriter numbers = Section(ImageSection.Numbers);
        for (int i = 0; i < _documents.Length; i++)
        {
            _firstSpeaker[i] = numbers.Length / sizeof(int);
            foreach (int speaker in QuotedSpeakers(_corpus.Articles[i]))
            {
                numbers.Int32(speaker);
            }
        }
    }

    private static List<int> QuotedSpeakers(LinkedArticle article)
    {
        ArticleDeclaration declaration = article.Declaration;
        var speakers = new List<int>();
        if (declaration.MainSpeaker >= 0)
        {
            speakers.Add(article.Speakers[declaration.MainSpeaker]);
        }

        for (int i = 0; i < declaration.Speakers.Count; i++)
        {
            if (declaration.Speakers[i].QuoteCount > 0 && !speakers.Contains(article.Speakers[i]))
            {
                speakers.Add(article.Speakers[i]);
            }
        }

        return speakers;
    }

    private void WriteArticle(int number)
    {
        LinkedArticle article = _corpus.Articles[number];
        CompiledDocument document = _documents[number];
        ByteWriter record = Section(ImageSection.Articles);
        record.UInt64(article.Id);
        _strings.WriteReference(record, article.Name);
        _strings.WriteReference(record, article.Declaration.Path);
        _strings.WriteReference(record, article.Declaration.Title);
        _strings.WriteReference(record, document.SourceNote);
        _strings.WriteReference(record, document.Author);
        _strings.WriteReference(record, document.Language);
        record.Int32(article.Declaration.Date?.DayNumber ?? -1);
        ByteWriter texts = Section(ImageSection.Texts);
        record.Int32(texts.Length);
        texts.Bytes(document.Body.Span);
        record.Int32(document.Body.Length);
        record.Int32(document.BodyChars);
        record.Int32(document.FileBodyOffset);
        record.Int32(document.FileLength);
        record.Bytes(document.FileSha256);
        record.Int32(Section(ImageSection.Paragraphs).Length / ParagraphRecord.Size);
        record.Int32(document.Paragraphs.Count);
        record.Int32(Section(ImageSection.Sections).Length / SectionRecord.Size);
        record.Int32(document.Sections.Count);
        _firstQuote[number] = Section(ImageSection.Quotes).Length / QuoteRecord.Size;
        record.Int32(_firstQuote[number]);
        record.Int32(document.Quotes.Count);
        record.Int32(_firstSpeaker[number]);
        record.Int32(QuotedSpeakers(article).Count);
    }

    private void WriteParagraphs(CompiledDocument document)
    {
        foreach (CompiledParagraph paragraph in document.Paragraphs)
        {
            ByteWriter record = Section(ImageSection.Paragraphs);
            WriteRange(record, paragraph.Range);
            record.Int32((int)paragraph.Kind);
        }

        foreach (Documents.Section section in document.Sections)
        {
            ByteWriter record = Section(ImageSection.Sections);
            _strings.WriteReference(record, section.Title);
            record.Int32(section.HeadingParagraph);
            record.Int32(section.EndParagraph);
        }
    }

    private void WriteQuotes(int number)
    {
        LinkedArticle article = _corpus.Articles[number];
        ByteWriter record = Section(ImageSection.Quotes);
        foreach (CompiledQuote quote in _documents[number].Quotes)
        {
            WriteRange(record, quote.Range);
            record.Int32(number);
            record.Int32(quote.Paragraph);
            record.Int32(quote.Speaker < 0 ? -1 : article.Speakers[quote.Speaker]);
            record.Int32(quote.Parent);
            record.Int32(quote.MentionStart);
            record.Int32(quote.MentionLength);
            record.Int32(quote.CueStart);
            record.Int32(quote.CueLength);
            record.Int32(quote.SentenceStart);
            record.Int32(quote.SentenceLength);
            record.Int32(SingleBits.Of(quote.Confidence));
            record.Int32((int)quote.Kind | ((int)quote.MentionKind << 8) | (quote.IsContinuation ? 1 << 16 : 0));
        }
    }

    private void WriteSpeakers()
    {
        List<int>[] quotes = QuotesOfSpeakers();
        List<int>[] articles = ArticlesOfSpeakers();
        SpeakerForms forms = SpeakerForms.Collect(_corpus, _documents);
        ByteWriter record = Section(ImageSection.Speakers);
        for (int i = 0; i < _corpus.Speakers.Count; i++)
        {
            LinkedSpeaker speaker = _corpus.Speakers[i];
            record.UInt64(speaker.Id);
            _strings.WriteReference(record, speaker.Name);
            record.Int32((int)speaker.Kind | ((int)speaker.Gender << 8));
            WriteNumbers(record, quotes[i]);
            WriteNumbers(record, articles[i]);
            WriteForms(record, forms.Of(i, FormKind.Name, speaker.Aliases));
            WriteForms(record, forms.Of(i, FormKind.Role, speaker.Roles));
            record.PadTo(sizeof(ulong));
        }
    }

    private List<int>[] QuotesOfSpeakers()
    {
        List<int>[] quotes = Lists(_corpus.Speakers.Count);
        for (int i = 0; i < _documents.Length; i++)
        {
            for (int j = 0; j < _documents[i].Quotes.Count; j++)
            {
                int speaker = _documents[i].Quotes[j].Speaker;
                if (speaker >= 0)
                {
                    quotes[_corpus.Articles[i].Speakers[speaker]].Add(_firstQuote[i] + j);
                }
            }
        }

        return quotes;
    }

    private List<int>[] ArticlesOfSpeakers()
    {
        List<int>[] articles = Lists(_corpus.Speakers.Count);
        for (int i = 0; i < _corpus.Articles.Count; i++)
        {
            foreach (int speaker in QuotedSpeakers(_corpus.Articles[i]))
            {
                articles[speaker].Add(i);
            }
        }

        return articles;
    }

    private void WriteNumbers(ByteWriter record, List<int> list)
    {
        ByteWriter numbers = Section(ImageSection.Numbers);
        record.Int32(numbers.Length / sizeof(int));
        record.Int32(list.Count);
        foreach (int number in list)
        {
            numbers.Int32(number);
        }
    }

    private void WriteForms(ByteWriter record, List<PlacedForm> list)
    {
        ByteWriter forms = Section(ImageSection.Forms);
        record.Int32(forms.Length / FormRecord.Size);
        record.Int32(list.Count);
        foreach (PlacedForm form in list)
        {
            _strings.WriteReference(forms, form.Text);
            forms.Int32(form.Article);
            forms.Int32(form.CharStart);
            forms.Int32(form.CharLength);
        }
    }

    private void WriteIds()
    {
        WriteIds(Section(ImageSection.ArticleIds), _corpus.Articles.Count, i => _corpus.Articles[i].Id);
        WriteIds(Section(ImageSection.SpeakerIds), _corpus.Speakers.Count, i => _corpus.Speakers[i].Id);
    }

    private static void WriteIds(ByteWriter record, int count, Func<int, ulong> idOf)
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
            record.UInt64(ids[i]);
            record.Int32(numbers[i]);
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

    private static void WriteRange(ByteWriter record, BodyRange range)
    {
        record.Int32(range.CharStart);
        record.Int32(range.CharLength);
        record.Int32(range.ByteStart);
        record.Int32(range.ByteLength);
    }

    private static List<int>[] Lists(int count)
    {
        var lists = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
