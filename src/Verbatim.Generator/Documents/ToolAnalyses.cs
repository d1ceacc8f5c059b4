using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Documents;

/// <summary>The tool's analyses, and how far they can be relied on.</summary>
internal sealed class ToolAnalyses : IEquatable<ToolAnalyses>
{
    private readonly Lazy<HandOver> _handOver;

    private ToolAnalyses(bool areCurrent, Func<HandOver> handOver)
    {
        AreCurrent = areCurrent;
        _handOver = new Lazy<HandOver>(handOver);
    }

    /// <summary>None at all.</summary>
    public static ToolAnalyses None { get; } = new(false, () => HandOver.None);

    /// <summary>Whether the tool has just run over the documents as they are, so that they need not be read to see whether an analysis holds.</summary>
    public bool AreCurrent { get; }

    /// <summary>What the tool found.</summary>
    public HandOver HandOver => _handOver.Value;

    /// <summary>Whether the file is one of those by which the tool's analyses come.</summary>
    public static bool IsFile(AdditionalText file) => HandOver.IsFile(file) || HandOver.IsCompiledMark(file);

    /// <summary>The analyses that the files have.</summary>
    public static ToolAnalyses Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        HandOver handOver = HandOver.Among(files, cancellation);
        return new ToolAnalyses(files.Any(HandOver.IsCompiledMark), () => handOver);
    }

    /// <summary>The analyses among a project's additional files, read only when they are needed.</summary>
    public static ToolAnalyses Among(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        new(files.Any(HandOver.IsCompiledMark), () => HandOver.Among(files, cancellation));

    /// <inheritdoc />
    public bool Equals(ToolAnalyses? other) => other is not null && AreCurrent == other.AreCurrent && HandOver.Equals(other.HandOver);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ToolAnalyses);

    /// <inheritdoc />
    public override int GetHashCode() => HandOver.GetHashCode();
}
