using System;
using System.Collections.Generic;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Which source each article is from.</summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<int> _ofArticles = [];

    /// <summary>How many sources there are.</summary>
    public int Count => _names.Count;

    /// <summary>Adds the next article, of the source or of none.</summary>
    public void Add(string? source)
    {
        if (source is null)
        {
            _ofArticles.Add(-1);
            return;
        }

        if (!_numbers.TryGetValue(source, out int number))
        {
            number = _names.Count;
            _numbers.Add(source, number);
            _names.Add(source);
        }

        _ofArticles.Add(number);
    }

    /// <summary>Writes the sections of the sources.</summary>
    public void Write(byte[][] sections)
    {
        var numbers = new ByteWriter();
        var names = new ByteWriter();
        foreach (int source in _ofArticles)
        {
            numbers.Number(source < 0 ? _names.Count : source, IndexLayout.SourceWidth(_names.Count));
        }

        foreach (string name in _names)
        {
            names.Text(name);
        }

        sections[(int)IndexSection.Sources] = numbers.ToArray();
        sections[(int)IndexSection.SourceNames] = names.ToArray();
    }
}
