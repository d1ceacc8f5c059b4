using System;
using Verbatim.Words;

namespace Verbatim.Verifying;

/// <summary>The body of an article as words, of each whether it is quoted: read once for all that is compared with it.</summary>
internal sealed class SourceWords
{
    // What stands between the halves of “…,” he said, “…”.
    private const int LongestClause = 14;

    private char[] _text = new char[8192];
    private Word[] _words = new Word[2048];
    private int _length;
    private int _place;
    private int _lastEnd;
    private int _lastSpeaker;

    private struct Word
    {
        public ulong Hash;
        public int Start;
        public int Quote;
        public byte Length;
        public bool IsBetween;
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => (2L * _text.Length) + (24L * _words.Length);

    /// <summary>The <see cref="WordHash"/> of the word at the place.</summary>
    public ulong HashAt(int place) => _words[place].Hash;

    /// <summary>The quote that the word stands in; -1 for none.</summary>
    public int QuoteAt(int place) => _words[place].Quote;

    /// <summary>Whether the word stands between two halves of a quotation, as “he said” does.</summary>
    public bool IsBetween(int place) => _words[place].IsBetween;

    /// <summary>Where the word begins, in UTF-16 code units.</summary>
    public int StartAt(int place) => _words[place].Start;

    /// <summary>The place just past it.</summary>
    public int EndAt(int place) => _words[place].Start + _words[place].Length;

    /// <summary>Reads a text, none of which is quoted yet.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        if (_text.Length < _length)
        {
            _text = new char[Math.Max(2 * _text.Length, _length)];
        }

        text.CopyTo(_text);
        ReadWords();
        _place = _lastEnd = 0;
        _lastSpeaker = -2;
    }

    /// <summary>Marks the words of a quote: of those that stand in no other, one after another in the order of the text.</summary>
    /// <param name="quote">The quote's number in the article.</param>
    /// <param name="start">Where it begins, in UTF-16 code units.</param>
    /// <param name="end">The place just past it.</param>
    /// <param name="speaker">Its speaker; -1 for none.</param>
    public void MarkQuote(int quote, int start, long end, int speaker)
    {
        while (_place < Count && _words[_place].Start < start)
        {
            _place++;
        }

        bool goesOn = speaker == _lastSpeaker && _place - _lastEnd <= LongestClause;
        for (int i = _lastEnd; i < _place && goesOn; i++)
        {
            _words[i].IsBetween = true;
        }

        for (; _place < Count && EndAt(_place) <= end; _place++)
        {
            _words[_place].Quote = quote;
        }

        (_lastSpeaker, _lastEnd) = (speaker, _place);
    }

    private void ReadWords()
    {
        Count = 0;
        ReadOnlySpan<char> text = Text;
        var words = new WordBreaker(text);
        while (words.MoveNext())
        {
            ulong hash = WordHash.Of(text.Slice(words.Start, words.Length));
            if (hash == 0)
            {
                continue;
            }

            if (Count == _words.Length)
            {
                Array.Resize(ref _words, 2 * Count);
            }

            _words[Count++] = new Word { Hash = hash, Start = words.Start, Length = (byte)words.Length, Quote = -1 };
        }
    }
}
