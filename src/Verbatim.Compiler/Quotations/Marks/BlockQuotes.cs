using System.Collections.Generic;
using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Makes a run of each paragraph of a block quote, which quotes without marks; runs in marks within it stand inside that one.</summary>
internal static class BlockQuotes
{
    /// <summary>The runs in the order in which they open, with those of block quotes among them.</summary>
    public static List<QuotedRun> AddTo(List<QuotedRun> runs, Document document)
    {
        var all = new List<QuotedRun>(runs.Count);
        QuotedRun? before = null;
        int run = 0;
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            Paragraph paragraph = document.Paragraphs[i];
            int end = run;
            while (end < runs.Count && runs[end].Paragraph == i)
            {
                end++;
            }

            if (paragraph.Kind == ParagraphKind.Quotation && !runs.Exists(run, end, Fills(paragraph)))
            {
                var block = new QuotedRun
                {
                    IsBlockQuote = true,
                    Paragraph = i,
                    Span = paragraph.Span,
                    MarkedSpan = paragraph.Span,
                    ContinuesParagraph = paragraph.GoesOn && before is not null,
                };
                Enclose(runs, run, end, block);
                if (block.ContinuesParagraph)
                {
                    before!.IsContinuedInNextParagraph = true;
                }

                all.Add(block);
                before = block;
            }
            else
            {
                before = null;
            }

            all.AddRange(runs.GetRange(run, end - run));
            run = end;
        }

        return all;
    }

    // Marks around all of the paragraph quote what the block does.
    private static System.Predicate<QuotedRun> Fills(Paragraph paragraph) =>
        run => run.MarkedSpan.Start == paragraph.Span.Start && run.MarkedSpan.End >= paragraph.Span.End - 1;

    private static bool Exists(this List<QuotedRun> runs, int start, int end, System.Predicate<QuotedRun> match) =>
        runs.FindIndex(start, end - start, match) >= 0;

    private static void Enclose(List<QuotedRun> runs, int start, int end, QuotedRun block)
    {
        for (int i = start; i < end; i++)
        {
            while (runs[i].Parent is { IsDropped: true } dropped)
            {
                runs[i].Parent = dropped.Parent;
            }

            // One that goes on from a paragraph before has its parent there.
            if (runs[i].Parent is not { } parent || parent.Paragraph != block.Paragraph)
            {
                runs[i].Parent = block;
            }
        }
    }
}
