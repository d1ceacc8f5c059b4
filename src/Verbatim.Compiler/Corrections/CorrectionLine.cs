using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Corrections;

/// <summary>A line of a file of corrections, parted into its fields.</summary>
public sealed class CorrectionLine
{
    private readonly List<TextSpan> _fields = [];
    private readonly string _text;
    private readonly int _start;

    private CorrectionLine(string file, string text, int number, int start)
    {
        File = file;
        Number = number;
        _text = text;
        _start = start;
    }

    /// <summary>The file's path relative to the project.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Number { get; }

    /// <summary>How many fields it has.</summary>
    public int Count => _fields.Count;

    /// <summary>The field at the place, without blanks around it; empty where there is none.</summary>
    public string this[int field] => field < _fields.Count ? _text.Substring(_fields[field].Start, _fields[field].Length) : "";

    /// <summary>A problem of the line, at the field or, where there is none, at the whole line.</summary>
    internal CorrectionProblem At(int field, ProblemKind kind, string message)
    {
        TextSpan span = field >= 0 && field < _fields.Count ? _fields[field] : TextSpan.FromBounds(_start, _fields[_fields.Count - 1].End);
        return new CorrectionProblem(File, Problem.At(kind, span, message), new LineSpan(Position(span.Start), Position(span.End)));
    }

    /// <summary>Parts a line, which one or more tabs between two fields do; null for a comment and for one with nothing on it.</summary>
    internal static CorrectionLine? Read(string file, string text, int number, int start, int end)
    {
        var line = new CorrectionLine(file, text, number, start);
        for (int next = start; next <= end; next++)
        {
            int tab = text.IndexOf('\t', next, end - next);
            int stop = tab < 0 ? end : tab;
            line.Add(next, stop);
            next = stop;
        }

        return line.Count == 0 || line[0][0] == '#' ? null : line;
    }

    private void Add(int start, int end)
    {
        while (start < end && Characters.IsBlank(_text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(_text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            _fields.Add(TextSpan.FromBounds(start, end));
        }
    }

    private LinePosition Position(int offset) => new(Number, offset - _start + 1);
}

/// <summary>A problem at a line of a file of corrections.</summary>
/// <param name="File">The file's path relative to the project.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Lines">The line and columns.</param>
public sealed record CorrectionProblem(string File, Problem Problem, LineSpan Lines);
