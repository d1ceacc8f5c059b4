using System;
using System.Collections.Generic;
using System.Text;

namespace Verbatim.Search.Dictionary;

/// <summary>The words, of the dictionaries of several indexes, that a prefix or a fuzzy word stands for.</summary>
internal sealed class WordKeys
{
    private readonly Dictionary<string, bool> _hidden = new(StringComparer.Ordinal);

    /// <summary>The words, and whether each is nothing but a stem or a word without its accents in all dictionaries that have it.</summary>
    public IEnumerable<KeyValuePair<string, bool>> All => _hidden;

    /// <summary>Adds an entry of a dictionary, in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> key, bool isHidden)
    {
        string word = Encoding.UTF8.GetString(key);
        _hidden[word] = isHidden && _hidden.GetValueOrDefault(word, true);
    }
}
