using System;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Words;

namespace Verbatim.Search.Query;

/// <content>What a query asks for by itself: fields, words, phrases and dates.</content>
internal ref partial struct QueryParser
{
    private int ParsePrimary(int depth)
    {
        int start = _at;
        char c = _query[_at];
        if (c == '(')
        {
            return ParseGroup(depth);
        }

        if (IsQuotationMark(c))
        {
            return ParseQuoted(ArticleField.Any, QueryNodeKind.Phrase);
        }

        RejectForeignStart();
        int end = EndOfWord(_at);
        int colon = _query[start..end].IndexOf(':');
        if (colon > 0 && (char.IsLetter(_query[start]) || _query[start] == '_'))
        {
            ReadOnlySpan<char> field = _query.Slice(start, colon);
            _at = start + colon + 1;
            if (TryParseField(field, start, out int node))
            {
                return node;
            }

            // Forgiving: the field's name is a word like any other.
            _at = start;
            end = start + colon;
        }

        if (end == start)
        {
            // A character that begins no word, such as a lone sign.
            _at++;
            return -1;
        }

        return ParseWord(ArticleField.Any, end);
    }

    private bool TryParseField(ReadOnlySpan<char> field, int start, out int node)
    {
        node = -1;
        if (Is(field, "title") || Is(field, "text") || Is(field, "quote"))
        {
            ArticleField part = Is(field, "title") ? ArticleField.Title : Is(field, "text") ? ArticleField.Text : ArticleField.Quote;
            node = ParseValue(part, QueryNodeKind.Phrase, field, start);
            return true;
        }

        if (Is(field, "speaker") || Is(field, "role"))
        {
            QueryNodeKind kind = Is(field, "speaker") ? QueryNodeKind.Speaker : QueryNodeKind.Role;
            node = ParseValue(ArticleField.Any, kind, field, start);
            if (node >= 0)
            {
                _tree.Nodes[node].Kind = kind;
                _tree.Nodes[node].Occurrence = Occurrence.Filter;
                for (int i = 0; i < _tree.Nodes[node].WordCount; i++)
                {
                    _tree.Words[_tree.Nodes[node].FirstWord + i].IsOfSpeaker = true;
                }
            }

            return true;
        }

        if (Is(field, "after") || Is(field, "before") || Is(field, "on") || Is(field, "date"))
        {
            return TryParseDate(field, start, out node);
        }

        if (!_forgiving)
        {
            Fail($"There is no field “{field}”; the fields are title, text, quote, speaker, role, after, before, on and date.", start);
        }

        return false;
    }

    private int ParseValue(ArticleField part, QueryNodeKind kind, ReadOnlySpan<char> field, int start)
    {
        if (_at < _query.Length && IsQuotationMark(_query[_at]))
        {
            return ParseQuoted(part, kind);
        }

        int end = EndOfWord(_at);
        if (end == _at)
        {
            Fail(_at < _query.Length && _query[_at] == '('
                ? $"“{field}:” is of one word or phrase; write it before each word within the parentheses."
                : $"“{field}:” needs a word or a phrase.", start);
            return -1;
        }

        RejectForeignStart();
        RejectSignOfValue(field);

        return ParseWord(part, end);
    }

    private bool TryParseDate(ReadOnlySpan<char> field, int start, out int node)
    {
        int end = EndOfWord(_at);
        node = -1;
        if (!DateRange.TryParse(_query[_at..end], out int first, out int last))
        {
            Fail($"“{_query[_at..end]}” is no date; a date is written 2022-01-18, 2022-01 or 2022.", _at);
            return false;
        }

        node = _tree.AddNode(QueryNodeKind.Days, start);
        ref QueryNode days = ref _tree.Nodes[node];
        days.Occurrence = Occurrence.Filter;
        days.FirstDay = Is(field, "after") ? last + 1 : Is(field, "before") ? 0 : first;
        days.LastDay = Is(field, "after") ? int.MaxValue : Is(field, "before") ? first - 1 : last;
        _at = end;
        return true;
    }

    private int ParseQuoted(ArticleField part, QueryNodeKind kind)
    {
        int start = _at++;
        int end = EndOfPhrase(start);
        if (end == _query.Length)
        {
            Fail("This phrase is not closed.", start);
        }

        RejectOpenPhrase(end);

        int node = _tree.AddNode(kind, start);
        _tree.Nodes[node].Field = part;
        _tree.Nodes[node].IsBetweenMarks = true;
        AddWords(node, _at, end);
        _at = Math.Min(end + 1, _query.Length);
        if (_at < _query.Length && _query[_at] == '~')
        {
            _at++;
            int distance = ReadNumber(5);
            if (kind == QueryNodeKind.Phrase)
            {
                _tree.Nodes[node].Kind = QueryNodeKind.Near;
            }

            _tree.Nodes[node].Distance = distance;
        }

        RejectForeignAfter("a phrase");
        return Finish(node);
    }

    // The next mark of the kind that the phrase is opened with.
    private readonly int EndOfPhrase(int open)
    {
        bool isGuillemet = IsGuillemet(_query[open]);
        int end = open + 1;
        while (end < _query.Length && !(IsQuotationMark(_query[end]) && IsGuillemet(_query[end]) == isGuillemet && _query[end] != '„'))
        {
            end++;
        }

        return end;
    }

    private int ParseWord(ArticleField part, int end)
    {
        int start = _at;
        RejectForeignIn(start, end);
        int textEnd = EndBeforeWeight(start, end);
        var kind = QueryNodeKind.Word;
        int distance = -1;
        if (_query[end - 1] == '*')
        {
            kind = QueryNodeKind.Prefix;
            textEnd = end - 1;
        }
        else
        {
            int tilde = _query[start..end].LastIndexOf('~');
            if (tilde > 0 && (start + tilde == end - 1 || (start + tilde == end - 2 && char.IsAsciiDigit(_query[end - 1]))))
            {
                kind = QueryNodeKind.Fuzzy;
                textEnd = start + tilde;
                distance = textEnd == end - 1 ? -1 : _query[end - 1] - '0';
                if (distance > 2)
                {
                    Fail("A fuzzy word has at most 2 edits.", end - 1);
                    distance = 2;
                }
            }
        }

        int node = _tree.AddNode(kind, start);
        _tree.Nodes[node].Field = part;
        AddWords(node, start, textEnd);
        _at = end;
        ref QueryNode added = ref _tree.Nodes[node];
        if (added.WordCount == 0 && kind != QueryNodeKind.Word)
        {
            Fail($"Before “{_query[textEnd]}” stands no word.", textEnd);
        }

        if (added.WordCount > 0 && kind != QueryNodeKind.Word)
        {
            ref QueryWord word = ref _tree.Words[_tree.WordCount - 1];
            word.Kind = kind;
            word.IsStopWord = false;
            word.Distance = distance >= 0 ? distance : word.SurfaceLength < 3 ? 0 : word.SurfaceLength < 6 ? 1 : 2;
        }

        if (added.WordCount > 1)
        {
            // What a writer joins by a hyphen or a slash is a phrase.
            added.Kind = QueryNodeKind.Phrase;
        }

        return Finish(node);
    }

    private void AddWords(int node, int start, int end)
    {
        var reader = new SurfaceReader(_query[start..end], _language, _surface);
        while (reader.MoveNext())
        {
            if (_tree.WordCount >= _mostWords)
            {
                if (!_forgiving)
                {
                    throw SearchMeter.TooManyWords(_mostWords);
                }

                return;
            }

            _tree.AddWord(reader.Surface, start + reader.Start, reader.Length, _language);
            _tree.Nodes[node].WordCount++;
        }
    }

    // A node without a word asks for nothing; a phrase of one word is that word.
    private readonly int Finish(int node)
    {
        ref QueryNode added = ref _tree.Nodes[node];
        if (added.WordCount == 0)
        {
            return -1;
        }

        if (added.WordCount == 1 && added.Kind is QueryNodeKind.Phrase or QueryNodeKind.Near)
        {
            added.Kind = _tree.Words[added.FirstWord].Kind;
        }

        return node;
    }

    private int ReadNumber(int otherwise)
    {
        int start = _at;
        int value = 0;
        while (_at < _query.Length && char.IsAsciiDigit(_query[_at]))
        {
            value = Math.Min((value * 10) + _query[_at++] - '0', 100_000);
        }

        return _at == start ? otherwise : value;
    }

    private static bool Is(ReadOnlySpan<char> field, string name) => field.Equals(name, StringComparison.OrdinalIgnoreCase);
}
