using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Emission;

/// <summary>Writes names as C# wants them.</summary>
internal static class CSharpNames
{
    /// <summary>The name, with <c>@</c> before a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Whether the name can stand for itself in code.</summary>
    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>The name as a member of the class, which may not be named as the class.</summary>
    public static string Member(string name, string ofClass) => name == ofClass ? name + "_" : Identifier(name);

    /// <summary>The number, whatever the culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The namespace with what C# does not allow in it made <c>_</c>, part by part; empty for the global one.</summary>
    public static string Namespace(string name)
    {
        var parts = new StringBuilder();
        foreach (string part in name.Split('.'))
        {
            if (part.Trim() is { Length: > 0 } trimmed)
            {
                parts.Append(parts.Length > 0 ? "." : "").Append(Identifier(NamespacePart(trimmed)));
            }
        }

        return parts.ToString();
    }

    private static string NamespacePart(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        name.Append(SyntaxFacts.IsIdentifierStartCharacter(part[0]) || !SyntaxFacts.IsIdentifierPartCharacter(part[0]) ? "" : "_");
        foreach (char c in part.TrimStart('@'))
        {
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return name.Length > 0 ? name.ToString() : "_";
    }
}
