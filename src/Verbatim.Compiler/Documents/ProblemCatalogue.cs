using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Verbatim.Compiler.Documents;

/// <summary>Every kind of problem there is. The analyzer, the tool and the docs all take their words from here.</summary>
public static class ProblemCatalogue
{
    /// <summary>No <c>date</c> header.</summary>
    public static readonly ProblemKind MissingDate = new("VRB0001", ProblemSeverity.Error,
        "Article without a date",
        "The article does not begin with a date. Write '{0}' (year-month-day) {1}.");

    /// <summary>A <c>date</c> header without a day of the calendar.</summary>
    public static readonly ProblemKind ImpossibleDate = new("VRB0002", ProblemSeverity.Error,
        "Date that does not exist",
        "'{0}' {1}. Write the date as year-month-day, such as {2}.");

    /// <summary>Nothing after the headers.</summary>
    public static readonly ProblemKind EmptyBody = new("VRB0003", ProblemSeverity.Error,
        "Article without text",
        "The article has no text. Write its paragraphs after the header lines, or remove the file from the project.");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly ProblemKind NotUtf8 = new("VRB0004", ProblemSeverity.Error,
        "File that is not UTF-8",
        "The file is not UTF-8: {0}. Save it as UTF-8.");

    /// <summary>A character that no article should hold.</summary>
    public static readonly ProblemKind ControlCharacter = new("VRB0005", ProblemSeverity.Warning,
        "Control character",
        "The control character {0} does not belong in an article. Remove it.");

    /// <summary>An opening mark that nothing closes.</summary>
    public static readonly ProblemKind UnclosedMark = new("VRB0006", ProblemSeverity.Warning,
        "Quotation mark that is never closed",
        "The quotation opened by {0} is never closed. Add the closing {1}; the quotation is taken to end with its paragraph.");

    /// <summary>A closing mark that nothing opened.</summary>
    public static readonly ProblemKind StrayMark = new("VRB0007", ProblemSeverity.Warning,
        "Quotation mark that closes nothing",
        "The quotation mark {0} closes nothing. Remove it, or add the mark that opens its quotation.");

    /// <summary>A header line whose key nobody knows.</summary>
    public static readonly ProblemKind UnknownHeader = new("VRB0008", ProblemSeverity.Warning,
        "Unknown header",
        "'{0}' is not a header of an article.{1} The headers are date, title, source, author, name and language.");

    /// <summary>A header given twice.</summary>
    public static readonly ProblemKind RepeatedHeader = new("VRB0009", ProblemSeverity.Warning,
        "Header given twice",
        "The header '{0}' is already given on line {1}. Remove one of them; the first one counts.");

    /// <summary>A heading with no paragraph under it.</summary>
    public static readonly ProblemKind HeadingWithoutText = new("VRB0010", ProblemSeverity.Warning,
        "Heading without text",
        "No paragraph stands under the heading '{0}'. Write one, or remove the heading.");

    /// <summary>Two documents of the same text.</summary>
    public static readonly ProblemKind SameDocumentTwice = new("VRB0011", ProblemSeverity.Warning,
        "The same document twice",
        "The document has the same text as '{0}'. Remove one of them from the project.");

    /// <summary>Two documents that would have one name.</summary>
    public static readonly ProblemKind CollidingNames = new("VRB0012", ProblemSeverity.Warning,
        "Articles that would have one name",
        "'{0}' and '{1}' would both be named {2}, so this one is named {3}. Give it a name of its own with a 'name:' header.");

    /// <summary>A quotation whose speaker cannot be told.</summary>
    public static readonly ProblemKind UnknownSpeaker = new("VRB0013", ProblemSeverity.Info,
        "Quotation whose speaker cannot be told",
        "It cannot be told who says “{0}”. Name the speaker in the same sentence if the reader should know.");

    /// <summary>A file that is too large to be an article.</summary>
    public static readonly ProblemKind DocumentTooLarge = new("VRB0014", ProblemSeverity.Error,
        "Document over the size limit",
        "The document has {0} bytes, more than the limit of {1}. Split it, or raise the limit with <VerbatimMaximumDocumentBytes>.");

    /// <summary>A name header that is no identifier.</summary>
    public static readonly ProblemKind UnusableName = new("VRB0015", ProblemSeverity.Warning,
        "Name that cannot be used",
        "The name '{0}' cannot be used as a C# identifier, so the article is named {1}. Use letters, digits and underscores.");

    /// <summary>An item that looks like an article but is none, or the other way round.</summary>
    public static readonly ProblemKind NotAnArticle = new("VRB0016", ProblemSeverity.Warning,
        "Document that is not compiled",
        "{0}");

    /// <summary>A file named by the project that is not there or cannot be read.</summary>
    public static readonly ProblemKind UnreadableFile = new("VRB0017", ProblemSeverity.Error,
        "File that cannot be read",
        "The document cannot be read: {0}");

    /// <summary>More members than a type can hold.</summary>
    public static readonly ProblemKind TooManyMembers = new("VRB0018", ProblemSeverity.Warning,
        "More than a type can hold",
        "{0}");

    /// <summary>Articles in a project that cannot compile what is generated of them.</summary>
    public static readonly ProblemKind LibraryNotReferenced = new("VRB0019", ProblemSeverity.Error,
        "Articles without the Verbatim library",
        "The project has articles but does not reference the Verbatim library, so no code is generated. Reference the package Verbatim with its "
            + "'compile' assets.");

    /// <summary>A project that uses Verbatim for nothing.</summary>
    public static readonly ProblemKind NoArticles = new("VRB0020", ProblemSeverity.Info,
        "Project without articles",
        "The project references Verbatim but has no article, so its Articles and Speakers are empty. Add <Article Include=\"articles/**/*.txt\" /> to the "
            + "project file.");

    /// <summary>A property of the project with a value that means nothing.</summary>
    public static readonly ProblemKind UnknownOption = new("VRB0021", ProblemSeverity.Warning,
        "Project property that is not understood",
        "The property {0} is '{1}', which is not understood and left unused. Write {2}.");

    /// <summary>A document on which the compiler itself fails.</summary>
    public static readonly ProblemKind CompilerFailure = new("VRB0022", ProblemSeverity.Error,
        "Document that breaks the compiler",
        "The compiler of documents fails on this one with {0}, so it has no text in the corpus. "
        + "The fault is Verbatim's: please report it, with the document if you may.");

    /// <summary>A line of the lock file that is no entry, or is one twice.</summary>
    public static readonly ProblemKind LockNotUnderstood = new("VRB0023", ProblemSeverity.Error,
        "Lock file that is not understood",
        "{0}");

    /// <summary>A lock file that does not have everything, where nobody may write it.</summary>
    public static readonly ProblemKind LockOutOfDate = new("VRB0024", ProblemSeverity.Warning,
        "Lock file that is behind",
        "{0}");

    /// <summary>A locked article that was renamed or is gone.</summary>
    public static readonly ProblemKind LockedArticleChanged = new("VRB0025", ProblemSeverity.Warning,
        "Article that lost its locked name",
        "{0}");

    /// <summary>A locked quotation whose words changed, or that is gone.</summary>
    public static readonly ProblemKind LockedQuoteChanged = new("VRB0026", ProblemSeverity.Warning,
        "Quotation that is not as locked",
        "{0}");

    /// <summary>A locked speaker that was split, merged, or is quoted no more.</summary>
    public static readonly ProblemKind LockedSpeakerChanged = new("VRB0027", ProblemSeverity.Warning,
        "Speaker that is not as locked",
        "{0}");

    /// <summary>Front matter without the line that closes it.</summary>
    public static readonly ProblemKind UnclosedFrontMatter = new("VRB0028", ProblemSeverity.Warning,
        "Front matter that is never closed",
        "The front matter opened by this '---' is never closed, so its lines are taken for headers and text. Write '---' on a line of its own behind its last "
        + "key.");

    /// <summary>Front matter beyond the part of YAML that is read.</summary>
    public static readonly ProblemKind UnknownFrontMatter = new("VRB0029", ProblemSeverity.Warning,
        "Front matter that is not understood",
        "The front matter is not understood here: {0}.");

    /// <summary>Markdown that is probably meant otherwise.</summary>
    public static readonly ProblemKind UnknownMarkdown = new("VRB0030", ProblemSeverity.Warning,
        "Markdown that is not understood",
        "The Markdown is not understood here: {0}.");

    /// <summary>A line of a file of corrections that says nothing.</summary>
    public static readonly ProblemKind CorrectionNotUnderstood = new("VRB0035", ProblemSeverity.Warning,
        "Correction that is not understood",
        "{0}");

    /// <summary>A correction beside another that says otherwise.</summary>
    public static readonly ProblemKind CorrectionContradicted = new("VRB0036", ProblemSeverity.Warning,
        "Correction that another one contradicts",
        "{0}");

    /// <summary>A correction of a document, quotation or name that is not there.</summary>
    public static readonly ProblemKind CorrectionOfNothing = new("VRB0037", ProblemSeverity.Warning,
        "Correction of what is not there",
        "{0}");

    /// <summary>A correction of a quotation whose words are others now.</summary>
    public static readonly ProblemKind CorrectionOutOfDate = new("VRB0038", ProblemSeverity.Warning,
        "Correction of a quotation that changed",
        "{0}");

    /// <summary>A correction without which all would be the same.</summary>
    public static readonly ProblemKind NeedlessCorrection = new("VRB0039", ProblemSeverity.Warning,
        "Correction that changes nothing",
        "{0}");

    /// <summary>A character that turns the direction of what is shown.</summary>
    public static readonly ProblemKind DirectionControl = new("VRB0040", ProblemSeverity.Warning,
        "Control of direction",
        "The character {0} turns the direction in which the text is shown, so that what is read need not be what is written. Remove it.");

    /// <summary>An entity of HTML in plain text.</summary>
    public static readonly ProblemKind HtmlEntity = new("VRB0041", ProblemSeverity.Warning,
        "HTML entity in plain text",
        "The HTML entity {0} stands in plain text, where it is no more than its letters. Write what it stands for: {1}.");

    /// <summary>UTF-8 that was read as another coding.</summary>
    public static readonly ProblemKind MisreadCoding = new("VRB0042", ProblemSeverity.Warning,
        "UTF-8 read as another coding",
        "The characters {0} come of UTF-8 that was read as Windows-1252, and stood for {1}. Get the text again as UTF-8.");

    /// <summary>A document in a language whose speakers are not told.</summary>
    public static readonly ProblemKind NoSpeakersInLanguage = new("VRB0043", ProblemSeverity.Info,
        "Language in which no speaker is told",
        "The document is read as '{0}', a language in which nobody is given what is quoted: its quotations are what has four words and more between marks. "
        + "Write 'language: en' among its headers if it is English.");

    /// <summary>Every kind, by id.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        MissingDate, ImpossibleDate, EmptyBody, NotUtf8, ControlCharacter, UnclosedMark, StrayMark, UnknownHeader, RepeatedHeader,
        HeadingWithoutText, SameDocumentTwice, CollidingNames, UnknownSpeaker, DocumentTooLarge, UnusableName, NotAnArticle,
        UnreadableFile, TooManyMembers, LibraryNotReferenced, NoArticles, UnknownOption, CompilerFailure,
        LockNotUnderstood, LockOutOfDate, LockedArticleChanged, LockedQuoteChanged, LockedSpeakerChanged,
        UnclosedFrontMatter, UnknownFrontMatter, UnknownMarkdown,
        CorrectionNotUnderstood, CorrectionContradicted, CorrectionOfNothing, CorrectionOutOfDate, NeedlessCorrection,
        DirectionControl, HtmlEntity, MisreadCoding, NoSpeakersInLanguage,
    ];

    /// <summary>Finds the kind of the id.</summary>
    public static bool TryFind(string id, [NotNullWhen(true)] out ProblemKind? kind)
    {
        kind = null;
        for (int i = 0; i < All.Count && kind is null; i++)
        {
            kind = All[i].Id == id ? All[i] : null;
        }

        return kind is not null;
    }
}
