using System;
using Verbatim.Words;

namespace Verbatim.Verifying;

/// <summary>A quotation that is verified, as words: what square brackets and ellipses mean is read here.</summary>
internal sealed class Draft
{
    /// <summary>A piece of more words is parted, so that comparing stays linear.</summary>
    public const int LongestPiece = 200;

    private DraftWord[] _words = new DraftWord[64];
    private DraftPiece[] _pieces = new DraftPiece[4];
    private int _pieceStart;
    private bool _isCut;

    /// <summary>The words and brackets. Who looks for them in an index writes what it knows of each into it.</summary>
    public Span<DraftWord> Words => _words.AsSpan(0, Count);

    /// <summary>How many words and brackets there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are words.</summary>
    public int WordCount { get; private set; }

    /// <summary>The pieces, in order.</summary>
    public ReadOnlySpan<DraftPiece> Pieces => _pieces.AsSpan(0, PieceCount);

    /// <summary>How many pieces there are.</summary>
    public int PieceCount { get; private set; }

    /// <summary>Whether an ellipsis or brackets tell of a change.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>Whether brackets put in a negation or a hedge.</summary>
    public bool InsertsSense { get; private set; }

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => 32L * _words.Length;

    /// <summary>Reads a quotation, with or without its marks.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Count = WordCount = PieceCount = _pieceStart = 0;
        HasChanges = InsertsSense = _isCut = false;
        int plain = 0;
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfEllipsis(text, i);
            if (end > i)
            {
                AddWords(text, plain, i);
                Cut();
                plain = i = end;
            }
            else if (text[i] == '[' && EndOfBrackets(text, i) is var past && past > i)
            {
                plain = i = ReadBrackets(text, plain, i, past);
            }
            else
            {
                i++;
            }
        }

        AddWords(text, plain, text.Length);
        EndPiece();
    }

    // “…”, “...”, “. . .”, and each in brackets.
    private static int EndOfEllipsis(ReadOnlySpan<char> text, int start)
    {
        char open = text[start];
        int i = open is '[' or '(' ? SkipBlanks(text, start + 1) : start;
        int dots = 0;
        while (i < text.Length && text[i] is '.' or '…')
        {
            dots += text[i] == '…' ? 3 : 1;
            i++;
            int next = SkipBlanks(text, i);
            i = next < text.Length && next - i <= 1 && text[next] is '.' or '…' ? next : i;
        }

        if (dots < 3 || open is not ('[' or '('))
        {
            return dots < 3 ? start : i;
        }

        i = SkipBlanks(text, i);
        return i < text.Length && text[i] == (open == '[' ? ']' : ')') ? i + 1 : start;
    }

    // The place past the closing bracket; the start when there is none near.
    private static int EndOfBrackets(ReadOnlySpan<char> text, int start)
    {
        int close = text.Slice(start, Math.Min(text.Length - start, 400)).IndexOf(']');
        return close < 0 ? start : start + close + 1;
    }

    // Returns where plain words go on.
    private int ReadBrackets(ReadOnlySpan<char> text, int plain, int start, int end)
    {
        ReadOnlySpan<char> inside = text[(start + 1)..(end - 1)].Trim();
        bool before = start > plain && char.IsLetterOrDigit(text[start - 1]);
        int after = EndOfLetters(text, end);
        HasChanges = true;
        if (inside.Equals("sic", StringComparison.OrdinalIgnoreCase))
        {
            AddWords(text, plain, start);
            return end;
        }

        if (!before && inside.Length == 1 && char.IsLetter(inside[0]) && after > end)
        {
            // “[W]e”
            AddWords(text, plain, start);
            AddJoined(text, start, inside[0], end, after);
            return after;
        }

        InsertsSense |= SenseWords.AreIn(inside);
        AddWords(text, plain, start);
        int from = start;
        if (before && Count > _pieceStart && _words[Count - 1].End == start)
        {
            // “threaten[ed]”: the word is another one.
            from = _words[Count - 1].Start;
            WordCount--;
            Count--;
        }

        Add(new DraftWord { Start = from, Length = after - from, List = -1 });
        return after;
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < WordBreaker.MaxLength && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))
        {
            end++;
        }

        return end;
    }

    private void AddJoined(ReadOnlySpan<char> text, int start, char letter, int rest, int end)
    {
        Span<char> word = stackalloc char[WordBreaker.MaxLength + 1];
        word[0] = letter;
        text[rest..end].CopyTo(word[1..]);
        AddWord(word[..(end - rest + 1)], start, end - start);
    }

    private void AddWords(ReadOnlySpan<char> text, int start, int end)
    {
        var words = new WordBreaker(text[start..end]);
        while (words.MoveNext())
        {
            AddWord(text.Slice(start + words.Start, words.Length), start + words.Start, words.Length);
        }
    }

    private void AddWord(ReadOnlySpan<char> word, int start, int length)
    {
        ulong hash = WordHash.Of(word);
        if (hash == 0)
        {
            return;
        }

        WordCount++;
        Add(new DraftWord { Start = start, Length = length, Hash = hash, List = -1 });
    }

    private void Add(in DraftWord word)
    {
        if (Count - _pieceStart == LongestPiece)
        {
            EndPiece();
        }

        if (Count == _words.Length)
        {
            Array.Resize(ref _words, 2 * Count);
        }

        _words[Count] = word;
        _words[Count].IsAfterCut = _isCut && Count == _pieceStart;
        Count++;
    }

    private void Cut()
    {
        EndPiece();
        HasChanges = true;
        _isCut = true;
    }

    private void EndPiece()
    {
        if (Count == _pieceStart)
        {
            return;
        }

        if (PieceCount == _pieces.Length)
        {
            Array.Resize(ref _pieces, 2 * PieceCount);
        }

        _pieces[PieceCount++] = new DraftPiece(_pieceStart, Count, _isCut);
        _pieceStart = Count;
        _isCut = false;
    }

    /// <summary>The letters of a word: “We” for “[W]e”.</summary>
    /// <param name="word">The word.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="buffer">Room for a word.</param>
    public static ReadOnlySpan<char> TextOf(in DraftWord word, ReadOnlySpan<char> text, Span<char> buffer)
    {
        ReadOnlySpan<char> written = text.Slice(word.Start, word.Length);
        if (written[0] != '[')
        {
            return written;
        }

        int length = 0;
        foreach (char c in written)
        {
            if (c is not ('[' or ']') && !char.IsWhiteSpace(c) && length < buffer.Length)
            {
                buffer[length++] = c;
            }
        }

        return buffer.Slice(0, length);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
