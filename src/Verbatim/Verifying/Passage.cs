namespace Verbatim.Verifying;

/// <summary>Words of an article that a quotation was compared with.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Quote">The quote that they begin in, counted in the article; -1 for none.</param>
/// <param name="Range">Where they stand in the body, in UTF-16 code units.</param>
internal readonly record struct Passage(int Article, int Quote, TextRange Range);
