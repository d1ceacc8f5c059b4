using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Headers;

/// <summary>The headers that a project's articles may have: those of every article, <c>tags</c>, and those that the project declares.</summary>
public sealed class HeaderSchema : IEquatable<HeaderSchema>
{
    /// <summary>The list that every project has.</summary>
    public const string Tags = "tags";

    /// <summary>The keys that every article may have, and that give it what it is. (Before the schemas, which are made of it.)</summary>
    internal static string[] OfEveryArticle { get; } = ["date", "title", "source", "author", "name", "language"];

    private static readonly HeaderDeclaration DefaultTags = new(Tags, HeaderType.List);

    private readonly Dictionary<string, HeaderDeclaration> _byName = new(StringComparer.Ordinal);

    /// <summary>A schema of declarations, no two of which have one name.</summary>
    public HeaderSchema(IEnumerable<HeaderDeclaration> declarations)
    {
        Declarations = declarations.ToEquatableArray();
        var keys = new List<string>(OfEveryArticle) { Tags };
        _byName.Add(Tags, DefaultTags);
        foreach (HeaderDeclaration declaration in Declarations)
        {
            _byName[declaration.Name] = declaration;
            if (declaration.Name != Tags)
            {
                keys.Add(declaration.Name);
            }
        }

        Keys = [.. keys];
        KeyList = string.Join(", ", Keys, 0, Keys.Length - 1) + " and " + Keys[Keys.Length - 1];
    }

    /// <summary>The schema of a project that declares nothing.</summary>
    public static HeaderSchema None { get; } = new([]);

    /// <summary>What the project declares, in its order.</summary>
    public EquatableArray<HeaderDeclaration> Declarations { get; }

    /// <summary>All keys that are known, in small letters.</summary>
    internal string[] Keys { get; }

    /// <summary>The keys as a message lists them.</summary>
    internal string KeyList { get; }

    /// <summary>What is declared of a header, <c>tags</c> too; null for a key of every article and for an unknown one.</summary>
    public HeaderDeclaration? Find(string key) => _byName.TryGetValue(key, out HeaderDeclaration? declaration) ? declaration : null;

    /// <summary>Whether the key, in small letters, gives every article something.</summary>
    internal static bool IsOfEveryArticle(string key) => Array.IndexOf(OfEveryArticle, key) >= 0;

    /// <summary>Whether the key, in small letters, is known.</summary>
    internal bool IsKnown(string key) => IsOfEveryArticle(key) || _byName.ContainsKey(key);

    /// <summary>The declarations as lines that <see cref="HeaderSchemaReader.ReadLines"/> reads.</summary>
    public string ToLines() => string.Concat(Declarations.Select(declaration =>
        $"{declaration.Name}\t{declaration.Type}\t{(declaration.IsRequired ? "true" : "")}\t{string.Join(";", declaration.Values)}\n"));

    /// <inheritdoc />
    public bool Equals(HeaderSchema? other) => other is not null && Declarations == other.Declarations;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as HeaderSchema);

    /// <inheritdoc />
    public override int GetHashCode() => Declarations.GetHashCode();
}
