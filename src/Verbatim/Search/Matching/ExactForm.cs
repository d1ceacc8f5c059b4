using System;
using System.Runtime.CompilerServices;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Words;

namespace Verbatim.Search.Matching;

/// <summary>
/// Tells whether words that a query has between quotation marks stand somewhere in exactly their forms. The index meets words by their stems: what forms
/// they have is read in the text itself.
/// </summary>
/// <param name="meter">What it costs.</param>
internal sealed class ExactForm(SearchMeter meter)
{
    // Of the words in UTF-16 code units: a longer phrase has one form as good as always.
    private const int MostUnits = 160;

    // What is read of a text from where the first word stands, in bytes, for the words, what parts them, and their signs of more bytes.
    private const int Room = 4 * MostUnits;

    // Bytes of a text that cost as much as an article that is looked at.
    private const int BytesOfStep = 16;

    private readonly byte[] _firstForm = new byte[WordForms.BufferLength];
    private ArticleTexts _texts = null!;
    private QueryTree _tree = null!;
    private WordLanguage _language;
    private ArticleField _field;
    private int _firstWord;
    private int _wordCount;
    private int _firstLength;
    private char[] _text = [];

    /// <summary>Whether the form makes a difference: it is asked for, and the index has each of the words in this form.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => _firstForm.Length + (sizeof(char) * (long)_text.Length);

    /// <summary>Begins with the words of a node that are resolved in the index.</summary>
    public void Open(SearchIndex index, QueryTree tree, in QueryNode node)
    {
        IsAsked = index.Texts is not null && node.IsBetweenMarks && node.Kind is QueryNodeKind.Word or QueryNodeKind.Phrase;
        int units = 0;
        for (int i = 0; i < node.WordCount && IsAsked; i++)
        {
            ref readonly QueryWord word = ref tree.Words[node.FirstWord + i];
            units += word.SurfaceLength;
            IsAsked = word.IsForm && word.Kind == QueryNodeKind.Word && units <= MostUnits;
        }

        if (IsAsked)
        {
            _texts = index.Texts!;
            _tree = tree;
            _language = index.Language;
            _field = node.Field;
            _firstWord = node.FirstWord;
            _wordCount = node.WordCount;
            _firstLength = Letters(tree.SurfaceOf(tree.Words[node.FirstWord]));
        }
    }

    /// <summary>Whether the words stand in the article so, in the field that was asked for.</summary>
    public bool StandsIn(int article)
    {
        switch (_field)
        {
            case ArticleField.Title:
                return Stands(_texts.Title(article));
            case ArticleField.Text:
                return Stands(_texts.Body(article));
            case ArticleField.Quote:
                int quotes = _texts.QuoteCount(article);
                for (int quote = 0; quote < quotes; quote++)
                {
                    if (Stands(_texts.Quote(article, quote)))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return Stands(_texts.Body(article)) || Stands(_texts.Title(article));
        }
    }

    /// <summary>Whether they stand so in a quote of the article, or in its title where that was asked for.</summary>
    public bool StandsIn(int article, int quote) => Stands(_field == ArticleField.Title ? _texts.Title(article) : _texts.Quote(article, quote));

    private bool Stands(ReadOnlySpan<byte> text)
    {
        meter.Spend(SearchMeter.Lookup + (text.Length / BytesOfStep));
        if (_firstLength == 0)
        {
            return StandsAnywhere(text);
        }

        byte lower = _firstForm[0];
        byte upper = (byte)(lower - 0x20);
        int last = text.Length - _firstLength;
        for (int at = 0; at <= last; at++)
        {
            int next = text.Slice(at, last - at + 1).IndexOfAny(lower, upper);
            if (next < 0)
            {
                return false;
            }

            at += next;
            if (HasFirstForm(text, at) && BeginsWord(text, at) && Follows(text[at..]))
            {
                return true;
            }
        }

        return false;
    }

    // Letters of ASCII in lower case are looked for as bytes; 0 when the word has others.
    private int Letters(ReadOnlySpan<char> surface)
    {
        for (int i = 0; i < surface.Length; i++)
        {
            if (!char.IsAsciiLetterLower(surface[i]))
            {
                return 0;
            }

            _firstForm[i] = (byte)surface[i];
        }

        return surface.Length;
    }

    private bool HasFirstForm(ReadOnlySpan<byte> text, int at)
    {
        for (int i = 1; i < _firstLength; i++)
        {
            if ((text[at + i] | 0x20) != _firstForm[i])
            {
                return false;
            }
        }

        return true;
    }

    // Whether what stands before is no part of the word.
    private static bool BeginsWord(ReadOnlySpan<byte> text, int at)
    {
        CharacterClass before = ClassBefore(text, at, out int start);
        return before is CharacterClass.MiddleOfBoth or CharacterClass.MiddleOfLetters
            ? ClassBefore(text, start, out _) is not CharacterClass.Letter
            : before is CharacterClass.Other or CharacterClass.Ideograph or CharacterClass.MiddleOfNumbers;
    }

    private static CharacterClass ClassBefore(ReadOnlySpan<byte> text, int at, out int start)
    {
        start = 0;
        if (at == 0)
        {
            return CharacterClass.Other;
        }

        Rune.DecodeLastFromUtf8(text[..at], out Rune before, out int length);
        start = at - length;
        Span<char> units = stackalloc char[2];
        return CharacterClasses.Of(units[..before.EncodeToUtf16(units)], 0, out _);
    }

    [SkipLocalsInit]
    private bool Follows(ReadOnlySpan<byte> text)
    {
        Span<char> units = stackalloc char[Room];
        int length = Encoding.UTF8.GetChars(text[..Math.Min(text.Length, Room)], units);
        var reader = new SurfaceReader(units[..length], _language, stackalloc char[WordForms.BufferLength]);
        return FollowIn(reader, 0);
    }

    // Whether the next words of the reader are those from one on.
    private bool FollowIn(SurfaceReader reader, int from)
    {
        for (int i = from; i < _wordCount; i++)
        {
            if (!reader.MoveNext() || !reader.Surface.SequenceEqual(_tree.SurfaceOf(_tree.Words[_firstWord + i])))
            {
                return false;
            }
        }

        return true;
    }

    [SkipLocalsInit]
    private bool StandsAnywhere(ReadOnlySpan<byte> text)
    {
        if (_text.Length < text.Length)
        {
            _text = new char[Math.Max(text.Length, 2 * _text.Length)];
        }

        int length = Encoding.UTF8.GetChars(text, _text);
        ReadOnlySpan<char> first = _tree.SurfaceOf(_tree.Words[_firstWord]);
        var reader = new SurfaceReader(_text.AsSpan(0, length), _language, stackalloc char[WordForms.BufferLength]);
        while (reader.MoveNext())
        {
            if (reader.Surface.SequenceEqual(first) && FollowIn(reader, 1))
            {
                return true;
            }
        }

        return false;
    }
}
