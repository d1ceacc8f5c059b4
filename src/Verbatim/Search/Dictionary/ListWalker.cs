using Verbatim.Image;

namespace Verbatim.Search.Dictionary;

/// <summary>Finds many posting lists in the order of their numbers, each from the one before.</summary>
internal ref struct ListWalker
{
    private readonly WordDictionary _dictionary;
    private ByteCursor _lengths;
    private int _next;

    public ListWalker(WordDictionary dictionary)
    {
        _dictionary = dictionary;
        _lengths = new ByteCursor(dictionary.ListLengths);
        _next = int.MaxValue;
        Start = Length = 0;
    }

    /// <summary>Where the list begins in the dictionary's lists.</summary>
    public int Start { get; private set; }

    /// <summary>The list's length in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to a list, never back.</summary>
    public void MoveTo(int list)
    {
        if ((uint)list >= (uint)_dictionary.ListCount)
        {
            throw new CorruptCorpusException("The search index is damaged: an entry leads to a list that is not there.");
        }

        int group = list / IndexLayout.ListGroupSize;
        if (list < _next || group != (_next - 1) / IndexLayout.ListGroupSize)
        {
            (int start, int lengthAt) = _dictionary.GroupAt(group);
            Start = start;
            Length = 0;
            _lengths.Position = lengthAt;
            _next = group * IndexLayout.ListGroupSize;
        }

        while (_next <= list)
        {
            Start += Length;
            Length = _lengths.Varint();
            _next++;
        }
    }
}
