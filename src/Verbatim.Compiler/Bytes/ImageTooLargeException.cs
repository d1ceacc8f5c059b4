using System;

namespace Verbatim.Compiler.Bytes;

/// <summary>The documents make an image of more than 2 GB, which no reader could address.</summary>
public sealed class ImageTooLargeException : Exception
{
    /// <summary>An exception that says so and what to do.</summary>
    public ImageTooLargeException()
        : this("The documents make an image of more than 2,147,483,591 bytes. Split them over several projects.")
    {
    }

    /// <summary>An exception with other words.</summary>
    public ImageTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with other words and a cause.</summary>
    public ImageTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
