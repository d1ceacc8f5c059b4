using System;
using System.IO;
using System.Text;
using Verbatim.Tool;
using Verbatim.Tool.Commands;
using Verbatim.Tool.Compilation;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var console = new ToolConsole
{
    Out = output,
    Error = error,
    OpenInput = Console.OpenStandardInput,
    Folder = Environment.CurrentDirectory,
};

try
{
    return BuildArguments.Parse(args) is { } build
        ? BuildCommand.Run(build, console)
        : VerbatimCommand.Invoke(args, console with { Terminal = TerminalFinder.Find() });
}
catch (Exception exception) when (exception is not OutOfMemoryException)
{
    return console.Refuse(exception.Message);
}
