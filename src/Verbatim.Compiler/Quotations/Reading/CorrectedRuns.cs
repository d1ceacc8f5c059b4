using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Reading;

/// <summary>Which runs of a document people correct, and what of their corrections does not fit.</summary>
internal sealed class CorrectedRuns
{
    private readonly QuoteCorrection?[] _ofRun;

    private CorrectedRuns(QuoteCorrection?[] ofRun, CorrectionOutcome outcome)
    {
        _ofRun = ofRun;
        Outcome = outcome;
    }

    /// <summary>What came of the corrections.</summary>
    public CorrectionOutcome Outcome { get; }

    /// <summary>What is said of the run; null for one that nobody corrects.</summary>
    public QuoteCorrection? this[int run] => _ofRun.Length == 0 ? null : _ofRun[run];

    /// <summary>Finds the run of each correction; linear in their number and the document's length, but for putting the runs into order.</summary>
    public static CorrectedRuns Find(Document document, List<QuotedRun> runs, DocumentCorrections corrections)
    {
        if (corrections.Quotes.Count == 0)
        {
            return new CorrectedRuns([], CorrectionOutcome.None);
        }

        var known = new KnownRuns(document, runs);
        var ofRun = new QuoteCorrection?[runs.Count];
        var faults = new List<CorrectionFault>();
        for (int i = 0; i < corrections.Quotes.Count; i++)
        {
            QuoteCorrection correction = corrections.Quotes[i];
            SameRuns same = known.Like(correction);
            if (same.Runs.Count == 0 || correction.Occurrence > same.Runs.Count)
            {
                string found = known.HashOfFirstWith(correction.Words);
                bool isChanged = same.Runs.Count == 0 && found.Length > 0;
                faults.Add(new CorrectionFault(i, isChanged ? CorrectionFaultKind.Changed : CorrectionFaultKind.NoQuotation, isChanged ? found : ""));
            }
            else if (Correct(ofRun, same, correction) is { } fault)
            {
                faults.Add(new CorrectionFault(i, fault));
            }
        }

        return new CorrectedRuns(ofRun, new CorrectionOutcome(corrections.Identity, faults.ToEquatableArray()));
    }

    private static CorrectionFaultKind? Correct(QuoteCorrection?[] ofRun, SameRuns same, QuoteCorrection correction)
    {
        if (correction.Occurrence > 0)
        {
            return Correct(ref ofRun[same.Runs[correction.Occurrence - 1]], correction);
        }

        // So that as many lines for as many quotations of the same words are not each held to each.
        CorrectionFaultKind? fault = Correct(ref same.OfAll, correction);
        foreach (int run in fault is null ? same.Runs : [])
        {
            fault = Correct(ref ofRun[run], correction) == CorrectionFaultKind.Contradicts ? CorrectionFaultKind.Contradicts : fault;
        }

        return fault;
    }

    private static CorrectionFaultKind? Correct(ref QuoteCorrection? corrected, QuoteCorrection correction)
    {
        if (corrected is not null)
        {
            return corrected.SaysTheSameAs(correction) ? CorrectionFaultKind.Repeats : CorrectionFaultKind.Contradicts;
        }

        corrected = correction;
        return null;
    }

    /// <summary>The runs of the same words, in the order of the text.</summary>
    private sealed class SameRuns
    {
        /// <summary>What is said of all of them.</summary>
        public QuoteCorrection? OfAll;

        public List<int> Runs { get; } = [];
    }

    /// <summary>The runs of a document by their words.</summary>
    private sealed class KnownRuns
    {
        private readonly string[] _words;
        private readonly string[] _hashes;
        private readonly int[] _byWords;
        private readonly Dictionary<string, List<int>> _byHash = new(StringComparer.Ordinal);
        private readonly Dictionary<(string Hash, string Words), SameRuns> _found = [];

        public KnownRuns(Document document, List<QuotedRun> runs)
        {
            _words = new string[runs.Count];
            _hashes = new string[runs.Count];
            _byWords = new int[runs.Count];
            for (int i = 0; i < runs.Count; i++)
            {
                _words[i] = QuotedWords.Of(document.Text, runs[i].Span);
                _hashes[i] = QuotedWords.Hash(_words[i]);
                _byWords[i] = i;
                string start = _hashes[i].Substring(0, QuotedWords.ShortestHash);
                if (!_byHash.TryGetValue(start, out List<int>? same))
                {
                    _byHash.Add(start, same = []);
                }

                same.Add(i);
            }

            Array.Sort(_byWords, (left, right) => string.CompareOrdinal(_words[left], _words[right]) is var order and not 0 ? order : left.CompareTo(right));
        }

        /// <summary>The runs that have the words and the hash of the correction.</summary>
        public SameRuns Like(QuoteCorrection correction)
        {
            if (_found.TryGetValue((correction.Hash, correction.Words), out SameRuns? same))
            {
                return same;
            }

            _found.Add((correction.Hash, correction.Words), same = new SameRuns());
            if (correction.Hash.Length >= QuotedWords.ShortestHash
                && _byHash.TryGetValue(correction.Hash.Substring(0, QuotedWords.ShortestHash), out List<int>? runs))
            {
                same.Runs.AddRange(runs.FindAll(run => _hashes[run].StartsWith(correction.Hash, StringComparison.Ordinal)
                    && _words[run].StartsWith(correction.Words, StringComparison.Ordinal)));
            }

            return same;
        }

        /// <summary>The hash, as a correction has it, of a run that begins with the words; empty where none does.</summary>
        public string HashOfFirstWith(string words)
        {
            int low = 0;
            int high = _byWords.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = string.CompareOrdinal(_words[_byWords[middle]], words) < 0 ? (middle + 1, high) : (low, middle);
            }

            return low < _byWords.Length && _words[_byWords[low]].StartsWith(words, StringComparison.Ordinal)
                ? _hashes[_byWords[low]].Substring(0, QuotedWords.ShortestHash)
                : "";
        }
    }
}
