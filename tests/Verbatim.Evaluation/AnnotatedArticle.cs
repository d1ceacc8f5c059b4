using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Verbatim.Evaluation;

/// <summary>
/// Reads an article with its annotation in the text: <c>{{Ana Brun|direct}}</c> stands in front of the opening mark of what she says,
/// <c>{{-|term}}</c> in front of a term. A paragraph's opening mark without a closing one runs to the paragraph's end.
/// </summary>
internal static class AnnotatedArticle
{
    private const string Opening = "\"“'‘«„";

    // Wrong marks close too: “…“ and „…".
    private static readonly string[] Closing = ["\"", "”“\"", "'", "’", "»", "“”\""];

    /// <summary>Reads all articles of a folder, in the order of their names.</summary>
    public static List<GoldDocument> LoadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    /// <summary>Parses an annotated text.</summary>
    /// <exception cref="FormatException">An annotation is not closed, has no kind, or does not stand in front of a mark.</exception>
    public static GoldDocument Parse(string id, string annotated)
    {
        var text = new StringBuilder(annotated.Length);
        var starts = new List<(int Start, string Speaker, string Kind)>();
        int position = 0;
        for (int open = annotated.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = annotated.IndexOf("{{", position, StringComparison.Ordinal))
        {
            text.Append(annotated, position, open - position);
            int close = annotated.IndexOf("}}", open, StringComparison.Ordinal);
            string[] parts = close < 0 ? [] : annotated[(open + 2)..close].Split('|');
            if (parts.Length != 2)
            {
                throw new FormatException($"{id}: the annotation at {open} is not {{{{speaker|kind}}}}.");
            }

            starts.Add((text.Length, parts[0], parts[1]));
            position = close + 2;
        }

        text.Append(annotated, position, annotated.Length - position);
        string plain = text.ToString();
        return new GoldDocument(id, plain, [.. starts.Select(start => Quote(id, plain, start.Start, start.Speaker, start.Kind))], []);
    }

    private static GoldQuote Quote(string id, string text, int start, string speaker, string kind)
    {
        int family = start < text.Length ? Opening.IndexOf(text[start], StringComparison.Ordinal) : -1;
        if (family < 0)
        {
            throw new FormatException($"{id}: the annotation of {speaker} at {start} stands in front of no mark.");
        }

        string? name = kind == "term" ? null : speaker;
        return new GoldQuote(start + (IsDoubled(text, start) ? 2 : 1), EndOf(text, start, family), kind, name, [], name, "none");
    }

    private static int EndOf(string text, int start, int family)
    {
        bool doubled = IsDoubled(text, start);
        int depth = 0;
        for (int i = start + (doubled ? 2 : 1); i < text.Length && text[i] != '\n'; i++)
        {
            bool apostrophe = text[i] is '\'' or '’' && (doubled ? !IsDoubled(text, i) : i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (Closing[family].Contains(text[i], StringComparison.Ordinal) && !apostrophe && (text[i] is not '“' || !char.IsWhiteSpace(text[i - 1])))
            {
                if (depth-- == 0)
                {
                    return i;
                }
            }
            else if (text[i] == Opening[family])
            {
                depth++;
            }
        }

        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsDoubled(string text, int start) => text[start] == '\'' && start + 1 < text.Length && text[start + 1] == '\'';
}
