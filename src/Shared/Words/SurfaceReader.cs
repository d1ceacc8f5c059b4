using System;

namespace Verbatim.Words;

/// <summary>Reads the words of a text as surfaces, exactly as the index counts them: the n-th word read here has the n-th position there.</summary>
internal ref struct SurfaceReader
{
    private readonly Span<char> _buffer;
    private readonly WordLanguage _language;
    private WordBreaker _words;
    private int _length;

    /// <summary>
    /// Begins before the first word of <paramref name="text"/>; <paramref name="buffer"/> has <see cref="WordForms.BufferLength"/> code units.
    /// </summary>
    public SurfaceReader(ReadOnlySpan<char> text, WordLanguage language, Span<char> buffer)
    {
        _words = new WordBreaker(text);
        _language = language;
        _buffer = buffer;
        _length = 0;
        Text = text;
    }

    /// <summary>The text that is read.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where the current word begins, in UTF-16 code units.</summary>
    public readonly int Start => _words.Start;

    /// <summary>The length of the current word as written, in UTF-16 code units.</summary>
    public readonly int Length => _words.Length;

    /// <summary>The current word's surface, until the next is read.</summary>
    public readonly ReadOnlySpan<char> Surface => _buffer.Slice(0, _length);

    /// <summary>Goes to the next word that has a surface; false at the end.</summary>
    public bool MoveNext()
    {
        while (_words.MoveNext())
        {
            _length = WordForms.Surface(Text.Slice(_words.Start, _words.Length), _language, _buffer);
            if (_length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
