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
internal sealed partial class ExactForm(SearchMeter meter)
{
    // Of the words in UTF-16 code units: a longer phrase has one form as good as always.
    private const int MostUnits = 160;

    // What is read of a text before the words and after them, in bytes, for signs and blanks between them and characters of more bytes.
    private const int Slack = 64;
    private const int Room = (4 * MostUnits) + (2 * Slack);

    // Bytes of a text that cost as much as an article that is looked at.
    private const int BytesOfStep = 16;

    private readonly byte[] _pivot = new byte[WordForms.BufferLength];
    private ArticleTexts _texts = null!;
    private QueryTree _tree = null!;
    private WordLanguage _language;
    private ArticleField _field;
    private int _firstWord;
    private int _wordCount;
    private int _units;
    private int _pivotLength;
    private int _unitsBefore;

    // The last letter of the word before the pivot, and the first of the word after it; U+0000 for none.
    private char _before;
    private char _after;
    private char[] _text = [];

    /// <summary>Whether the form makes a difference: it is asked for, and the index has each of the words in this form.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => _pivot.Length + (sizeof(char) * (long)_text.Length);

    /// <summary>Begins with the words of a node that are resolved in the index.</summary>
    public void Open(SearchIndex index, QueryTree tree, in QueryNode node)
    {
        IsAsked = index.Texts is not null && node.IsBetweenMarks && node.Kind is QueryNodeKind.Word or QueryNodeKind.Phrase;
        int units = 0;
        for (int i = 0; i < node.WordCount && IsAsked; i++)
        {
            ref readonly QueryWord word = ref tree.Words[node.FirstWord + i];
            units += word.SurfaceLength + 1;
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
            _units = units;
            ChoosePivot();
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
        if (_pivotLength == 0)
        {
            return StandsAnywhere(text);
        }

        int last = text.Length - _pivotLength;
        for (int at = NextPivot(text, 0); at <= last; at = NextPivot(text, at + 1))
        {
            if (HasPivotForm(text, at) && HasNeighbours(text, at) && BeginsWord(text, at) && StandsRound(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // Whether the words stand where the pivot is one of them. What is round it is read from a blank to a blank, so that no word is cut.
    [SkipLocalsInit]
    private bool StandsRound(ReadOnlySpan<byte> text, int pivot)
    {
        int start = pivot;
        if (_unitsBefore > 0)
        {
            start = Math.Max(0, pivot - (2 * _unitsBefore) - Slack);
            int blank = start == 0 ? -1 : text[start..pivot].IndexOfAny((byte)' ', (byte)'\n');
            start += blank + 1;
        }

        int end = pivot + (2 * (_units - _unitsBefore)) + Slack;
        if (end < text.Length)
        {
            int blank = text[pivot..end].LastIndexOfAny((byte)' ', (byte)'\n');
            end = blank > 0 ? pivot + blank : end;
        }

        Span<char> units = stackalloc char[Room];
        int length = Encoding.UTF8.GetChars(text[start..Math.Min(text.Length, end)], units);
        return StandsIn(units[..length]);
    }

    [SkipLocalsInit]
    private bool StandsIn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> first = _tree.SurfaceOf(_tree.Words[_firstWord]);
        var reader = new SurfaceReader(text, _language, stackalloc char[WordForms.BufferLength]);
        while (reader.MoveNext())
        {
            if (reader.Surface.SequenceEqual(first) && FollowIn(reader, 1))
            {
                return true;
            }
        }

        return false;
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

    private bool StandsAnywhere(ReadOnlySpan<byte> text)
    {
        if (_text.Length < text.Length)
        {
            _text = new char[Math.Max(text.Length, 2 * _text.Length)];
        }

        int length = Encoding.UTF8.GetChars(text, _text);
        return StandsIn(_text.AsSpan(0, length));
    }
}
