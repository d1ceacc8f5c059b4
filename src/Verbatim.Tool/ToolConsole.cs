using System.IO;
using System.Threading;

namespace Verbatim.Tool;

/// <summary>What a command may touch of the world: its streams, the folder it stands in, and whether somebody is looking.</summary>
internal sealed record ToolConsole
{
    /// <summary>The product of a command: problems, tables, JSON.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>What is said about the work: summaries and refusals.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens what <c>-</c> stands for.</summary>
    public required System.Func<Stream> OpenInput { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>The terminal's width in columns when <see cref="Out"/> is one; null when it is piped.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Set by Ctrl-C.</summary>
    public CancellationToken Cancelled { get; init; }
}
