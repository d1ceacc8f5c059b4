using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Verbatim.Tool.Console;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Quotes;
using StyledText = Spectre.Console.Paragraph;

namespace Verbatim.Tool.Reviewing;

/// <summary>Shows a quotation in its paragraph, who is taken to say it, and who else could.</summary>
internal sealed class ReviewScreen(ToolConsole console)
{
    private readonly IAnsiConsole? _terminal = console.Terminal is { } terminal ? TerminalTable.Console(console, terminal) : null;

    /// <summary>Shows it.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="number">Its number among all, from 1.</param>
    /// <param name="count">How many there are.</param>
    public void Show(ReviewedQuote quote, int number, int count)
    {
        FoundQuote first = quote.First;
        Line(FormattableString.Invariant($"{number} of {count}  {quote.File.File}({first.Position.Line},{first.Position.Column})"), Decoration.Bold);
        Line("");
        ShowParagraph(quote);
        if (_terminal is null)
        {
            // A terminal shows in the paragraph which words are meant.
            Line("");
            Line("  quotation: " + string.Join(" … ", quote.Runs.Select(run => PlainLine.OnOneLine(run.Text))));
        }

        Line("");
        string sure = ((int)Math.Round(first.Confidence * 100)).ToString(CultureInfo.InvariantCulture);
        Line(first.Person is null ? "  speaker: not told" : $"  speaker: {first.Person} ({sure} %)");
        if (first.Mention is { } mention)
        {
            Line("  mention: " + PlainLine.OnOneLine(mention));
        }

        for (int i = 0; i < quote.File.Persons.Count; i++)
        {
            Line(FormattableString.Invariant($"  {i + 1}  {quote.File.Persons[i]}"));
        }
    }

    /// <summary>Puts the question; the answer is typed behind it.</summary>
    public void Ask()
    {
        console.Out.Write(ReviewAnswer.Question + " ");
        console.Out.Flush();
    }

    /// <summary>Says something of the answer.</summary>
    public void Say(string line)
    {
        Line(line);
        Line("");
    }

    private void ShowParagraph(ReviewedQuote quote)
    {
        string paragraph = quote.First.Paragraph < quote.File.Paragraphs.Count ? quote.File.Paragraphs[quote.First.Paragraph] : "";
        if (_terminal is null)
        {
            Line("  " + PlainLine.OnOneLine(paragraph));
            return;
        }

        var shown = new StyledText();
        int next = 0;
        IEnumerable<FoundQuote> runs = quote.Runs.Where(run => run.Paragraph == quote.First.Paragraph && run.InParagraph.Start >= next);
        foreach (FoundQuote run in runs)
        {
            shown.Append(OneLineOf(paragraph[next..run.InParagraph.Start]));
            shown.Append(OneLineOf(run.InParagraph.In(paragraph)), new Style(foreground: Color.Yellow, decoration: Decoration.Bold));
            next = run.InParagraph.End;
        }

        shown.Append(OneLineOf(paragraph[next..]));
        _terminal.Write(new Padder(shown, new Padding(2, 0, 0, 0)));
    }

    // Blanks at the ends of a piece stand between it and the next.
    private static string OneLineOf(string piece) => new([.. piece.Select(c => char.IsControl(c) ? ' ' : c)]);

    private void Line(string text, Decoration decoration = Decoration.None)
    {
        if (_terminal is null)
        {
            console.Out.WriteLine(text);
        }
        else
        {
            _terminal.Write(new Text(text + "\n", new Style(decoration: decoration)));
        }
    }
}
