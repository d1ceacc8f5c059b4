using System;
using System.IO;

namespace Verbatim.Tool.Console;

/// <summary>What a command may touch of the world: its streams, the folder it stands in, and whether somebody is looking.</summary>
internal sealed record ToolConsole
{
    /// <summary>The product of a command: problems, tables, JSON.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>What is said about the work: summaries and refusals.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens what <c>-</c> stands for.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The folder that relative paths start from, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>The terminal that <see cref="Out"/> is; null when it is piped.</summary>
    public Terminal? Terminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, in which a line can be drawn anew.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Says why the command is not carried out.</summary>
    /// <returns>The exit code for wrong usage.</returns>
    public int Refuse(string reason)
    {
        Error.WriteLine("verbatim: " + reason);
        return ExitCode.WrongUsage;
    }
}

/// <summary>A terminal.</summary>
/// <param name="Width">Asks for its width in columns, which some terminals notice.</param>
/// <param name="HasColours">Whether it takes ANSI escape sequences.</param>
internal sealed record Terminal(Func<int> Width, bool HasColours);
