using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Naming;

/// <summary>A header that the project declares, as a member of its articles.</summary>
/// <param name="Declaration">The header.</param>
/// <param name="Member">The name of the property, and of its type where the header is an enumeration.</param>
/// <param name="Words">The names of an enumeration's words; none for other types.</param>
public sealed record HeaderMember(HeaderDeclaration Declaration, string Member, EquatableArray<string> Words);

/// <summary>Names the members that articles have of the headers that a project declares.</summary>
public static class HeaderMembers
{
    /// <summary>The generated class with the members, which other types beside it may not be named as.</summary>
    public const string BaseType = "WithHeaders";

    // Behind the name of a header whose member every article has already.
    private const string Apart = "Header";

    private static readonly string[] OfArticles =
    [
        "Author", "CompareTo", "Corpus", "Date", "Equals", "File", "Finalize", "GetHashCode", "GetType", "Headers", "Language", "MainSpeaker",
        "MemberwiseClone", "Name", "Paragraphs", "Quotes", "ReferenceEquals", "Sections", "Source", "Speakers", "Tags", "Text", "Title", "ToString",
        BaseType,
    ];

    // Types of articles and of their lists stand beside those of enumerations.
    private static readonly string[] EndingsOfTypes = ["Article", "Quotes", "Quotes_", "Sections", "Sections_", "CorpusHolder"];

    /// <summary>The members. <c>tags</c> is none of them: every article has its tags.</summary>
    public static EquatableArray<HeaderMember> Of(HeaderSchema schema) => Of(schema, []);

    /// <summary>The members.</summary>
    /// <param name="schema">What is declared.</param>
    /// <param name="faults">Takes the headers that have no member, and why.</param>
    public static EquatableArray<HeaderMember> Of(HeaderSchema schema, List<HeaderFault> faults)
    {
        var members = new List<HeaderMember>();
        foreach (HeaderDeclaration declaration in schema.Declarations)
        {
            if (declaration.Name == HeaderSchema.Tags)
            {
                continue;
            }

            string member = NameOf(declaration);
            string[] words = [.. declaration.Values.Select(word => Identifiers.FromWords(word))];
            HeaderMember? same = members.Find(other => other.Member == member);
            string? fault = same is not null ? $"its member would be named {member}, as that of '{same.Declaration.Name}'"
                : words.Contains("") ? "one of its values has neither a letter nor a digit, of which a name in C# could be made"
                : words.Distinct(StringComparer.Ordinal).Count() < words.Length ? "two of its values would have one name in C#"
                : null;
            if (fault is null)
            {
                members.Add(new HeaderMember(declaration, member, new EquatableArray<string>(words)));
            }
            else
            {
                faults.Add(new HeaderFault(declaration.Name, fault));
            }
        }

        return members.ToEquatableArray();
    }

    private static string NameOf(HeaderDeclaration declaration)
    {
        string name = Identifiers.FromWords(declaration.Name);
        bool isTaken = OfArticles.Contains(name)
            || (declaration.Type == HeaderType.Enum && Array.Exists(EndingsOfTypes, ending => name.EndsWith(ending, StringComparison.Ordinal)));
        return isTaken ? name + Apart : name;
    }
}
