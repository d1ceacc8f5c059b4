namespace Verbatim.Search.Scoring;

/// <summary>A hit of the engine.</summary>
/// <param name="Article">The article's number in its corpus.</param>
/// <param name="Quote">The quote's number in its article; -1 when the hit is an article.</param>
/// <param name="Score">How well it matches; comparable within one search only.</param>
/// <param name="Corpus">The place of the corpus, when several are searched as one.</param>
internal readonly record struct RawHit(int Article, int Quote, float Score, int Corpus);
