using Spectre.Console;
using Verbatim.Tool.Console;
using TextCell = Spectre.Console.Text;

namespace Verbatim.Tool.Formats;

/// <summary>Tables in a terminal, all of one look.</summary>
internal static class TerminalTable
{
    /// <summary>The output as a terminal.</summary>
    public static IAnsiConsole Console(ToolConsole console, Terminal terminal)
    {
        IAnsiConsole made = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Out),
        });
        made.Profile.Width = terminal.Width();
        made.Profile.Capabilities.Unicode = true;
        return made;
    }

    /// <summary>A table with these headings and no rows.</summary>
    public static Table WithColumns(params string[] headings)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(new TextCell(heading, new Style(decoration: Decoration.Bold))));
        }

        return table;
    }
}
