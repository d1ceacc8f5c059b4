using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Verbatim;

/// <summary>A header that an article has besides those of every article.</summary>
[DebuggerDisplay("{Name,nq}: {Value,nq}")]
public readonly struct ArticleHeader : IEquatable<ArticleHeader>
{
    internal ArticleHeader(string name, HeaderType type, IReadOnlyList<string> values)
    {
        Name = name;
        Type = type;
        Values = values;
    }

    /// <summary>The key, in small letters.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public HeaderType Type { get; }

    /// <summary>The value, or those of a list, each in the one form of its type: <c>2022-01-18</c>, <c>4.5</c>, <c>true</c>.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The value; those of a list joined by <c>, </c>.</summary>
    public string Value => Values is null ? "" : Values.Count == 1 ? Values[0] : string.Join(", ", Values);

    /// <summary>The key and the value, as <c>section: politics</c>.</summary>
    public override string ToString() => $"{Name}: {Value}";

    /// <inheritdoc />
    public bool Equals(ArticleHeader other) => Name == other.Name && Type == other.Type && Value == other.Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ArticleHeader other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>Whether the two are one header with one value.</summary>
    public static bool operator ==(ArticleHeader left, ArticleHeader right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ArticleHeader left, ArticleHeader right) => !left.Equals(right);
}
