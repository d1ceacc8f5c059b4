using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Documents;

namespace Verbatim.Tool.Console;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done; no document has an error.</summary>
    public const int Success = 0;

    /// <summary>Done, but a document has an error.</summary>
    public const int DocumentError = 1;

    /// <summary>Not done: the command line cannot be understood, or names what is not there or cannot be written.</summary>
    public const int WrongUsage = 2;

    /// <summary>The exit code for documents with these problems.</summary>
    public static int Of(IEnumerable<LocatedProblem> problems) =>
        problems.Any(problem => problem.Problem.Kind.Severity == ProblemSeverity.Error) ? DocumentError : Success;
}
