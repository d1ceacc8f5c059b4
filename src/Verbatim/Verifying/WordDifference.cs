namespace Verbatim;

/// <summary>A place at which quoted words differ from the passage that is nearest to them.</summary>
/// <param name="Draft">Words of the quotation, in UTF-16 code units of what was verified; empty where words are missing.</param>
/// <param name="Source">The words that stand for them, in UTF-16 code units of <see cref="Article.Text"/>; empty where words were added.</param>
public readonly record struct WordDifference(TextRange Draft, TextRange Source);
