using System;
using System.Collections.Generic;

namespace Verbatim.Tool.Formats;

/// <summary>One field of the records that a command lists.</summary>
/// <param name="Name">Its key in JSON, its heading elsewhere.</param>
/// <param name="Value">Its value: a text, a number, a truth, a list of texts, or null.</param>
internal sealed record Field<T>(string Name, Func<T, object?> Value)
{
    /// <summary>Whether a table in a terminal shows it, which has less room than a line.</summary>
    public bool InTerminal { get; init; } = true;

    /// <summary>Whether it stands at the right of its column.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it is what the record is known by.</summary>
    public bool IsName { get; init; }

    /// <summary>The value as one text; null for none, the texts of a list parted by <paramref name="separator"/>.</summary>
    public string? Text(T record, string separator) => Value(record) switch
    {
        null => null,
        IReadOnlyCollection<string> { Count: 0 } => null,
        IReadOnlyCollection<string> list => string.Join(separator, list),
        float number => FormattableString.Invariant($"{number:0.00}"),
        bool truth => truth ? "true" : "false",
        IFormattable number => FormattableString.Invariant($"{number}"),
        object value => value.ToString(),
    };
}
