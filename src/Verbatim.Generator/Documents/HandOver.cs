using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Linking;

namespace Verbatim.Generator.Documents;

/// <summary>
/// The analyses that the tool made before the compiler ran, from the additional file in which it left them. Two values are equal when
/// their files are. Without such a file, and for whatever it does not have, documents are analysed here.
/// </summary>
internal sealed class HandOver : IEquatable<HandOver>
{
    private static readonly ConditionalWeakTable<SourceText, HandOver> Known = new();

    private readonly ImmutableArray<byte> _checksum;

    private HandOver(DeclarationFile declarations, ImmutableArray<byte> checksum)
    {
        Declarations = declarations;
        _checksum = checksum;
    }

    /// <summary>Nothing is handed over.</summary>
    public static HandOver None { get; } = new(DeclarationFile.Empty, ImmutableArray<byte>.Empty);

    /// <summary>What is handed over.</summary>
    public DeclarationFile Declarations { get; }

    /// <summary>Whether the file is the tool's.</summary>
    public static bool IsFile(AdditionalText file) => file.Path.EndsWith(DeclarationFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the first of the tool's files has; there is no more than one unless somebody adds it by hand.</summary>
    public static HandOver Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        AdditionalText? file = files.OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault();
        return file?.GetText(cancellation) is { } text ? Known.GetValue(text, Read) : None;
    }

    /// <summary>What is handed over among all of the additional files.</summary>
    public static HandOver Among(IEnumerable<AdditionalText> files, CancellationToken cancellation) =>
        Read(files.Where(IsFile).ToImmutableArray(), cancellation);

    /// <inheritdoc />
    public bool Equals(HandOver? other) =>
        ReferenceEquals(this, other) || (other is not null && _checksum.SequenceEqual(other._checksum));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as HandOver);

    /// <inheritdoc />
    public override int GetHashCode() => _checksum.IsEmpty ? 0 : _checksum[0];

    private static HandOver Read(SourceText text) => new(DeclarationFile.Read(text.ToString()), text.GetChecksum());
}
