using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>The keys of headers, and what each gives a document.</summary>
internal static class HeaderKeys
{
    /// <summary>The key of the text's language.</summary>
    public const string Language = "language";

    /// <summary>A value as the file has it; none for an empty one.</summary>
    public static EquatableArray<string> ValueOf(string text, TextSpan span) => span.IsEmpty ? default : new EquatableArray<string>([span.In(text)]);

    /// <summary>The problem of a header whose key nobody knows.</summary>
    public static Problem Unknown(Document document, Header header)
    {
        string? meant = HeaderSpelling.Nearest(header.Key, document.Schema.Keys);
        return Problem.At(ProblemCatalogue.UnknownHeader, header.KeySpan, document.TextOf(header.KeySpan),
            meant is null ? "" : $" Did you mean '{meant}'?", document.Schema.KeyList);
    }

    /// <summary>Gives the document what the key is given, if it is one of every article.</summary>
    public static void Set(Document document, string key, string value)
    {
        switch (key)
        {
            case "title":
                document.GivenTitle = value;
                break;
            case "source":
                document.SourceNote = value;
                break;
            case "author":
                document.Author = value;
                break;
            case "name":
                document.GivenName = value;
                break;
            case Language:
                document.Language = value;
                break;
        }
    }
}
