using System;

namespace Verbatim.Search;

/// <summary>A query that cannot be understood.</summary>
internal sealed class QuerySyntaxException : FormatException
{
    public QuerySyntaxException(string message, int column)
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
