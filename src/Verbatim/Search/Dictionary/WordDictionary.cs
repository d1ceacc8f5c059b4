using System;
using System.Runtime.CompilerServices;
using Verbatim.Image;

namespace Verbatim.Search.Dictionary;

/// <summary>An entry of a dictionary.</summary>
/// <param name="List">Its posting list.</param>
/// <param name="ExactList">The list of the articles with exactly these accents; -1 when accents make no difference.</param>
/// <param name="Flags">Visibility and frequency, as <see cref="IndexLayout"/> describes.</param>
internal readonly record struct DictionaryEntry(int List, int ExactList, byte Flags)
{
    /// <summary>Whether the entry is only a stem or a word without its accents.</summary>
    public bool IsHidden => (Flags & IndexLayout.HiddenEntry) != 0;

    /// <summary>The number of bits of the count of articles.</summary>
    public int FrequencyBits => Flags & IndexLayout.FrequencyMask;
}

/// <summary>A front-coded dictionary read in place, and the table of its posting lists.</summary>
internal sealed class WordDictionary
{
    private readonly IndexBytes _index;
    private readonly IndexSection _first;
    private ushort[]? _letterSets;

    /// <summary>The dictionary whose sections begin with the given one, the given of the index' three.</summary>
    /// <exception cref="CorruptCorpusException">A section has another size than the counts say.</exception>
    public WordDictionary(IndexBytes index, IndexSection first, int place)
    {
        _index = index;
        _first = first;
        EntryCount = index.HeaderNumber(IndexLayout.EntryCountsOffset + (4 * place));
        ListCount = index.HeaderNumber(IndexLayout.ListCountsOffset + (4 * place));
        BlockCount = (int)(((long)EntryCount + IndexLayout.DictionaryBlockSize - 1) / IndexLayout.DictionaryBlockSize);
        index.RequireLength(first, 4L * (BlockCount + 1L));
        index.RequireLength(first + 2, IndexLayout.AlphabetSize);
        index.RequireLength(first + 3, 8L * (((long)ListCount + IndexLayout.ListGroupSize - 1) / IndexLayout.ListGroupSize));
    }

    /// <summary>How many entries there are, hidden ones too.</summary>
    public int EntryCount { get; }

    /// <summary>How many posting lists there are.</summary>
    public int ListCount { get; }

    /// <summary>How many blocks of entries there are.</summary>
    public int BlockCount { get; }

    /// <summary>The letters and heads that have codes.</summary>
    internal ReadOnlySpan<byte> Alphabet => _index.Section(_first + 2);

    /// <summary>The letters of each entry as a set; made from the entries when a word is first looked for that may be misspelt.</summary>
    internal ReadOnlySpan<ushort> LetterSets => _letterSets ??= MakeLetterSets();

    /// <summary>Where a posting list lies in <see cref="Lists"/>.</summary>
    public (int Start, int Length) ListAt(int list)
    {
        if ((uint)list >= (uint)ListCount)
        {
            throw new CorruptCorpusException("The search index is damaged: an entry leads to a list that is not there.");
        }

        int group = list / IndexLayout.ListGroupSize;
        int start = _index.NumberAt(_first + 3, 2 * group);
        var lengths = new ByteCursor(_index.Section(_first + 4), _index.NumberAt(_first + 3, (2 * group) + 1));
        for (int i = group * IndexLayout.ListGroupSize; i < list; i++)
        {
            start += lengths.Varint();
        }

        return (start, lengths.Varint());
    }

    /// <summary>The lengths of the lists.</summary>
    internal ReadOnlySpan<byte> ListLengths => _index.Section(_first + 4);

    /// <summary>Where the lengths of a list's group begin, and where its first list does.</summary>
    internal (int Start, int LengthAt) GroupAt(int group) => (_index.NumberAt(_first + 3, 2 * group), _index.NumberAt(_first + 3, (2 * group) + 1));

    /// <summary>The posting lists.</summary>
    public ReadOnlySpan<byte> Lists => _index.Section(_first + 5);

    /// <summary>The bytes of a list.</summary>
    public ReadOnlySpan<byte> ListBytes(int list)
    {
        (int start, int length) = ListAt(list);
        return Lists.Slice(start, length);
    }

    /// <summary>Finds the entry of exactly this word.</summary>
    [SkipLocalsInit]
    public bool TryFind(ReadOnlySpan<byte> key, out DictionaryEntry entry)
    {
        var cursor = new DictionaryCursor(this, stackalloc byte[DictionaryCursor.KeyLength]);
        if (cursor.Seek(key) && cursor.Key.SequenceEqual(key))
        {
            entry = cursor.Entry;
            return true;
        }

        entry = default;
        return false;
    }

    /// <summary>The bytes of a block and of those after it.</summary>
    internal ReadOnlySpan<byte> BlockBytes(int block)
    {
        int start = _index.NumberAt(_first, block);
        return _index.Section(_first + 1)[start..];
    }

    private ushort[] MakeLetterSets()
    {
        var sets = new ushort[EntryCount];
        var cursor = new DictionaryCursor(this, stackalloc byte[DictionaryCursor.KeyLength]);
        Span<char> text = stackalloc char[DictionaryCursor.KeyLength];
        for (int i = 0; cursor.MoveNext(); i++)
        {
            sets[i] = IndexCodes.LetterSet(text[..FuzzyFinder.Decode(cursor.Key, text)]);
        }

        return sets;
    }
}
