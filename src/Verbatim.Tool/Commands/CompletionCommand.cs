using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.Linq;
using Verbatim.Tool.Console;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim completion</c>: a script that has a shell complete the command line, by asking the tool.</summary>
internal static class CompletionCommand
{
    // What the scripts ask with: the place of the cursor, then the line.
    private const string Question = "[suggest:";

    private const string Bash = """
        _verbatim() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(verbatim "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _verbatim verbatim
        """;

    private const string Zsh = """
        #compdef verbatim
        _verbatim() {
            local -a found
            found=("${(@f)$(verbatim "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
            [[ -n "$found" ]] && compadd -a found
            _files
        }
        compdef _verbatim verbatim
        """;

    private const string Fish = """
        complete -c verbatim -a '(verbatim "[suggest:"(commandline -C)"]" (commandline -cp) 2> /dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName verbatim -ScriptBlock {
            param($word, $line, $cursor)
            verbatim "[suggest:$cursor]" "$line" 2> $null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new() { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = PowerShell };

    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("shell") { HelpName = string.Join('|', Scripts.Keys), Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints a script that has a shell complete verbatim's commands and options.") { shell };
        command.SetAction(parsed => console.Out.Write(Scripts[parsed.GetRequiredValue(shell)] + "\n"));
        return command;
    }

    /// <summary>What a script asks; null when nothing is asked.</summary>
    public static (int Cursor, string Line)? Asked(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 2 || !arguments[0].StartsWith(Question, System.StringComparison.Ordinal) || !arguments[0].EndsWith(']'))
        {
            return null;
        }

        string cursor = arguments[0][Question.Length..^1];
        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? (place, arguments[1]) : null;
    }

    /// <summary>Prints what may stand at the cursor, one a line.</summary>
    public static void Answer(Command root, (int Cursor, string Line) asked, ToolConsole console)
    {
        // The parser wants the line without the name of the program.
        int name = asked.Line.IndexOf(' ', System.StringComparison.Ordinal);
        string line = name < 0 ? "" : asked.Line[(name + 1)..];
        int cursor = int.Clamp(asked.Cursor - name - 1, 0, line.Length);
        foreach (CompletionItem item in root.Parse(line[..cursor]).GetCompletions(cursor).DistinctBy(item => item.InsertText))
        {
            console.Out.Write(item.InsertText + "\n");
        }
    }
}
