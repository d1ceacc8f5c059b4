using System;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <summary>The lists of function words have frequencies, less one, where others have codes of payloads: this tells the codes of those.</summary>
internal sealed class PlainCodes
{
    private readonly int[] _codes = new int[64];

    public PlainCodes(ReadOnlySpan<int> payloads)
    {
        for (int i = 0; i < _codes.Length; i++)
        {
            int code = payloads.IndexOf(i << IndexLayout.FlagBits);
            _codes[i] = code >= 0 && code < IndexLayout.PayloadCodes ? code : Uncommon(i);
        }
    }

    /// <summary>Puts codes in the place of frequencies less one.</summary>
    public void Translate(Span<int> frequencies)
    {
        foreach (ref int frequency in frequencies)
        {
            frequency = (uint)frequency < (uint)_codes.Length ? _codes[frequency] : Uncommon(frequency);
        }
    }

    // What no article can have is as good as any other such number.
    private static int Uncommon(int frequency) =>
        IndexLayout.PayloadCodes + (Math.Min(frequency, int.MaxValue >> (IndexLayout.FlagBits + 1)) << IndexLayout.FlagBits);
}
