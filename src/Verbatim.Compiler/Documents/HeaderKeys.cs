using System;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>The keys of headers, and what each gives a document.</summary>
internal static class HeaderKeys
{
    /// <summary>The key of the text's language.</summary>
    public const string Language = "language";

    /// <summary>The keys that are known, in small letters.</summary>
    public static readonly string[] Known = ["date", "title", "source", "author", "name", Language];

    /// <summary>Whether the key, in small letters, is known.</summary>
    public static bool IsKnown(string key) => Array.IndexOf(Known, key) >= 0;

    /// <summary>A value as the file has it; none for an empty one.</summary>
    public static EquatableArray<string> ValueOf(string text, TextSpan span) => span.IsEmpty ? default : new EquatableArray<string>([span.In(text)]);

    /// <summary>The problem of a header whose key nobody knows.</summary>
    public static Problem Unknown(Document document, Header header)
    {
        string? meant = HeaderSpelling.Nearest(header.Key, Known);
        return Problem.At(
            ProblemCatalogue.UnknownHeader, header.KeySpan, document.TextOf(header.KeySpan), meant is null ? "" : $" Did you mean '{meant}'?");
    }

    /// <summary>Gives the document what the known key is given.</summary>
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
