using System;
using System.Diagnostics.CodeAnalysis;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>
/// Parses the query language (docs/search.md):
/// <code>
/// query  = clause { clause }                          words and groups, ranked
/// clause = both { OR both }     both = part { AND part }
/// part   = [ NOT | - | + ] ( "(" query ")" | [ field ":" ] value )
/// value  = word | prefix* | fuzzy~ | fuzzy~1 | "phrase" | "near words"~5 | date
/// </code>
/// The forgiving mode, for search boxes, takes what it does not understand as words and never fails.
/// </summary>
internal ref struct QueryParser
{
    /// <summary>The longest query in UTF-16 code units; a forgiving parser reads that much of a longer one.</summary>
    public const int MaxLength = 8192;

    private const int MaxDepth = 32;

    private readonly ReadOnlySpan<char> _query;
    private readonly QueryTree _tree;
    private readonly WordLanguage _language;
    private readonly bool _forgiving;
    private readonly Span<char> _surface;
    private int _at;

    private QueryParser(ReadOnlySpan<char> query, QueryTree tree, WordLanguage language, bool forgiving, Span<char> surface)
    {
        _query = query;
        _tree = tree;
        _language = language;
        _forgiving = forgiving;
        _surface = surface;
        _at = 0;
    }

    /// <summary>Parses a query into the tree.</summary>
    /// <exception cref="QuerySyntaxException">It cannot be understood, and the mode is not forgiving.</exception>
    public static void Parse(ReadOnlySpan<char> query, QueryTree tree, WordLanguage language, bool forgiving)
    {
        tree.Clear();
        if (query.Length > MaxLength)
        {
            if (!forgiving)
            {
                throw new QuerySyntaxException($"The query is longer than {MaxLength} characters.", MaxLength + 1);
            }

            query = query[..MaxLength];
        }

        var parser = new QueryParser(query, tree, language, forgiving, stackalloc char[WordForms.BufferLength]);
        tree.Root = parser.ParseQuery(0);
    }

    private int ParseQuery(int depth)
    {
        int group = _tree.AddNode(QueryNodeKind.Group, _at);
        int last = -1;
        while (true)
        {
            SkipBlanks();
            if (_at == _query.Length)
            {
                break;
            }

            if (_query[_at] == ')')
            {
                if (depth > 0)
                {
                    break;
                }

                Fail("This parenthesis closes none.", _at);
                _at++;
                continue;
            }

            int child = ParseEither(depth);
            if (child >= 0)
            {
                Append(group, ref last, child);
            }
        }

        return group;
    }

    private int ParseEither(int depth)
    {
        int first = ParseBoth(depth);
        if (!AtOperator("OR"))
        {
            return first;
        }

        int group = _tree.AddNode(QueryNodeKind.Group, _at);
        int last = -1;
        AppendAlternative(group, ref last, first);
        while (AtOperator("OR"))
        {
            int at = _at;
            _at += 2;
            SkipBlanks();
            int next = AtEndOfGroup() ? Missing("OR", at) : ParseBoth(depth);
            AppendAlternative(group, ref last, next);
        }

        return _tree.Nodes[group].FirstChild < 0 ? -1 : group;
    }

    private int ParseBoth(int depth)
    {
        int first = ParsePart(depth);
        if (!AtOperator("AND"))
        {
            return first;
        }

        int group = _tree.AddNode(QueryNodeKind.Group, _at);
        int last = -1;
        AppendRequired(group, ref last, first);
        while (AtOperator("AND"))
        {
            int at = _at;
            _at += 3;
            SkipBlanks();
            int next = AtEndOfGroup() ? Missing("AND", at) : ParsePart(depth);
            AppendRequired(group, ref last, next);
        }

        return _tree.Nodes[group].FirstChild < 0 ? -1 : group;
    }

    private int ParsePart(int depth)
    {
        SkipBlanks();
        int start = _at;
        if (AtOperator("OR") || AtOperator("AND"))
        {
            string name = AtOperator("OR") ? "OR" : "AND";
            Fail($"{name} needs something before it.", start);
            _at += name.Length;
            return -1;
        }

        var occurrence = Occurrence.Should;
        if (AtOperator("NOT"))
        {
            occurrence = Occurrence.MustNot;
            _at += 3;
            SkipBlanks();
        }
        else if (_query[_at] is '-' or '+')
        {
            occurrence = _query[_at++] == '+' ? Occurrence.Must : Occurrence.MustNot;
        }

        int node = AtEndOfGroup() || char.IsWhiteSpace(_query[_at]) ? Missing(occurrence == Occurrence.MustNot ? "“-” or NOT" : "“+”", start) : ParsePrimary(depth);
        if (node >= 0 && occurrence != Occurrence.Should)
        {
            _tree.Nodes[node].Occurrence = occurrence;
        }

        return node;
    }

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
            return ParseQuoted(QueryField.Any, QueryNodeKind.Phrase);
        }

        int end = EndOfWord(_at);
        int colon = _query[start..end].IndexOf(':');
        if (colon > 0 && char.IsLetter(_query[start]))
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

        return ParseWord(QueryField.Any, end);
    }

    private int ParseGroup(int depth)
    {
        int start = _at++;
        if (depth == MaxDepth)
        {
            Fail($"Groups are nested deeper than {MaxDepth}.", start);
            return -1;
        }

        int group = ParseQuery(depth + 1);
        if (_at < _query.Length)
        {
            _at++;
        }
        else
        {
            Fail("This parenthesis is not closed.", start);
        }

        return _tree.Nodes[group].FirstChild < 0 ? -1 : group;
    }

    private bool TryParseField(ReadOnlySpan<char> field, int start, out int node)
    {
        node = -1;
        if (Is(field, "title") || Is(field, "text") || Is(field, "quote"))
        {
            QueryField part = Is(field, "title") ? QueryField.Title : Is(field, "text") ? QueryField.Text : QueryField.Quote;
            node = ParseValue(part, QueryNodeKind.Phrase, field, start);
            return true;
        }

        if (Is(field, "speaker") || Is(field, "role"))
        {
            QueryNodeKind kind = Is(field, "speaker") ? QueryNodeKind.Speaker : QueryNodeKind.Role;
            node = ParseValue(QueryField.Any, kind, field, start);
            if (node >= 0)
            {
                _tree.Nodes[node].Kind = kind;
                _tree.Nodes[node].Occurrence = Occurrence.Filter;
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

    private int ParseValue(QueryField part, QueryNodeKind kind, ReadOnlySpan<char> field, int start)
    {
        if (_at < _query.Length && IsQuotationMark(_query[_at]))
        {
            return ParseQuoted(part, kind);
        }

        int end = EndOfWord(_at);
        if (end == _at)
        {
            Fail($"“{field}:” needs a word or a phrase.", start);
            return -1;
        }

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

    private int ParseQuoted(QueryField part, QueryNodeKind kind)
    {
        int start = _at++;
        int length = _query[_at..].IndexOfAny('"', '“', '”');
        if (length < 0)
        {
            Fail("This phrase is not closed.", start);
            length = _query.Length - _at;
        }

        int node = _tree.AddNode(kind, start);
        _tree.Nodes[node].Field = part;
        AddWords(node, _at, _at + length);
        _at = Math.Min(_at + length + 1, _query.Length);
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

        return Finish(node);
    }

    private int ParseWord(QueryField part, int end)
    {
        int start = _at;
        int textEnd = end;
        var kind = QueryNodeKind.Word;
        int distance = -1;
        if (_query[end - 1] == '*')
        {
            kind = QueryNodeKind.Prefix;
            textEnd--;
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

    private readonly void Append(int group, ref int last, int child)
    {
        if (child < 0)
        {
            return;
        }

        if (last < 0)
        {
            _tree.Nodes[group].FirstChild = child;
        }
        else
        {
            _tree.Nodes[last].Sibling = child;
        }

        last = child;
    }

    private readonly void AppendRequired(int group, ref int last, int child)
    {
        if (child >= 0 && _tree.Nodes[child].Occurrence == Occurrence.Should)
        {
            _tree.Nodes[child].Occurrence = Occurrence.Must;
        }

        Append(group, ref last, child);
    }

    // In a OR -b, the second alternative is a group by itself: everything but b. In a OR +b, the sign says nothing more.
    private readonly void AppendAlternative(int group, ref int last, int child)
    {
        if (child >= 0 && _tree.Nodes[child].Occurrence != Occurrence.Should)
        {
            if (_tree.Nodes[child].Occurrence == Occurrence.Must)
            {
                _tree.Nodes[child].Occurrence = Occurrence.Should;
            }
            else
            {
                int own = _tree.AddNode(QueryNodeKind.Group, _tree.Nodes[child].Start);
                _tree.Nodes[own].FirstChild = child;
                child = own;
            }
        }

        Append(group, ref last, child);
    }

    private readonly int Missing(string what, int at)
    {
        Fail($"{what} needs something after it.", at);
        return -1;
    }

    private readonly bool AtEndOfGroup() => _at == _query.Length || _query[_at] == ')';

    private bool AtOperator(string name)
    {
        SkipBlanks();
        int end = _at + name.Length;
        return end <= _query.Length && _query[_at..end].SequenceEqual(name) && (end == _query.Length || char.IsWhiteSpace(_query[end]) || _query[end] is '(' or ')' or '"');
    }

    private void SkipBlanks()
    {
        while (_at < _query.Length && char.IsWhiteSpace(_query[_at]))
        {
            _at++;
        }
    }

    private readonly int EndOfWord(int at)
    {
        while (at < _query.Length && !char.IsWhiteSpace(_query[at]) && _query[at] is not ('(' or ')') && !IsQuotationMark(_query[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”';

    private static bool Is(ReadOnlySpan<char> field, string name) => field.Equals(name, StringComparison.OrdinalIgnoreCase);

    private readonly void Fail(string message, int at)
    {
        if (!_forgiving)
        {
            Throw(message, at + 1);
        }
    }

    [DoesNotReturn]
    private static void Throw(string message, int column) => throw new QuerySyntaxException(message, column);
}
