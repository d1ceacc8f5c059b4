using System.Collections.Generic;
using System.Globalization;

namespace Verbatim.Compiler.Documents;

/// <summary>The headers read so far: reports a key that was there before.</summary>
internal sealed class HeaderList(Document document, List<Problem> problems)
{
    private readonly Dictionary<string, Header> _first = [];
    private readonly List<Header> _items = [];

    /// <summary>All of them, in file order.</summary>
    public IReadOnlyList<Header> Items => _items;

    /// <summary>Whether a header of this key is there.</summary>
    public bool Has(string key) => _first.ContainsKey(key);

    /// <summary>Adds the header, with a problem when its key was there before; returns whether it is the first of its key.</summary>
    public bool Add(Header header)
    {
        _items.Add(header);
        if (!_first.TryGetValue(header.Key, out Header? earlier))
        {
            _first.Add(header.Key, header);
            return true;
        }

        string line = document.LineMap.PositionOf(earlier.KeySpan.Start).Line.ToString(CultureInfo.InvariantCulture);
        problems.Add(Problem.At(ProblemCatalogue.RepeatedHeader, header.KeySpan, header.Key, line));
        return false;
    }
}
