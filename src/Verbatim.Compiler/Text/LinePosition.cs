namespace Verbatim.Compiler.Text;

/// <summary>A place in a text as people count it: lines and columns from 1, columns in UTF-16 code units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => $"({Line},{Column})";
}
