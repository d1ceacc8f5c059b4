using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Writes the words of one block: without markup, without blanks at either end, and where markup stood between blanks, with one side's only.</summary>
internal sealed class LeafWriter
{
    private readonly PlainTextBuilder _plain;
    private readonly LeafText _leaf;
    private readonly InlineMarks? _marks;
    private readonly List<Replacement> _blanks = [];
    private int _start = -1;
    private int _line;
    private bool _endsLine;
    private bool _afterMarkup;

    private LeafWriter(PlainTextBuilder plain, LeafText leaf, InlineMarks? marks)
    {
        _plain = plain;
        _leaf = leaf;
        _marks = marks;
    }

    /// <summary>Writes the block; returns where its words stand in the plain text, an empty span when it has none.</summary>
    public static TextSpan Write(PlainTextBuilder plain, LeafText leaf, InlineMarks? marks)
    {
        var writer = new LeafWriter(plain, leaf, marks);
        writer.Run();
        return writer._start < 0 ? default : TextSpan.FromBounds(writer._start, plain.Length);
    }

    private void Run()
    {
        string text = _leaf.Content;
        int replacement = 0;
        for (int i = 0; i < text.Length;)
        {
            if (_marks is { } marks && replacement < marks.Replacements.Count && marks.Replacements[replacement].Span.Start <= i)
            {
                Replacement next = marks.Replacements[replacement++];
                if (next.Span.Start == i && !marks.IsMarkup(i))
                {
                    Put(next);
                    i = next.Span.End;
                }
            }
            else if (_marks?.IsMarkup(i) == true)
            {
                _afterMarkup = true;
                i++;
            }
            else if (Characters.IsBlank(text[i]))
            {
                PutBlank(new Replacement(new TextSpan(i, 1), ""), text[i]);
                i++;
            }
            else
            {
                int end = EndOfWords(i, replacement);
                PutWords(i, end);
                i = end;
            }
        }
    }

    // The end of the characters that are neither blank nor markup and stand for themselves.
    private int EndOfWords(int start, int replacement)
    {
        string text = _leaf.Content;
        int limit = _marks is { } marks && replacement < marks.Replacements.Count ? marks.Replacements[replacement].Span.Start : text.Length;
        int end = start + 1;
        while (end < limit && !Characters.IsBlank(text[end]) && _marks?.IsMarkup(end) != true)
        {
            end++;
        }

        return end;
    }

    private void Put(Replacement replacement)
    {
        if (replacement.Words.Length == 1 && Characters.IsBlank(replacement.Words[0]))
        {
            PutBlank(replacement, replacement.Words[0]);
            return;
        }

        Begin(replacement.Span.Start);
        _plain.Replace(replacement.Words, _leaf.InFile(replacement.Span));
    }

    // A blank is held back until words follow it.
    private void PutBlank(Replacement blank, char c)
    {
        bool isLineEnd = Characters.IsLineEnd(c);
        bool halfOfPair = c == '\n' && _blanks.Count > 0 && _blanks[_blanks.Count - 1] is { Words: "" } last && _leaf.Content[last.Span.End - 1] == '\r';
        bool doubled = _blanks.Count > 0 && (_afterMarkup || (isLineEnd && _endsLine && !halfOfPair));
        if (_start >= 0 && !doubled)
        {
            _blanks.Add(blank);
            _endsLine |= isLineEnd;
            _afterMarkup = false;
        }
    }

    private void PutWords(int start, int end)
    {
        Begin(start);
        Copy(start, end);
    }

    private void Begin(int at)
    {
        if (_start < 0)
        {
            _plain.Part(_leaf.InFile(at, _leaf.LineOf(at)));
            _start = _plain.Length;
        }

        foreach (Replacement blank in _blanks)
        {
            if (blank.Words.Length == 0)
            {
                Copy(blank.Span.Start, blank.Span.End);
            }
            else
            {
                _plain.Replace(blank.Words, _leaf.InFile(blank.Span));
            }
        }

        _blanks.Clear();
        (_endsLine, _afterMarkup) = (false, false);
    }

    private void Copy(int start, int end)
    {
        while (start < end)
        {
            while (_leaf.StartOf(_line + 1) <= start)
            {
                _line++;
            }

            int stop = System.Math.Min(end, _leaf.StartOf(_line + 1));
            int file = _leaf.InFile(start, _line);
            _plain.Copy(file, file + stop - start);
            start = stop;
        }
    }
}
