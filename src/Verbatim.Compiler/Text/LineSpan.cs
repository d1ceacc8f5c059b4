namespace Verbatim.Compiler.Text;

/// <summary>A stretch of a text as people count it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct LineSpan(LinePosition Start, LinePosition End);
