using System.IO;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Storage;

/// <summary>The fields of a declared document, in their order: the cache has them as bytes, the hand-over to the C# compiler as lines.</summary>
internal static class DeclarationSchema
{
    /// <summary>The document; its path is kept by whoever finds it by that path.</summary>
    public static DeclaredDocument Document(RecordStream stream, DeclaredDocument? given, string path) => new(
        Declaration(stream, given?.Declaration, path),
        Lines(stream, given?.NameLines ?? default),
        stream.Array(given?.Problems, (inner, problem) => Problem(inner, problem, path)))
    {
        QuotePlaces = stream.Array(given?.QuotePlaces, QuotePlace),
    };

    private static string String(RecordStream stream, string? given) => stream.Text(given);

    private static TextSpan Span(RecordStream stream, TextSpan given) => new(stream.Number(given.Start), stream.Number(given.Length));

    private static ArticleDeclaration Declaration(RecordStream stream, ArticleDeclaration? given, string path) => new()
    {
        Path = path,
        TextHash = stream.Text(given?.TextHash),
        Date = stream.Flag(given?.Date is not null) ? Date(stream, given?.Date ?? default) : null,
        Title = stream.Text(given?.Title),
        ProposedName = stream.Text(given?.ProposedName),
        NameIsGiven = stream.Flag(given?.NameIsGiven ?? false),
        Distinction = stream.Text(given?.Distinction),
        NameSpan = Span(stream, given?.NameSpan ?? default),
        UnusableName = stream.TextOrNull(given?.UnusableName),
        Opening = stream.Text(given?.Opening),
        MainSpeaker = stream.Number(given?.MainSpeaker),
        Speakers = stream.Array(given?.Speakers, Speaker),
        QuoteCount = stream.Number(given?.QuoteCount),
        Quotes = stream.Array(given?.Quotes, Quote),
        Sections = stream.Array(given?.Sections, Section),
        MembersLeftOut = stream.Number(given?.MembersLeftOut),
        UntoldRoles = stream.Array(given?.UntoldRoles, UntoldRole),
        Corrections = Corrections(stream, given?.Corrections),
    };

    private static UntoldRole UntoldRole(RecordStream stream, UntoldRole? given) => new(
        Quote: stream.Number(given?.Quote),
        Role: stream.Text(given?.Role));

    private static CorrectionOutcome Corrections(RecordStream stream, CorrectionOutcome? given)
    {
        string identity = stream.Text(given?.Identity);
        return identity.Length == 0 ? CorrectionOutcome.None : new CorrectionOutcome(identity, stream.Array(given?.Faults, Fault));
    }

    private static CorrectionFault Fault(RecordStream stream, CorrectionFault? given) => new(
        Correction: stream.Number(given?.Correction),
        Kind: (CorrectionFaultKind)stream.Number((int?)given?.Kind),
        Found: stream.Text(given?.Found));

    private static CalendarDate Date(RecordStream stream, CalendarDate given) =>
        new(stream.Number(given.Year), stream.Number(given.Month), stream.Number(given.Day));

    private static SpeakerDeclaration Speaker(RecordStream stream, SpeakerDeclaration? given) => new()
    {
        Name = stream.Text(given?.Name),
        IsGiven = stream.Flag(given?.IsGiven ?? false),
        Kind = (SpeakerKind)stream.Number((int?)given?.Kind),
        Gender = (Gender)stream.Number((int?)given?.Gender),
        Aliases = stream.Array(given?.Aliases, String),
        Roles = stream.Array(given?.Roles, String),
        QuoteCount = stream.Number(given?.QuoteCount),
    };

    private static QuoteDeclaration Quote(RecordStream stream, QuoteDeclaration? given) => new(
        Member: stream.Text(given?.Member),
        Index: stream.Number(given?.Index),
        Text: stream.Text(given?.Text),
        Speaker: stream.Number(given?.Speaker),
        Sentence: stream.Text(given?.Sentence))
    {
        WordsHash = stream.Text(given?.WordsHash),
    };

    private static QuotePlace QuotePlace(RecordStream stream, QuotePlace given) => new(Span(stream, given.Span), Lines(stream, given.Lines));

    private static SectionDeclaration Section(RecordStream stream, SectionDeclaration? given) => new(
        Member: stream.Text(given?.Member),
        Index: stream.Number(given?.Index),
        Title: stream.Text(given?.Title));

    private static LocatedProblem Problem(RecordStream stream, LocatedProblem? given, string path)
    {
        var problem = new Problem(
            Kind: KindOf(stream.Text(given?.Problem.Kind.Id)),
            Span: Span(stream, given?.Problem.Span ?? default),
            Arguments: stream.Array(given?.Problem.Arguments, String));
        return new LocatedProblem(path, problem, Start: Position(stream, given?.Start ?? default), End: Position(stream, given?.End ?? default));
    }

    private static LineSpan Lines(RecordStream stream, LineSpan given) =>
        new(Position(stream, given.Start), Position(stream, given.End));

    private static LinePosition Position(RecordStream stream, LinePosition given) =>
        new(stream.Number(given.Line), stream.Number(given.Column));

    private static ProblemKind KindOf(string id) =>
        ProblemCatalogue.TryFind(id, out ProblemKind? kind) ? kind : throw new InvalidDataException();
}
