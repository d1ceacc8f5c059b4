using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Storage;

namespace Verbatim.Generator.Documents;

/// <summary>
/// The analyses that the tool made before the compiler ran, from the additional file in which it left them. Two values are equal when
/// their files are. Without such a file, and for whatever it does not have, documents are analysed here.
/// </summary>
internal sealed class HandOver : IEquatable<HandOver>
{
    private static readonly ConditionalWeakTable<SourceText, HandOver> Known = new();

    // The generator and the analyzer ask for the same documents.
    private readonly ConcurrentDictionary<string, DeclaredDocument?> _found = new(StringComparer.Ordinal);
    private readonly DeclarationFile _declarations;

    private HandOver(DeclarationFile declarations) => _declarations = declarations;

    /// <summary>Nothing is handed over.</summary>
    public static HandOver None { get; } = new(DeclarationFile.Empty);

    /// <summary>Whether the file is the tool's.</summary>
    public static bool IsFile(AdditionalText file) => file.Path.EndsWith(DeclarationFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file says that the tool has just run over the documents as they are.</summary>
    public static bool IsCompiledMark(AdditionalText file) => file.Path.EndsWith(DeclarationFile.CompiledExtension, StringComparison.OrdinalIgnoreCase);

    private static HandOver Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        AdditionalText? file = files.OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault();
        return file?.GetText(cancellation) is { } text ? Known.GetValue(text, Read) : None;
    }

    /// <summary>What the first of the tool's files among the additional files has; there is no more than one unless somebody adds it by hand.</summary>
    public static HandOver Among(IEnumerable<AdditionalText> files, CancellationToken cancellation) =>
        Read(files.Where(IsFile).ToImmutableArray(), cancellation);

    /// <summary>The entry of the document, made of this text; null when there is none with all that the project wants.</summary>
    public DeclaredDocument? Find(string path, string textHash, DeclarationOptions wanted) =>
        _declarations.Options.Suits(wanted) ? _declarations.Find(path, textHash) : null;

    /// <summary>The entry of the document, of whatever text it was made; null when there is none with all that the project wants.</summary>
    public DeclaredDocument? Find(string path, DeclarationOptions wanted) =>
        _declarations.Options.Suits(wanted) ? _found.GetOrAdd(path, _declarations.Find) : null;

    /// <summary>The paths of all that is handed over.</summary>
    public IReadOnlyCollection<string> Paths => _declarations.Paths;

    /// <inheritdoc />
    public bool Equals(HandOver? other) =>
        ReferenceEquals(this, other) || (other is not null && _declarations.IsSameAs(other._declarations));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as HandOver);

    /// <inheritdoc />
    public override int GetHashCode() => _declarations.Paths.Count;

    private static HandOver Read(SourceText text) => new(DeclarationFile.Read(text.ToString()));
}
