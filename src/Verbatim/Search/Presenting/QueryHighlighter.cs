using System;
using System.Collections.Generic;
using Verbatim.Image;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Query;
using Verbatim.Words;

namespace Verbatim.Search.Presenting;

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
    private readonly QueryTree _tree = new(nodes: 8, words: 8, surfaces: 64);
    private readonly string[] _stems;
    private readonly string[] _plain;
    private Token[] _tokens = new Token[16];
    private int _count;

    private QueryHighlighter(WordLanguage language, ReadOnlySpan<char> query, QueryHeaders headers)
    {
        _language = language;
        QueryParser.Parse(query, _tree, language, forgiving: true, headers: headers);
        _stems = new string[_tree.WordCount];
        _plain = language == WordLanguage.Mixed ? new string[_tree.WordCount] : _stems;
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        for (int i = 0; i < _tree.WordCount; i++)
        {
            int length = WordForms.Fold(_tree.SurfaceOf(_tree.Words[i]), folded);
            _plain[i] = new string(folded[..length]);
            if (_tree.Words[i].Kind == QueryNodeKind.Word)
            {
                length = WordForms.Stem(folded, length, language);
            }

            _stems[i] = new string(folded[..length]);
        }

        foreach (ref readonly QueryNode node in _tree.Nodes.AsSpan(0, _tree.NodeCount))
        {
            LooksAtQuotes |= node.Field == ArticleField.Quote;
        }
    }

    /// <summary>Makes a highlighter of a query. It is not thread-safe.</summary>
    public static QueryHighlighter For(SearchIndex index, ReadOnlySpan<char> query) => new(index.Language, query, new QueryHeaders(index.Headers));

    /// <summary>Whether it makes a difference what is a quotation.</summary>
    public bool LooksAtQuotes { get; }

    /// <summary>Whether it makes a difference of which language a text is.</summary>
    public bool LooksAtLanguage => _language == WordLanguage.Mixed;

    /// <summary>Finds the matches in a title; of its language see <see cref="InText"/>.</summary>
    public List<TextMatch> InTitle(ReadOnlySpan<char> title, WordLanguage language = WordLanguage.English) => Find(title, isTitle: true, language, []);

    /// <summary>Finds the matches in a body with its quotations (places in UTF-16 code units).</summary>
    /// <param name="text">The body.</param>
    /// <param name="quotes">Its quotations.</param>
    /// <param name="language">The language of the article; looked at only where the index has several.</param>
    public List<TextMatch> InText(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> quotes, WordLanguage language = WordLanguage.English) =>
        Find(text, isTitle: false, language, quotes);

    private List<TextMatch> Find(ReadOnlySpan<char> text, bool isTitle, WordLanguage language, ReadOnlySpan<TextRange> quotes)
    {
        var found = new List<TextMatch>();
        if (_tree.Root < 0 || _tree.WordCount == 0)
        {
            return found;
        }

        ReadTokens(text, LooksAtLanguage ? language : _language);
        bool onlyStopWords = true;
        foreach (ref readonly QueryWord word in _tree.Words.AsSpan(0, _tree.WordCount))
        {
            onlyStopWords &= word.IsStopWord;
        }

        Mark(_tree.Root, isTitle, quotes, onlyStopWords);
        foreach (ref readonly Token token in _tokens.AsSpan(0, _count))
        {
            if (token.Marked >= 0)
            {
                found.Add(new TextMatch(token.Start, token.Length, token.Marked));
            }
        }

        return found;
    }

    // Keeps those that a word of the query fits: mostly a few of many.
    private void ReadTokens(ReadOnlySpan<char> text, WordLanguage language)
    {
        _count = 0;
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        Span<char> stem = stackalloc char[2 * WordForms.BufferLength];
        Span<uint> table = stackalloc uint[EditPattern.TableLength];
        var reader = new SurfaceReader(text, _language, stackalloc char[WordForms.BufferLength]);
        for (int place = 0; reader.MoveNext(); place++)
        {
            int length = WordForms.Fold(reader.Surface, folded);
            if (MatchesOf(folded[..length], language, stem, table) is var words and not 0)
            {
                if (_count == _tokens.Length)
                {
                    Array.Resize(ref _tokens, 2 * _count);
                }

                _tokens[_count++] = new Token(place, reader.Start, reader.Length, words);
            }
        }
    }

    // The query's words that a folded surface fits, as bits; a query of more than 64 words highlights its first 64.
    private ulong MatchesOf(ReadOnlySpan<char> word, WordLanguage language, Span<char> stem, Span<uint> table)
    {
        int stemLength = -1;
        ulong matches = 0;
        string[] all = language == WordLanguage.None ? _plain : _stems;
        for (int i = 0; i < _stems.Length && i < 64; i++)
        {
            // A stem keeps its word's first letter: most words need no stemming to be ruled out.
            string wanted = all[i];
            QueryNodeKind kind = _tree.Words[i].Kind;
            if (wanted.Length == 0 || (kind != QueryNodeKind.Fuzzy && (word.Length == 0 || wanted[0] != word[0])))
            {
                continue;
            }

            if (stemLength < 0)
            {
                word.CopyTo(stem);
                stemLength = WordForms.Stem(stem, word.Length, language);
            }

            bool fits = kind switch
            {
                QueryNodeKind.Prefix => word.StartsWith(wanted) || stem[..stemLength].StartsWith(wanted),
                QueryNodeKind.Fuzzy =>
                    IsNear(word, wanted, _tree.Words[i].Distance, table) || IsNear(stem[..stemLength], wanted, _tree.Words[i].Distance, table),
                _ => stem[..stemLength].SequenceEqual(wanted),
            };
            matches |= fits ? 1UL << i : 0;
        }

        return matches;
    }

    private static bool IsNear(ReadOnlySpan<char> word, string wanted, int edits, Span<uint> table) =>
        Math.Abs(word.Length - wanted.Length) <= edits && new EditPattern(wanted, table).DistanceTo(word, edits) <= edits;

    private void Mark(int at, bool isTitle, ReadOnlySpan<TextRange> quotes, bool stopWords)
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
                    Mark(child, isTitle, quotes, stopWords);
                }

                break;
            case QueryNodeKind.Days or QueryNodeKind.Speaker or QueryNodeKind.Role or QueryNodeKind.Header:
                break;
            default:
                if (node.Field == ArticleField.Any || isTitle == (node.Field == ArticleField.Title))
                {
                    MarkWords(node, quotes, stopWords);
                }

                break;
        }
    }

    private void MarkWords(in QueryNode node, ReadOnlySpan<TextRange> quotes, bool stopWords)
    {
        bool inOrder = node.Kind == QueryNodeKind.Phrase && node.WordCount > 1;
        for (int i = 0; i < _count; i++)
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

            if (word < 0 || (node.Field == ArticleField.Quote && !IsQuoted(i, i + length - 1, quotes)))
            {
                continue;
            }

            for (int j = 0; j < length; j++)
            {
                _tokens[i + j].Marked = inOrder ? word + j : word;
            }
        }
    }

    private bool IsPhraseAt(in QueryNode node, int token)
    {
        for (int i = 0; i < node.WordCount; i++)
        {
            if (token + i >= _count || _tokens[token + i].Place != _tokens[token].Place + i || !Fits(node.FirstWord + i, token + i))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(int word, int token) => word < 64 && (_tokens[token].Words & (1UL << word)) != 0;

    private bool IsQuoted(int first, int last, ReadOnlySpan<TextRange> quotes)
    {
        int start = _tokens[first].Start;
        int end = _tokens[last].Start + _tokens[last].Length;
        foreach (TextRange quote in quotes)
        {
            if (start >= quote.Start && end <= quote.End)
            {
                return true;
            }
        }

        return false;
    }

    // A word of the text: its place among all, where it stands in UTF-16 code units, the query's words that it fits, and the one that it is marked for.
    private struct Token(int place, int start, int length, ulong words)
    {
        public readonly int Place = place;
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly ulong Words = words;
        public int Marked = -1;
    }
}
