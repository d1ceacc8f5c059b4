namespace Verbatim.Architecture.Tests.Rooms;

/// <summary>A name in one room that stands for what another declares.</summary>
/// <param name="From">The room of the name.</param>
/// <param name="To">The room of the declaration.</param>
/// <param name="File">The file of the name.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Symbol">What it stands for.</param>
internal sealed record Arrow(string From, string To, string File, int Line, string Symbol)
{
    /// <inheritdoc />
    public override string ToString() => $"{From} → {To}: {File}({Line}) names {Symbol}";
}
