using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Quotes;

namespace Verbatim.Tool.Reviewing;

/// <summary>Shows quotations one after another, the least sure ones first, and writes down what people say of them.</summary>
internal static class Review
{
    /// <summary>Goes through them until there are no more, or somebody has enough, or the input ends.</summary>
    /// <param name="files">The files, as they were asked for.</param>
    /// <param name="quoted">What was found in them.</param>
    /// <param name="correctionFile">The file of corrections, absolute; it need not be there yet.</param>
    /// <param name="console">Where it is shown, and answered.</param>
    /// <exception cref="IOException">The file of corrections cannot be written.</exception>
    public static void Run(IReadOnlyList<RequestedFile> files, IReadOnlyList<QuotedFile> quoted, string correctionFile, ToolConsole console)
    {
        Dictionary<string, string> locations = files.ToDictionary(file => file.Path, file => file.Location);
        IReadOnlyList<ReviewedQuote> quotes = ReviewedQuote.Of(quoted);
        var appender = new CorrectionAppender(correctionFile);
        var screen = new ReviewScreen(console);
        using var input = new StreamReader(console.OpenInput(), Encoding.UTF8);
        for (int i = 0; i < quotes.Count; i++)
        {
            screen.Show(quotes[i], i + 1, quotes.Count);
            ReviewAnswer answer = Answer(quotes[i], screen, input);
            if (answer.Step == ReviewStep.Quit)
            {
                break;
            }

            foreach (FoundQuote run in answer.Step == ReviewStep.Correct ? quotes[i].Runs : [])
            {
                screen.Say("written: " + appender.Append(locations[quotes[i].File.File], run, answer.Words));
            }
        }

        console.Out.Flush();
        console.Error.WriteLine($"{Path.GetFileName(correctionFile)}: {ProblemLines.Count(appender.Count, "correction")} written");
    }

    private static ReviewAnswer Answer(ReviewedQuote quote, ReviewScreen screen, TextReader input)
    {
        while (true)
        {
            screen.Ask();
            ReviewAnswer answer = ReviewAnswer.Read(input.ReadLine(), quote.First.Person, quote.File.Persons);
            if (answer.Step != ReviewStep.AskAgain)
            {
                return answer;
            }

            screen.Say(answer.Words[0]);
        }
    }
}
