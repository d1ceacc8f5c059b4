using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>A place in a text that a query's words matched.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Word">The place of the word in the query, by which several places of one word are told from places of several.</param>
internal readonly record struct TextMatch(int Start, int Length, int Word);

/// <summary>
/// Finds in a text the words that a query asks for. It reads the text as the index did, so that what is highlighted is what was found: of a
/// phrase only whole occurrences, of a field only its part, of what is excluded nothing.
/// </summary>
internal sealed class QueryHighlighter
{
    private readonly WordLanguage _language;
    private readonly QueryTree _tree = new();
    private readonly string[] _stems;
    private readonly List<(int Start, int Length)> _tokens = [];
    private readonly List<ulong> _matches = [];
    private readonly char[] _surface = new char[WordForms.BufferLength];
    private readonly char[] _folded = new char[2 * WordForms.BufferLength];

    private QueryHighlighter(WordLanguage language, ReadOnlySpan<char> query)
    {
        _language = language;
        QueryParser.Parse(query, _tree, language, forgiving: true);
        _stems = new string[_tree.WordCount];
        for (int i = 0; i < _tree.WordCount; i++)
        {
            int length = WordForms.Fold(_tree.SurfaceOf(_tree.Words[i]), _folded);
            if (_tree.Words[i].Kind == QueryNodeKind.Word)
            {
                length = WordForms.Stem(_folded, length, language);
            }

            _stems[i] = new string(_folded, 0, length);
        }
    }

    /// <summary>Makes a highlighter of a query. It is not thread-safe.</summary>
    public static QueryHighlighter For(SearchIndex index, ReadOnlySpan<char> query) => new(index.Language, query);

    /// <summary>Finds the matches in a title.</summary>
    public List<TextMatch> InTitle(string title) => Find(title, isTitle: true, []);

    /// <summary>Finds the matches in a body with its quotations (places in UTF-16 code units).</summary>
    public List<TextMatch> InText(string text, IReadOnlyList<(int Start, int Length)> quotes) => Find(text, isTitle: false, quotes);

    /// <summary>The places of matches in the UTF-8 of the text, in bytes.</summary>
    public static (int Start, int Length)[] InBytes(string text, IReadOnlyList<TextMatch> matches)
    {
        var places = new (int Start, int Length)[matches.Count];
        int at = 0;
        int bytes = 0;
        for (int i = 0; i < places.Length; i++)
        {
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(at, matches[i].Start - at));
            int length = Encoding.UTF8.GetByteCount(text.AsSpan(matches[i].Start, matches[i].Length));
            places[i] = (bytes, length);
            bytes += length;
            at = matches[i].Start + matches[i].Length;
        }

        return places;
    }

    private List<TextMatch> Find(string text, bool isTitle, IReadOnlyList<(int Start, int Length)> quotes)
    {
        var found = new List<TextMatch>();
        if (_tree.Root < 0 || _tree.WordCount == 0)
        {
            return found;
        }

        ReadTokens(text);
        var words = new int[_tokens.Count];
        Array.Fill(words, -1);
        bool onlyStopWords = true;
        foreach (ref readonly QueryWord word in _tree.Words.AsSpan(0, _tree.WordCount))
        {
            onlyStopWords &= word.IsStopWord;
        }

        Mark(_tree.Root, isTitle, quotes, onlyStopWords, words);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] >= 0)
            {
                found.Add(new TextMatch(_tokens[i].Start, _tokens[i].Length, words[i]));
            }
        }

        return found;
    }

    private void ReadTokens(string text)
    {
        _tokens.Clear();
        _matches.Clear();
        var reader = new SurfaceReader(text, _language, _surface);
        while (reader.MoveNext())
        {
            _tokens.Add((reader.Start, reader.Length));
            _matches.Add(MatchesOf(reader.Surface));
        }
    }

    // The query's words that a surface fits, as bits; a query of more than 64 words highlights its first 64.
    private ulong MatchesOf(ReadOnlySpan<char> surface)
    {
        int length = WordForms.Fold(surface, _folded);
        Span<char> stem = stackalloc char[2 * WordForms.BufferLength];
        Span<uint> table = stackalloc uint[EditPattern.TableLength];
        int stemLength = -1;
        ulong matches = 0;
        for (int i = 0; i < _stems.Length && i < 64; i++)
        {
            // A stem keeps its word's first letter: most words need no stemming to be ruled out.
            string wanted = _stems[i];
            QueryNodeKind kind = _tree.Words[i].Kind;
            if (wanted.Length == 0 || (kind != QueryNodeKind.Fuzzy && wanted[0] != _folded[0]))
            {
                continue;
            }

            if (stemLength < 0)
            {
                _folded.AsSpan(0, length).CopyTo(stem);
                stemLength = WordForms.Stem(stem, length, _language);
            }

            ReadOnlySpan<char> word = _folded.AsSpan(0, length);
            bool fits = kind switch
            {
                QueryNodeKind.Prefix => word.StartsWith(wanted) || stem[..stemLength].StartsWith(wanted),
                QueryNodeKind.Fuzzy => IsNear(word, wanted, _tree.Words[i].Distance, table) || IsNear(stem[..stemLength], wanted, _tree.Words[i].Distance, table),
                _ => stem[..stemLength].SequenceEqual(wanted),
            };
            matches |= fits ? 1UL << i : 0;
        }

        return matches;
    }

    private static bool IsNear(ReadOnlySpan<char> word, string wanted, int edits, Span<uint> table) =>
        Math.Abs(word.Length - wanted.Length) <= edits && new EditPattern(wanted, table).DistanceTo(word, edits) <= edits;

    private void Mark(int at, bool isTitle, IReadOnlyList<(int Start, int Length)> quotes, bool stopWords, int[] words)
    {
        ref readonly QueryNode node = ref _tree.Nodes[at];
        if (node.Occurrence == Occurrence.MustNot)
        {
            return;
        }

        switch (node.Kind)
        {
            case QueryNodeKind.Group:
                for (int child = node.FirstChild; child >= 0; child = _tree.Nodes[child].Sibling)
                {
                    Mark(child, isTitle, quotes, stopWords, words);
                }

                break;
            case QueryNodeKind.Days or QueryNodeKind.Speaker or QueryNodeKind.Role:
                break;
            default:
                if (node.Field == QueryField.Any || isTitle == (node.Field == QueryField.Title))
                {
                    MarkWords(node, quotes, stopWords, words);
                }

                break;
        }
    }

    private void MarkWords(in QueryNode node, IReadOnlyList<(int Start, int Length)> quotes, bool stopWords, int[] words)
    {
        bool inOrder = node.Kind == QueryNodeKind.Phrase && node.WordCount > 1;
        for (int i = 0; i < _tokens.Count; i++)
        {
            int length = 1;
            int word = -1;
            if (inOrder)
            {
                length = node.WordCount;
                word = IsPhraseAt(node, i) ? node.FirstWord : -1;
            }
            else
            {
                for (int j = node.FirstWord; j < node.FirstWord + node.WordCount && word < 0; j++)
                {
                    word = Fits(j, i) && (stopWords || !_tree.Words[j].IsStopWord) ? j : -1;
                }
            }

            if (word < 0 || (node.Field == QueryField.Quote && !IsQuoted(i, i + length - 1, quotes)))
            {
                continue;
            }

            for (int j = 0; j < length; j++)
            {
                words[i + j] = inOrder ? word + j : word;
            }
        }
    }

    private bool IsPhraseAt(in QueryNode node, int token)
    {
        for (int i = 0; i < node.WordCount; i++)
        {
            if (token + i >= _tokens.Count || !Fits(node.FirstWord + i, token + i))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(int word, int token) => word < 64 && (_matches[token] & (1UL << word)) != 0;

    private bool IsQuoted(int first, int last, IReadOnlyList<(int Start, int Length)> quotes)
    {
        int start = _tokens[first].Start;
        int end = _tokens[last].Start + _tokens[last].Length;
        foreach ((int quoteStart, int length) in quotes)
        {
            if (start >= quoteStart && end <= quoteStart + length)
            {
                return true;
            }
        }

        return false;
    }
}
