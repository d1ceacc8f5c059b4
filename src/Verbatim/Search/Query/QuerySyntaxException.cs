using System;

namespace Verbatim;

/// <summary>A query that cannot be understood.</summary>
public sealed class QuerySyntaxException : FormatException
{
    internal QuerySyntaxException(string message, int column)
        : base($"{message} (column {column})")
    {
        Problem = message;
        Column = column;
    }

    /// <summary>What is wrong, without the column.</summary>
    public string Problem { get; }

    /// <summary>Where, counted from 1 in UTF-16 code units.</summary>
    public int Column { get; }
}
