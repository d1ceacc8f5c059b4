using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>The labels that links and footnotes can refer to.</summary>
internal sealed class References
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _footnotes = new(StringComparer.Ordinal);

    /// <summary>Whether a link of the label has a target.</summary>
    public bool Has(string label) => _labels.Contains(Normalized(label));

    /// <summary>Whether there is a footnote of the label, <c>[^</c> and <c>]</c> included.</summary>
    public bool HasFootnote(string label) => _footnotes.Contains(label);

    /// <summary>Notes a footnote's label.</summary>
    public void AddFootnote(string label) => _footnotes.Add(label);

    /// <summary>Takes the definitions <c>[label]: target "title"</c> away from the beginning of a paragraph.</summary>
    public void TakeFrom(string file, List<TextSpan> lines)
    {
        if (lines.Count == 0 || lines[0].IsEmpty || file[lines[0].Start] != '[')
        {
            return;
        }

        var paragraph = new LeafText(file, lines);
        string text = paragraph.Content;
        int position = 0;
        while (position < text.Length && EndOfDefinition(text, position, out string label) is var end && end > 0)
        {
            _labels.Add(Normalized(label));
            position = end;
        }

        int taken = position == text.Length ? lines.Count : position == 0 ? 0 : paragraph.LineOf(position);
        lines.RemoveRange(0, taken);
    }

    private static int EndOfDefinition(string text, int start, out string label)
    {
        int labelEnd = LinkParts.EndOfLabel(text, start);
        label = labelEnd > 0 ? text.Substring(start + 1, labelEnd - start - 2) : "";
        if (labelEnd == 0 || labelEnd == text.Length || text[labelEnd] != ':' || IsEmpty(label))
        {
            return 0;
        }

        int target = LinkParts.SkipBlanks(text, labelEnd + 1);
        int targetEnd = LinkParts.EndOfTarget(text, target);
        if (targetEnd <= target)
        {
            return 0;
        }

        int title = LinkParts.SkipBlanks(text, targetEnd);
        int titleEnd = title > targetEnd ? LinkParts.EndOfTitle(text, title) : 0;
        int afterTitle = titleEnd > 0 ? AfterLine(text, titleEnd) : 0;
        return afterTitle > 0 ? afterTitle : AfterLine(text, targetEnd);
    }

    /// <summary>The offset of the next line when nothing but blanks is left of this one; 0 otherwise.</summary>
    private static int AfterLine(string text, int position)
    {
        int end = Characters.EndOfLine(text, position);
        return Characters.SkipBlanks(text, position, end) == end ? Characters.NextLine(text, position) : 0;
    }

    private static bool IsEmpty(string label) => Characters.SkipBlanks(label, 0, label.Length) == label.Length;

    private static string Normalized(string label)
    {
        var normalized = new StringBuilder(label.Length);
        foreach (char c in label)
        {
            if (!Characters.IsBlank(c))
            {
                normalized.Append(char.ToUpperInvariant(char.ToLowerInvariant(c)));
            }
            else if (normalized.Length > 0 && normalized[normalized.Length - 1] != ' ')
            {
                normalized.Append(' ');
            }
        }

        return normalized.ToString().TrimEnd(' ');
    }
}
