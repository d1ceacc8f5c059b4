using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Verbatim.Words;

namespace Verbatim.Search.Query;

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
internal ref partial struct QueryParser
{
    /// <summary>The longest query in UTF-16 code units; a forgiving parser reads that much of a longer one.</summary>
    public const int MaxLength = 8192;

    private const int MaxDepth = 32;

    private readonly ReadOnlySpan<char> _query;
    private readonly QueryTree _tree;
    private readonly WordLanguage _language;
    private readonly bool _forgiving;
    private readonly int _mostWords;
    private readonly Span<char> _surface;
    private int _at;

    private QueryParser(ReadOnlySpan<char> query, QueryTree tree, WordLanguage language, bool forgiving, int mostWords, Span<char> surface)
    {
        _query = query;
        _tree = tree;
        _language = language;
        _forgiving = forgiving;
        _mostWords = mostWords;
        _surface = surface;
        _at = 0;
    }

    /// <summary>Parses a query into the tree.</summary>
    /// <param name="query">The query.</param>
    /// <param name="tree">Where it goes.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="forgiving">Whether what cannot be understood is taken as words.</param>
    /// <param name="mostWords">How many words it may have; the forgiving mode leaves out those after them.</param>
    /// <exception cref="QuerySyntaxException">It cannot be understood, and the mode is not forgiving.</exception>
    /// <exception cref="SearchBudgetException">It has too many words, and the mode is not forgiving.</exception>
    [SkipLocalsInit]
    public static void Parse(ReadOnlySpan<char> query, QueryTree tree, WordLanguage language, bool forgiving, int mostWords = int.MaxValue)
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

        var parser = new QueryParser(query, tree, language, forgiving, mostWords, stackalloc char[WordForms.BufferLength]);
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

        RejectSigns(occurrence, start);
        int node = AtEndOfGroup() || char.IsWhiteSpace(_query[_at]) ? Missing(occurrence == Occurrence.MustNot ? "“-” or NOT" : "“+”", start)
            : ParsePrimary(depth);
        if (node >= 0 && occurrence != Occurrence.Should)
        {
            _tree.Nodes[node].Occurrence = occurrence;
        }

        return node;
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

        RejectForeignAfter("a group");
        return _tree.Nodes[group].FirstChild < 0 ? -1 : group;
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
        return end <= _query.Length && _query[_at..end].SequenceEqual(name)
            && (end == _query.Length || char.IsWhiteSpace(_query[end]) || _query[end] is '(' or ')' || IsQuotationMark(_query[end]));
    }

    // A character without width may come along with what somebody has copied.
    private void SkipBlanks()
    {
        while (_at < _query.Length && (char.IsWhiteSpace(_query[_at]) || _query[_at] is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'))
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

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool IsGuillemet(char c) => c is '«' or '»';

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
