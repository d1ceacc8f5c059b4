using System;

namespace Verbatim;

/// <summary>A corpus image that is damaged, is none, or does not belong to the code that opens it.</summary>
public sealed class CorruptCorpusException : Exception
{
    /// <summary>An exception without further words.</summary>
    public CorruptCorpusException()
        : base("The corpus image is damaged.")
    {
    }

    /// <summary>An exception that says what is wrong.</summary>
    public CorruptCorpusException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is wrong, and why.</summary>
    public CorruptCorpusException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
