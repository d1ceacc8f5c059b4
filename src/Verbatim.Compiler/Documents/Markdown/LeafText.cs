using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>The lines of a block as one text, and where in the file each offset of it stands.</summary>
internal sealed class LeafText
{
    private readonly int[] _starts;
    private readonly int[] _files;

    public LeafText(string file, IReadOnlyList<TextSpan> lines)
    {
        var content = new StringBuilder();
        _starts = new int[lines.Count];
        _files = new int[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            _starts[i] = content.Length;
            _files[i] = lines[i].Start;
            int end = i + 1 < lines.Count ? Characters.NextLine(file, lines[i].End) : lines[i].End;
            content.Append(file, lines[i].Start, end - lines[i].Start);
        }

        Content = content.ToString();
    }

    /// <summary>The text, with the line ends between its lines.</summary>
    public string Content { get; }

    /// <summary>The line in which the offset of <see cref="Content"/> stands.</summary>
    public int LineOf(int offset)
    {
        int low = 0;
        int high = _starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _starts[middle] <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Where a line begins in <see cref="Content"/>; the length of that for the line past the last.</summary>
    public int StartOf(int line) => line < _starts.Length ? _starts[line] : Content.Length;

    /// <summary>Where in the file the offset stands, which is in the line.</summary>
    public int InFile(int offset, int line) => _files[line] + offset - _starts[line];

    /// <summary>Where in the file the stretch of <see cref="Content"/>, which is not empty, stands.</summary>
    public TextSpan InFile(TextSpan span) =>
        TextSpan.FromBounds(InFile(span.Start, LineOf(span.Start)), InFile(span.End - 1, LineOf(span.End - 1)) + 1);
}
