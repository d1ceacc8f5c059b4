using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Documents.FrontMatter;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Takes the keys of front matter for headers.</summary>
internal static class FrontMatterHeaders
{
    // A message shows this many code units of a value.
    private const int LongestShown = 41;

    /// <summary>Whether the lines have the key <c>date</c>.</summary>
    public static bool HasDate(string text, TextSpan lines) =>
        YamlReader.Read(text, lines, []).Exists(entry => string.Equals(entry.Key, "date", StringComparison.OrdinalIgnoreCase));

    /// <summary>Fills the document's headers.</summary>
    public static void Read(Document document, TextSpan lines, List<Problem> problems)
    {
        var faults = new List<YamlFault>();
        document.HasFrontMatter = true;
        var headers = new HeaderList(document, problems);
        foreach (YamlEntry entry in YamlReader.Read(document.Text, lines, faults))
        {
            var header = new Header(entry.Key.ToLowerInvariant(), entry.KeySpan, entry.ValueSpan) { Values = entry.Values.ToEquatableArray() };
            bool first = headers.Add(header);
            string value = OneLine.Of(header.Value, new TextSpan(0, header.Value.Length));
            if (header.Key == "date")
            {
                ReadDate(document, header, value, first, problems);
            }
            else if (!document.Schema.IsKnown(header.Key))
            {
                problems.Add(HeaderKeys.Unknown(document, header));
            }
            else if (first && value.Length > 0)
            {
                HeaderKeys.Set(document, header.Key, value);
            }
        }

        foreach (YamlFault fault in faults)
        {
            problems.Add(Problem.At(ProblemCatalogue.UnknownFrontMatter, fault.Span, fault.Words));
        }

        document.Headers = headers.Items;
        if (!headers.Has("date"))
        {
            var opening = TextSpan.FromBounds(0, Characters.EndOfWord(document.Text, 0));
            problems.Add(Problem.At(ProblemCatalogue.MissingDate, opening, "date: 2022-01-18", "between the lines '---'"));
        }
    }

    private static void ReadDate(Document document, Header header, string value, bool isFirst, List<Problem> problems)
    {
        bool read = DateParser.TryRead(value, 0, out WrittenDate written);
        if (!read || Characters.SkipBlanks(value, written.End, value.Length) < value.Length)
        {
            written = WrittenDate.NoDay(new TextSpan(0, value.Length));
        }

        if (written.Date is { } date)
        {
            document.Date = isFirst ? date : document.Date;
        }
        else
        {
            TextSpan shown = header.ValueSpan.IsEmpty ? header.KeySpan : header.ValueSpan;
            string words = OneLine.Cut(value, written.Span, LongestShown, atBlank: false);
            problems.Add(Problem.At(ProblemCatalogue.ImpossibleDate, shown, words, written.Fault, written.Example));
        }
    }
}
