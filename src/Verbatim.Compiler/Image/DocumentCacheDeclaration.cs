using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Image;

/// <summary>Packs a document's declaration field by field, and unpacks it.</summary>
internal static class DocumentCacheDeclaration
{
    public static void Write(DocumentCacheWriter writer, ArticleDeclaration declaration)
    {
        writer.Text(declaration.TextHash);
        writer.Flag(declaration.Date is not null);
        if (declaration.Date is { } date)
        {
            writer.Number(date.Year);
            writer.Number(date.Month);
            writer.Number(date.Day);
        }

        writer.Text(declaration.Title);
        writer.Text(declaration.ProposedName);
        writer.Flag(declaration.NameIsGiven);
        writer.Text(declaration.Distinction);
        writer.Span(declaration.NameSpan);
        writer.Flag(declaration.UnusableName is not null);
        writer.Text(declaration.UnusableName ?? "");
        writer.Text(declaration.Opening);
        writer.Number(declaration.MainSpeaker);
        writer.List(declaration.Speakers, WriteSpeaker);
        writer.Number(declaration.QuoteCount);
        writer.List(declaration.Quotes, WriteQuote);
        writer.List(declaration.Sections, WriteSection);
        writer.Number(declaration.MembersLeftOut);
    }

    public static ArticleDeclaration Read(DocumentCacheReader reader, string path)
    {
        return new ArticleDeclaration
        {
            Path = path,
            TextHash = reader.Text(),
            Date = reader.Flag() ? new CalendarDate(reader.Number(), reader.Number(), reader.Number()) : null,
            Title = reader.Text(),
            ProposedName = reader.Text(),
            NameIsGiven = reader.Flag(),
            Distinction = reader.Text(),
            NameSpan = reader.Span(),
            UnusableName = OrNull(reader.Flag(), reader.Text()),
            Opening = reader.Text(),
            MainSpeaker = reader.Number(),
            Speakers = new EquatableArray<SpeakerDeclaration>(reader.List(ReadSpeaker)),
            QuoteCount = reader.Number(),
            Quotes = new EquatableArray<QuoteDeclaration>(reader.List(ReadQuote)),
            Sections = new EquatableArray<SectionDeclaration>(reader.List(ReadSection)),
            MembersLeftOut = reader.Number(),
        };
    }

    private static string? OrNull(bool given, string text) => given ? text : null;

    private static void WriteSpeaker(DocumentCacheWriter writer, SpeakerDeclaration speaker)
    {
        writer.Text(speaker.Name);
        writer.Number((int)speaker.Kind);
        writer.Number((int)speaker.Gender);
        writer.List(speaker.Aliases, static (inner, alias) => inner.Text(alias));
        writer.List(speaker.Roles, static (inner, role) => inner.Text(role));
        writer.Number(speaker.QuoteCount);
    }

    private static SpeakerDeclaration ReadSpeaker(DocumentCacheReader reader) => new()
    {
        Name = reader.Text(),
        Kind = (SpeakerKind)reader.Number(),
        Gender = (Gender)reader.Number(),
        Aliases = new EquatableArray<string>(reader.List(static inner => inner.Text())),
        Roles = new EquatableArray<string>(reader.List(static inner => inner.Text())),
        QuoteCount = reader.Number(),
    };

    private static void WriteQuote(DocumentCacheWriter writer, QuoteDeclaration quote)
    {
        writer.Text(quote.Member);
        writer.Number(quote.Index);
        writer.Text(quote.Text);
        writer.Number(quote.Speaker);
        writer.Text(quote.Sentence);
    }

    private static QuoteDeclaration ReadQuote(DocumentCacheReader reader) =>
        new(reader.Text(), reader.Number(), reader.Text(), reader.Number(), reader.Text());

    private static void WriteSection(DocumentCacheWriter writer, SectionDeclaration section)
    {
        writer.Text(section.Member);
        writer.Number(section.Index);
        writer.Text(section.Title);
    }

    private static SectionDeclaration ReadSection(DocumentCacheReader reader) => new(reader.Text(), reader.Number(), reader.Text());
}
