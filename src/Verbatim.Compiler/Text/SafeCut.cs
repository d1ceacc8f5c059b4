namespace Verbatim.Compiler.Text;

/// <summary>Cuts text where no character is halved.</summary>
internal static class SafeCut
{
    /// <summary>The offset, in UTF-16 code units, or the one before it where a surrogate pair would be parted.</summary>
    public static int At(string text, int offset) => offset > 0 && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
