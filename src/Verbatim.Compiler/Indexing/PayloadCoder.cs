using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Gives the commonest payloads the least codes.</summary>
internal sealed class PayloadCoder
{
    private readonly Dictionary<int, int> _counts = [];
    private readonly int[] _small = new int[1 << 10];
    private readonly Dictionary<int, int> _codes = [];
    private int[] _smallCodes = [];

    /// <summary>The payloads that have codes, in the order of their codes, four bytes each.</summary>
    public byte[] Table { get; private set; } = [];

    /// <summary>Counts a payload.</summary>
    public void Count(int payload)
    {
        if (payload < _small.Length)
        {
            _small[payload]++;
        }
        else
        {
            _counts[payload] = (_counts.TryGetValue(payload, out int count) ? count : 0) + 1;
        }
    }

    /// <summary>Ends the counting.</summary>
    public void Close()
    {
        for (int payload = 0; payload < _small.Length; payload++)
        {
            if (_small[payload] > 0)
            {
                _counts[payload] = _small[payload];
            }
        }

        var table = new ByteWriter();
        foreach (int payload in _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(IndexLayout.PayloadCodes).Select(c => c.Key))
        {
            _codes.Add(payload, _codes.Count);
            table.Int32(payload);
        }

        Table = table.ToArray();
        _smallCodes = new int[_small.Length];
        for (int payload = 0; payload < _small.Length; payload++)
        {
            _smallCodes[payload] = _codes.TryGetValue(payload, out int code) ? code : IndexLayout.PayloadCodes + payload;
        }
    }

    /// <summary>The code of a payload.</summary>
    public int CodeOf(int payload) => payload < _smallCodes.Length ? _smallCodes[payload]
        : _codes.TryGetValue(payload, out int code) ? code
        : IndexLayout.PayloadCodes + payload;
}
