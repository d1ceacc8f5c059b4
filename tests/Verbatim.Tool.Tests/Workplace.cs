using System.Diagnostics;
using System.Text;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Tests;

/// <summary>A folder with a few files, in which the tool is run.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace() => Folder = Directory.CreateTempSubdirectory("verbatim-tool-").FullName;

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public Workplace With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public Workplace With(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>Runs the tool with its output piped.</summary>
    public Outcome Run(params string[] arguments) => Run(arguments, "", null);

    /// <summary>Runs the tool with this on standard input.</summary>
    public Outcome RunWithInput(string input, params string[] arguments) => Run(arguments, input, null);

    /// <summary>Runs the tool in a terminal of this many columns, without colours.</summary>
    public Outcome RunInTerminal(int width, params string[] arguments) => Run(arguments, "", new Terminal(() => width, HasColours: false));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Outcome Run(string[] arguments, string input, Terminal? terminal)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int exitCode = Dispatcher.Run(arguments, new ToolConsole
        {
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Folder = Folder,
            Terminal = terminal,
        });
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }
}

/// <summary>What came of a run.</summary>
internal sealed record Outcome(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Documents that several tests use.</summary>
internal static class Articles
{
    public const string Plain = "date 2021-05-03\nThe mayor of Ostrel, Mara Quill, opened the bridge. “The bridge belongs to everybody,” Quill said.\n";
}

/// <summary>Files that are none.</summary>
internal static class Special
{
    public static void MakePipe(string path)
    {
        using Process process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
