using System;
using System.Linq;
using System.Reflection;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Image;

namespace Verbatim.Tests;

/// <summary>
/// What the compiler writes at an offset of the layout, the library reads there, field by field: of the second article of two, so that little is 0.
/// </summary>
public class RecordTests
{
    private static readonly CompiledDocument First = DocumentCompiler.Compile(
        new DocumentBuilder("date 2023-05-01\n\n“We wait,” said Ben Rask.\n\n«Ahead»\n\nMore.", "seeds/ahead.txt")
            .Speaker("Ben Rask", Compiler.Quotations.Records.Gender.Male, role: "pilot").Quote("We wait,", "Ben Rask", mention: "Ben Rask").Build());

    private static readonly CompiledDocument Document = DocumentCompiler.Compile(Given.HarbourDocument(withByteOrderMark: true).Build());
    private static readonly CompiledCorpus Compiled = CorpusCompiler.Link([Document, First]);
    private static readonly CorpusImage Image = Corpus.FromBytes(Compiled.Image).Image;

    [Fact]
    public void An_article()
    {
        LinkedArticle article = Compiled.Corpus.Articles[1];
        int record = Image.RecordAt(ImageSection.Articles, ArticleRecord.Size, 1);
        Assert.Equal(article.Id, Image.Memory.ReadUInt64(record + ArticleRecord.Id));
        Assert.Equal(
            [article.Name, "seeds/harbour.txt", article.Declaration.Title, "Northern Wire", "I. Lund", "en"],
            Strings(record, ArticleRecord.Name, ArticleRecord.Path, ArticleRecord.Title, ArticleRecord.Source, ArticleRecord.Author, ArticleRecord.Language));
        Assert.Equal(new DateOnly(2023, 5, 2).DayNumber, Number(record, ArticleRecord.Date));
        Assert.Equal(
            [First.Body.Length, Document.Body.Length, Document.BodyChars],
            Numbers(record, ArticleRecord.TextOffset, ArticleRecord.TextBytes, ArticleRecord.TextChars));
        Assert.Equal([Document.FileBodyOffset, Document.FileLength], Numbers(record, ArticleRecord.FileBodyOffset, ArticleRecord.FileLength));
        Assert.Equal(Document.FileSha256, Image.Memory.Slice(record + ArticleRecord.FileSha256, 32).ToArray());
        Assert.Equal(
            [First.Paragraphs.Count, Document.Paragraphs.Count, First.Sections.Count, Document.Sections.Count, First.Quotes.Count, Document.Quotes.Count],
            Numbers(
                record, ArticleRecord.FirstParagraph, ArticleRecord.ParagraphCount, ArticleRecord.FirstSection, ArticleRecord.SectionCount,
                ArticleRecord.FirstQuote, ArticleRecord.QuoteCount));
        Assert.Equal([1, 2], Numbers(record, ArticleRecord.FirstSpeaker, ArticleRecord.SpeakerCount));
    }

    [Fact]
    public void A_paragraph()
    {
        CompiledParagraph paragraph = Document.Paragraphs[1];
        int record = Image.RecordAt(ImageSection.Paragraphs, ParagraphRecord.Size, First.Paragraphs.Count + 1);
        Assert.Equal(
            [paragraph.Range.CharStart, paragraph.Range.CharLength, paragraph.Range.ByteStart, paragraph.Range.ByteLength, ParagraphKindCode.Heading],
            Numbers(
                record, ParagraphRecord.CharStart, ParagraphRecord.CharLength, ParagraphRecord.ByteStart, ParagraphRecord.ByteLength, ParagraphRecord.Kind));
    }

    [Fact]
    public void A_section()
    {
        int record = Image.RecordAt(ImageSection.Sections, SectionRecord.Size, First.Sections.Count);
        Assert.Equal(["The harbour"], Strings(record, SectionRecord.Title));
        Assert.Equal([1, 3], Numbers(record, SectionRecord.HeadingParagraph, SectionRecord.EndParagraph));
    }

    [Fact]
    public void A_quote()
    {
        CompiledQuote quote = Document.Quotes[1];
        int record = Image.RecordAt(ImageSection.Quotes, QuoteRecord.Size, First.Quotes.Count + 1);
        Assert.Equal(
            [quote.Range.CharStart, quote.Range.CharLength, quote.Range.ByteStart, quote.Range.ByteLength],
            Numbers(record, QuoteRecord.CharStart, QuoteRecord.CharLength, QuoteRecord.ByteStart, QuoteRecord.ByteLength));
        Assert.Equal([1, quote.Paragraph, 0, -1], Numbers(record, QuoteRecord.Article, QuoteRecord.Paragraph, QuoteRecord.Speaker, QuoteRecord.Parent));
        Assert.Equal(
            [quote.MentionStart, quote.MentionLength, quote.CueStart, quote.CueLength, quote.SentenceStart, quote.SentenceLength],
            Numbers(
                record, QuoteRecord.MentionStart, QuoteRecord.MentionLength, QuoteRecord.CueStart, QuoteRecord.CueLength,
                QuoteRecord.SentenceStart, QuoteRecord.SentenceLength));
        Assert.Equal(quote.Confidence, BitConverter.Int32BitsToSingle(Number(record, QuoteRecord.Confidence)));
        Assert.Equal(
            [(byte)quote.Kind, (byte)quote.MentionKind, 0],
            Bytes(record, QuoteRecord.Kind, QuoteRecord.MentionKind, QuoteRecord.IsContinuation));
    }

    [Fact]
    public void A_speaker_and_the_forms_of_the_name()
    {
        LinkedSpeaker speaker = Compiled.Corpus.Speakers[1];
        int record = Image.RecordAt(ImageSection.Speakers, SpeakerRecord.Size, 1);
        Assert.Equal(speaker.Id, Image.Memory.ReadUInt64(record + SpeakerRecord.Id));
        Assert.Equal(["Ben Rask"], Strings(record, SpeakerRecord.Name));
        Assert.Equal([SpeakerKindCode.Person, GenderCode.Male], Bytes(record, SpeakerRecord.Kind, SpeakerRecord.Gender));
        Assert.Equal([2, 2], Numbers(record, SpeakerRecord.QuoteCount, SpeakerRecord.ArticleCount));
        Assert.Equal([0, 4], [Image.NumberAt(Number(record, SpeakerRecord.FirstQuote)), Image.NumberAt(Number(record, SpeakerRecord.FirstQuote) + 1)]);
        Assert.Equal([0, 1], [Image.NumberAt(Number(record, SpeakerRecord.FirstArticle)), Image.NumberAt(Number(record, SpeakerRecord.FirstArticle) + 1)]);
        Assert.Equal([0, 1], Numbers(record, SpeakerRecord.AliasCount, SpeakerRecord.RoleCount));
        int role = Image.RecordAt(ImageSection.Forms, FormRecord.Size, Number(record, SpeakerRecord.FirstRole));
        Assert.Equal(Number(record, SpeakerRecord.FirstAlias), Number(record, SpeakerRecord.FirstRole));
        Assert.Equal(["pilot"], Strings(role, FormRecord.Text));
        Assert.Equal([0, 0, 0], Numbers(role, FormRecord.Article, FormRecord.CharStart, FormRecord.CharLength));
    }

    [Fact]
    public void The_form_of_a_name_and_where_it_is_first_written()
    {
        int speaker = Image.RecordAt(ImageSection.Speakers, SpeakerRecord.Size, 0);
        int alias = Image.RecordAt(ImageSection.Forms, FormRecord.Size, Number(speaker, SpeakerRecord.FirstAlias));
        CompiledForm form = Document.Forms.Single(form => form.Text == "Okonjo");
        Assert.Equal(["Okonjo"], Strings(alias, FormRecord.Text));
        Assert.Equal([1, form.CharStart, form.CharLength], Numbers(alias, FormRecord.Article, FormRecord.CharStart, FormRecord.CharLength));
    }

    [Fact]
    public void An_id_and_its_number()
    {
        ulong[] ids = [.. Enumerable.Range(0, 2).Select(i => Image.Memory.ReadUInt64(Image.RecordAt(ImageSection.ArticleIds, IdRecord.Size, i) + IdRecord.Id))];
        int[] numbers = [.. Enumerable.Range(0, 2).Select(i => Number(Image.RecordAt(ImageSection.ArticleIds, IdRecord.Size, i), IdRecord.Number))];
        Assert.Equal(Compiled.Corpus.Articles.Select(article => article.Id).Order(), ids);
        Assert.Equal(ids, numbers.Select(number => Compiled.Corpus.Articles[number].Id));
    }

    [Theory]
    [InlineData(typeof(ArticleRecord))]
    [InlineData(typeof(ParagraphRecord))]
    [InlineData(typeof(SectionRecord))]
    [InlineData(typeof(QuoteRecord))]
    [InlineData(typeof(SpeakerRecord))]
    [InlineData(typeof(DetailRecord))]
    [InlineData(typeof(FormRecord))]
    [InlineData(typeof(IdRecord))]
    public void No_two_fields_of_a_record_stand_at_one_place(Type layout)
    {
        int[] fields = [.. layout.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (int)field.GetRawConstantValue()!)];
        Assert.Equal(fields.Order(), fields);
        Assert.Equal(fields.Distinct(), fields);
    }

    private static int Number(int record, int field) => Image.Memory.ReadInt32(record + field);

    private static int[] Numbers(int record, params int[] fields) => Array.ConvertAll(fields, field => Number(record, field));

    private static byte[] Bytes(int record, params int[] fields) => Array.ConvertAll(fields, field => Image.Memory.ReadByte(record + field));

    private static string[] Strings(int record, params int[] fields) => Array.ConvertAll(fields, field => Image.StringAt(record + field));
}
