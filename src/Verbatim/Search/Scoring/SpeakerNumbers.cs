namespace Verbatim.Search.Scoring;

/// <summary>Which speakers of several corpora are one.</summary>
/// <param name="Numbers">Of each corpus, the number of each of its speakers among all; those that are one have one number.</param>
/// <param name="Count">How many numbers there are.</param>
internal sealed record SpeakerNumbers(int[][] Numbers, int Count);
