using System.Collections.Immutable;
using System.Threading;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Linking;

namespace Verbatim.Generator.Emission;

/// <summary>What is said once for the whole corpus.</summary>
/// <param name="Options">What the project says.</param>
/// <param name="Fingerprint">What the image must have been compiled from.</param>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Speakers">How many speakers there are.</param>
/// <param name="First">The first day; null when no article has one.</param>
/// <param name="Last">The last day.</param>
internal sealed record CorpusSummary(
    EmissionOptions Options, ulong Fingerprint, int Articles, int Speakers, CalendarDate? First, CalendarDate? Last)
{
    /// <summary>
    /// The summary; none for a project without articles that does not ask for Verbatim, or whose references may well hold a corpus of their own.
    /// </summary>
    public static ImmutableArray<CorpusSummary> Of((LinkedCorpus Corpus, EmissionOptions Options) input, CancellationToken cancellation)
    {
        (LinkedCorpus corpus, EmissionOptions options) = input;
        if (!options.CanCompile || (corpus.Articles.Count == 0 && !options.StandsEmpty))
        {
            return ImmutableArray<CorpusSummary>.Empty;
        }

        // Articles are ordered by date, those without one first.
        int dated = 0;
        while (dated < corpus.Articles.Count && corpus.Articles[dated].Declaration.Date is null)
        {
            dated++;
        }

        CalendarDate? first = dated < corpus.Articles.Count ? corpus.Articles[dated].Declaration.Date : null;
        CalendarDate? last = corpus.Articles.Count > 0 ? corpus.Articles[corpus.Articles.Count - 1].Declaration.Date : null;
        return ImmutableArray.Create(
            new CorpusSummary(options, corpus.Fingerprint, corpus.Articles.Count, corpus.Speakers.Count, first, last));
    }
}
