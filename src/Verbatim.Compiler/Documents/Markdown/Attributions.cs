using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Finds the line <c>— Ana Brun</c> at the end of a block quote, which says whose words they are and is none of them.</summary>
internal static class Attributions
{
    private const int Longest = 160;

    /// <summary>The blocks, with such lines as paragraphs of their own outside of their quotes.</summary>
    public static List<LeafBlock> PartFromQuotes(string file, List<LeafBlock> leaves)
    {
        var parted = new List<LeafBlock>(leaves.Count);
        for (int i = 0; i < leaves.Count; i++)
        {
            LeafBlock leaf = leaves[i];
            bool last = leaf.Quotation > 0 && leaf.Kind == LeafKind.Paragraph && (i + 1 == leaves.Count || leaves[i + 1].Quotation != leaf.Quotation);
            TextSpan line = leaf.Lines[leaf.Lines.Count - 1];
            if (!last || !IsAttribution(file, line))
            {
                parted.Add(leaf);
            }
            else if (leaf.Lines.Count > 1 ? !BeginsWithDash(file, leaf.Lines[leaf.Lines.Count - 2]) : FollowsItsQuote(file, leaves, i))
            {
                leaf.Lines.RemoveAt(leaf.Lines.Count - 1);
                if (leaf.Lines.Count > 0)
                {
                    parted.Add(leaf);
                }

                var attribution = new LeafBlock();
                attribution.Lines.Add(line);
                parted.Add(attribution);
            }
            else
            {
                parted.Add(leaf);
            }
        }

        return parted;
    }

    private static bool IsAttribution(string file, TextSpan line) => line.Length <= Longest && BeginsWithDash(file, line);

    // Speech that begins with a dash is a dialogue's, and so is what goes on with a dash.
    private static bool FollowsItsQuote(string file, List<LeafBlock> leaves, int place) =>
        place > 0 && leaves[place - 1].Quotation == leaves[place].Quotation && !BeginsWithDash(file, leaves[place - 1].Lines[0]);

    private static bool BeginsWithDash(string file, TextSpan line)
    {
        int start = line.Start;
        while (start < line.End && (file[start] is '*' or '_' || Characters.IsBlank(file[start])))
        {
            start++;
        }

        return start + 2 < line.End && (file[start] is '—' or '–' or '―' || (file[start] == '-' && file[start + 1] == '-' && file[start + 2] != '-'));
    }
}
