using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Finds the sentence around a span; splits each paragraph once, so that many spans in one paragraph cost no more than the paragraph.</summary>
internal sealed class SentenceFinder(Document document)
{
    private readonly List<TextSpan> _sentences = [];
    private int _paragraph = -1;

    /// <summary>From the start of the sentence in which the span begins to the end of the one in which it ends, within its paragraph.</summary>
    public TextSpan Around(int paragraph, TextSpan span)
    {
        if (paragraph != _paragraph)
        {
            _sentences.Clear();
            SentenceSplitter.Split(document.ReadAs, document.Text, document.Paragraphs[paragraph].Span, _sentences);
            _paragraph = paragraph;
        }

        int first = IndexOf(span.Start);
        int last = IndexOf(span.IsEmpty ? span.Start : span.End - 1);
        return TextSpan.FromBounds(_sentences[first].Start, _sentences[last].End);
    }

    private int IndexOf(int offset)
    {
        int low = 0;
        int high = _sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _sentences[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
