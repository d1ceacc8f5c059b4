using System;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Declarations;

/// <summary>What a project says of how its documents are declared.</summary>
/// <param name="NamedMembers">Whether quotes and sections get members in code.</param>
/// <param name="ArticleNames">Of what articles' names are made.</param>
/// <param name="LocksNames">Whether quotes are to be known again by their words, and shown at their place: a lock needs both.</param>
public sealed record DeclarationOptions(bool NamedMembers = true, ArticleNameSource ArticleNames = ArticleNameSource.Speaker, bool LocksNames = false)
{
    /// <summary>What holds where a project says nothing.</summary>
    public static DeclarationOptions Default { get; } = new();

    private const string HeadersMark = " headers=";

    /// <summary>The headers that the project declares, against which documents' values are held.</summary>
    public HeaderSchema Headers { get; init; } = HeaderSchema.None;

    /// <summary>The options in one line, equal for equal options alone.</summary>
    public string Identity => Flags + (Headers.Declarations.Count == 0 ? "" : HeadersMark + Uri.EscapeDataString(Headers.ToLines()));

    private string Flags => FormattableString.Invariant(
        $"named-members={(NamedMembers ? 1 : 0)} article-names={(int)ArticleNames} locks-names={(LocksNames ? 1 : 0)}");

    /// <summary>Whether a document that was declared with these options is what the others ask for, or more.</summary>
    public bool Suits(DeclarationOptions wanted) =>
        ArticleNames == wanted.ArticleNames && Headers.Equals(wanted.Headers) && (NamedMembers || !wanted.NamedMembers) && (LocksNames || !wanted.LocksNames);

    /// <summary>The source of names that the text calls so, whatever its capitals; null for none.</summary>
    public static ArticleNameSource? ArticleNamesOf(string text)
    {
        int found = Array.FindIndex(SourceNames, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? (ArticleNameSource)found : null;
    }

    // Enum.Parse would take numbers and lists.
    private static readonly string[] SourceNames = [nameof(ArticleNameSource.Speaker), nameof(ArticleNameSource.File), nameof(ArticleNameSource.Title)];

    /// <summary>The options of the line that <see cref="Identity"/> made; null for another line.</summary>
    internal static DeclarationOptions? Of(string identity)
    {
        int mark = identity.IndexOf(HeadersMark, StringComparison.Ordinal);
        string flags = mark < 0 ? identity : identity.Substring(0, mark);
        HeaderSchema headers = mark < 0
            ? HeaderSchema.None
            : HeaderSchemaReader.ReadLines(Uri.UnescapeDataString(identity.Substring(mark + HeadersMark.Length))).ToSchema();
        foreach (ArticleNameSource names in new[] { ArticleNameSource.Speaker, ArticleNameSource.File, ArticleNameSource.Title })
        {
            for (int bits = 0; bits < 4; bits++)
            {
                var options = new DeclarationOptions((bits & 1) != 0, names, (bits & 2) != 0) { Headers = headers };
                if (options.Flags == flags)
                {
                    return options;
                }
            }
        }

        return null;
    }
}
