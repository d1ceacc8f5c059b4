namespace Verbatim.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done; no document has an error.</summary>
    public const int Success = 0;

    /// <summary>Done, but a document has an error.</summary>
    public const int DocumentError = 1;

    /// <summary>Not done: the command line names what is not there, or cannot be understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C: 128 and the number of SIGINT, as shells count it.</summary>
    public const int Interrupted = 130;
}
