using System;
using System.Diagnostics.CodeAnalysis;
using Verbatim.Tool.Commands;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;

namespace Verbatim.Tool;

/// <summary>Carries out a command line, whatever comes of it.</summary>
internal static class Dispatcher
{
    /// <summary>Carries out the arguments.</summary>
    /// <returns>The exit code.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A user is told what failed, never where in the code.")]
    public static int Run(string[] arguments, ToolConsole console)
    {
        try
        {
            int exitCode = BuildArguments.Parse(arguments) is { } build ? BuildCommand.Run(build, console) : VerbatimCommand.Invoke(arguments, console);
            console.Out.Flush();
            return exitCode;
        }
        catch (AggregateException exception)
        {
            return console.Refuse(exception.GetBaseException().Message);
        }
        catch (Exception exception)
        {
            return console.Refuse(exception.Message);
        }
    }
}
