using System;
using System.IO;
using System.Text;
using Verbatim.Tool;
using Verbatim.Tool.Console;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return Dispatcher.Run(args, new ToolConsole
{
    Out = output,
    Error = error,
    OpenInput = Console.OpenStandardInput,
    Folder = Environment.CurrentDirectory,
    Terminal = TerminalFinder.Find(),
    ErrorIsTerminal = !Console.IsErrorRedirected,
});
