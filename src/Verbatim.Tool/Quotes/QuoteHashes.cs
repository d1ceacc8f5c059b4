using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Tool.Quotes;

/// <summary>By what a correction knows the quotations of a document.</summary>
internal static class QuoteHashes
{
    /// <summary>For each quotation the hash of its words; of several of the same words each has its number behind it, as <c>#2</c>.</summary>
    public static string[] Of(DocumentAnalysis analysis)
    {
        string[] hashes = [.. analysis.Quotations.Select(quotation => CorrectionSet.HashOf(analysis.Document.TextOf(quotation.Span)))];
        Dictionary<string, int> counts = hashes.GroupBy(hash => hash, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < hashes.Length; i++)
        {
            string hash = hashes[i];
            int number = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            hashes[i] = counts[hash] == 1 ? hash : FormattableString.Invariant($"{hash}#{number}");
        }

        return hashes;
    }
}
