using System;
using System.IO;
using System.Text;
using Verbatim.Tool;
using Verbatim.Tool.Compilation;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = false };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
var console = new ToolConsole
{
    Out = output,
    Error = error,
    OpenInput = Console.OpenStandardInput,
    Folder = Environment.CurrentDirectory,
};
try
{
    return BuildArguments.Parse(args) is { } build ? BuildCommand.Run(build, console) : ExitCode.WrongUsage;
}
catch (Exception exception)
{
    error.WriteLine("verbatim: " + exception.Message);
    return ExitCode.WrongUsage;
}
