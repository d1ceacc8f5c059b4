using System;
using Verbatim.Image;

namespace Verbatim.Search.Query;

/// <content>What a query asks of the headers that articles have of their own.</content>
internal ref partial struct QueryParser
{
    private const string TrueWord = "true";
    private const string FalseWord = "false";

    // Without a table no article has such a header. False with no node when the value is not understood and the mode is forgiving: then it is words.
    private bool TryParseHeader(HeaderTable? table, int header, ReadOnlySpan<char> field, int start, out int node)
    {
        node = -1;
        bool isQuoted = _at < _query.Length && IsQuotationMark(_query[_at]);
        int from = isQuoted ? _at + 1 : _at;
        int end = isQuoted ? EndOfPhrase(_at) : EndOfWord(_at);
        if (isQuoted && end == _query.Length)
        {
            Fail("This phrase is not closed.", _at);
        }

        ReadOnlySpan<char> value = _query[from..end];
        if (value.IsWhiteSpace())
        {
            Fail($"“{field}:” needs a value.", start);
            return false;
        }

        int first = 0;
        int past = 0;
        if (table is not null && !TryFindValues(table, header, field, value, from, isQuoted, out first, out past))
        {
            return false;
        }

        node = _tree.AddNode(QueryNodeKind.Header, start);
        ref QueryNode added = ref _tree.Nodes[node];
        added.Occurrence = Occurrence.Filter;

        // What another corpus knows has no value here.
        bool isOwn = table is not null && _headers.IsOwn(table);
        added.FirstValue = isOwn ? first : 0;
        added.PastValue = isOwn ? past : 0;
        _at = Math.Min(isQuoted ? end + 1 : end, _query.Length);
        if (isQuoted)
        {
            RejectForeignAfter("a phrase");
        }

        return true;
    }

    private readonly bool TryFindValues(
        HeaderTable table, int header, ReadOnlySpan<char> field, ReadOnlySpan<char> value, int at, bool isQuoted, out int first, out int past)
    {
        first = past = table.FirstValueOf(header);
        int type = table.TypeOf(header);
        if (!isQuoted && value.Length == 1 && value[0] == '*')
        {
            past = table.FirstValueOf(header + 1);
            return true;
        }

        if (HeaderFilter.HasOrder(type))
        {
            if (HeaderFilter.TryRange(value.Trim(), type == HeaderTypeCode.Date, out decimal least, out decimal most, out (bool Least, bool Most) bounds))
            {
                HeaderFilter.Find(table, header, least, most, bounds, out first, out past);
                return true;
            }

            Fail(type == HeaderTypeCode.Date
                ? $"“{value}” is no date; write {field}:2022-01-18, {field}:2022-01, {field}:2022-01..2022-06 or {field}:>=2022."
                : $"“{value}” is no number; write {field}:3, {field}:3..5 or {field}:>=3.", at);
            return false;
        }

        if (type == HeaderTypeCode.Bool && !Is(value, TrueWord) && !Is(value, FalseWord))
        {
            Fail($"“{value}” is neither true nor false.", at);
            return false;
        }

        bool isBeginning = !isQuoted && value[^1] == '*';
        if (!isQuoted && (value[^1] == '~' || (value.Length > 1 && value[^2] == '~' && char.IsAsciiDigit(value[^1]))))
        {
            Fail($"The values of {field} are met whole or by their beginning, not nearly.", at + value.LastIndexOf('~'));
            return false;
        }

        HeaderFilter.Find(table, header, isBeginning ? value[..^1] : value, isBeginning, out first, out past);
        if (type == HeaderTypeCode.Enum && first == past)
        {
            FailOfWords(table, header, field, value, at);
            return false;
        }

        return true;
    }

    private readonly void FailOfWords(HeaderTable table, int header, ReadOnlySpan<char> field, ReadOnlySpan<char> value, int at)
    {
        if (_forgiving)
        {
            return;
        }

        int first = table.FirstValueOf(header);
        var words = new string[table.FirstValueOf(header + 1) - first];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = table.TextOf(first + i);
        }

        string meant = FieldNames.Nearest(value, words) is { } nearest ? $" Did you mean {nearest}?" : "";
        Throw($"“{value}” is no value of {field}, which is one of {string.Join(", ", words)}.{meant}", at + 1);
    }
}
