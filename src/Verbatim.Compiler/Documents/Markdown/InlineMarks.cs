using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>A stretch of a block that stands for other words: a character reference, or a tag that breaks the line.</summary>
/// <param name="Span">The stretch, in the block's text; longer than the words.</param>
/// <param name="Words">What it stands for.</param>
internal readonly record struct Replacement(TextSpan Span, string Words);

/// <summary>What is said of a block's text: which of it is markup, and which stands for other words.</summary>
internal sealed class InlineMarks(int length)
{
    private readonly bool[] _isMarkup = new bool[length];
    private readonly List<Replacement> _replacements = [];

    /// <summary>What stands for other words, in text order; within markup it stands for nothing.</summary>
    public IReadOnlyList<Replacement> Replacements => _replacements;

    /// <summary>Whether the offset is stepped over.</summary>
    public bool IsMarkup(int offset) => _isMarkup[offset];

    /// <summary>Steps over <c>[start..end)</c>.</summary>
    public void StepOver(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _isMarkup[i] = true;
        }
    }

    /// <summary>Puts words in the place of <c>[start..end)</c>.</summary>
    public void Replace(int start, int end, string words) => _replacements.Add(new Replacement(TextSpan.FromBounds(start, end), words));
}
