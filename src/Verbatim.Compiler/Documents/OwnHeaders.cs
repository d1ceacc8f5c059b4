using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Takes the headers that are not every article's, and holds their values against what the project declares.</summary>
internal static class OwnHeaders
{
    // A message shows this many code units of a value.
    private const int LongestShown = 41;

    /// <summary>Gives the document its own headers, once all headers are read.</summary>
    public static void Read(Document document, List<Problem> problems)
    {
        var own = new List<OwnHeader>();
        var seen = new HashSet<string>();
        foreach (Header header in document.Headers)
        {
            // One that is given twice counts the first time.
            if (!HeaderSchema.IsOfEveryArticle(header.Key) && seen.Add(header.Key) && Of(document, header, problems) is { } read)
            {
                own.Add(read);
            }
        }

        foreach (HeaderDeclaration declaration in document.Schema.Declarations)
        {
            if (declaration.IsRequired && !seen.Contains(declaration.Name))
            {
                problems.Add(Missing(declaration, FirstKey(document)));
            }
        }

        document.OwnHeaders = own;
    }

    private static OwnHeader? Of(Document document, Header header, List<Problem> problems)
    {
        HeaderDeclaration declaration = document.Schema.Find(header.Key) ?? new HeaderDeclaration(header.Key, HeaderType.String);
        List<string> values = declaration.Type == HeaderType.List ? Items(document, header) : [header.Value.Trim()];
        if (values.All(value => value.Length == 0))
        {
            if (declaration.IsRequired)
            {
                problems.Add(Missing(declaration, header.KeySpan));
            }

            return null;
        }

        var fitting = new List<string>(values.Count);
        foreach (string value in values)
        {
            if (HeaderValues.Fit(declaration, value) is not { } fits)
            {
                string shown = OneLine.Cut(value, new TextSpan(0, value.Length), LongestShown, atBlank: false);
                problems.Add(Problem.At(ProblemCatalogue.UnfittingHeader, header.ValueSpan, shown, header.Key, HeaderValues.Wanted(declaration)));
                return null;
            }

            fitting.Add(fits);
        }

        return new OwnHeader(header.Key, declaration.Type, fitting.ToEquatableArray());
    }

    // A list that is written as one is a list; a plain value is parted at its commas.
    private static List<string> Items(Document document, Header header)
    {
        string text = document.Source.Text;
        int start = header.ValueSpan.Start;
        bool isWhole = header.Values.Count != 1 || header.ValueSpan.IsEmpty
            || (document.HasFrontMatter && (text[start] is '[' or '"' or '\'' || (text[start] == '-' && Characters.IsBlank(text[start + 1]))));
        IEnumerable<string> items = isWhole ? header.Values : header.Value.Split(',');
        return [.. items.Select(item => item.Trim()).Where(item => item.Length > 0).Distinct()];
    }

    private static Problem Missing(HeaderDeclaration declaration, TextSpan place) => Problem.At(
        ProblemCatalogue.MissingHeader, place, declaration.Name, HeaderValues.Example(declaration));

    // Where the headers are: at the first of them, or where it should be.
    private static TextSpan FirstKey(Document document)
    {
        if (document.Headers.Count > 0)
        {
            return document.Headers[0].KeySpan;
        }

        string text = document.Source.Text;
        int start = Characters.SkipBlanks(text, 0, text.Length);
        return TextSpan.FromBounds(start, Characters.EndOfWord(text, start));
    }
}
