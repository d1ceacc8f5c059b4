using System;

namespace Verbatim.Search.Query;

/// <content>
/// What other engines understand and this one does not: an error that says what to write instead, never silently something else. The forgiving mode
/// passes over it.
/// </content>
internal ref partial struct QueryParser
{
    // What a part may not begin with.
    private readonly void RejectForeignStart()
    {
        if (_forgiving)
        {
            return;
        }

        ReadOnlySpan<char> rest = _query[_at..];
        switch (rest[0])
        {
            case '!' when IsFollowed(rest):
                Fail("“!” does not exclude here; write -word or NOT word.", _at);
                break;
            case '~':
                Fail("“~” stands after a word and finds what is spelt nearly so: write word~.", _at);
                break;
            case '/' when ClosesExpression(rest):
                Fail("There are no regular expressions; write the beginning of a word, as in wor*, or a word nearly so, as in word~.", _at);
                break;
            case '[' or '{' when IsRange(rest):
                Fail("There are no ranges in brackets; write dates as after:2022-01 before:2022-03.", _at);
                break;
        }
    }

    // A sign, or NOT, before another one.
    private void RejectSigns(Occurrence occurrence, int start)
    {
        if (_forgiving || occurrence == Occurrence.Should || AtEndOfGroup() || char.IsWhiteSpace(_query[_at]))
        {
            return;
        }

        if (_query[_at] is '-' or '+' && _at + 1 < _query.Length
            && (char.IsLetterOrDigit(_query[_at + 1]) || _query[_at + 1] == '(' || IsQuotationMark(_query[_at + 1])))
        {
            Fail("Of two signs one is too many; write -word or +word.", _at);
        }

        if (AtOperator("NOT") || AtOperator("AND") || AtOperator("OR"))
        {
            Fail("A sign, or NOT, needs a word, a phrase or a group after it.", start);
        }
    }

    // What may not stand within a word.
    private readonly void RejectForeignIn(int start, int end)
    {
        if (_forgiving)
        {
            return;
        }

        for (int i = start; i < end; i++)
        {
            char next = i + 1 < end ? _query[i + 1] : '\0';
            switch (_query[i])
            {
                case '*' when i != end - 1 || i == start:
                    Fail("“*” stands at the end of a word’s beginning and nowhere else: write wor*.", i);
                    break;
                case '?' when IsWordAfter('?', i, end):
                    Fail("“?” stands for no letter; write the beginning of the word, as in wor*, or a word nearly so, as in word~.", i);
                    break;
                case '^':
                    Fail("“^” gives no weight here, for each word has its own; write the word without it, and + before what must be there.", i);
                    break;
                case '|':
                    Fail("“|” is no operator; write OR.", i);
                    break;
                case '&' when next == '&':
                    Fail("“&&” is no operator; write AND.", i);
                    break;
                case '\\':
                    Fail("“\\” does not take the meaning from a sign; write the words without signs, or between quotation marks.", i);
                    break;
                case '~' when i > start && !IsEndOfFuzzyWord(i, end):
                    Fail("After “~” stands the number of edits, 1 or 2, or nothing: write word~1.", i);
                    break;
                case '.' when next == '.' && i > start && char.IsAsciiDigit(_query[i - 1]) && i + 2 < end && char.IsAsciiDigit(_query[i + 2]):
                    Fail("There are no ranges with dots; write dates as after:2022-01 before:2022-03.", i);
                    break;
                case '/' when IsNear(start, i) && char.IsAsciiDigit(next):
                    Fail("NEAR is no operator; write \"one other\"~5.", start);
                    break;
            }
        }
    }

    // What may not follow on a phrase or a group.
    private void RejectForeignAfter(string what)
    {
        if (_at == _query.Length)
        {
            return;
        }

        switch (_query[_at])
        {
            case '*':
                Fail($"“*” stands at the end of a word’s beginning; {what} has none: write the last word by itself, as in wor*.", _at);
                break;
            case '^':
                Fail($"“^” gives no weight here; write {what} without it, and + before what must be there.", _at);
                _at = EndOfWeight(_at);
                break;
        }
    }

    private readonly void RejectSignOfValue(ReadOnlySpan<char> field)
    {
        if (_at < _query.Length && _query[_at] is '-' or '+' or '!')
        {
            Fail($"The sign stands before the field: write {(_query[_at] == '+' ? '+' : '-')}{field}:word.", _at);
        }
    }

    private readonly void RejectOpenPhrase(int end)
    {
        if (end > _at && _query[end - 1] == '*' && end - 1 > _at && char.IsLetterOrDigit(_query[end - 2]))
        {
            Fail("Between quotation marks “*” begins no word; write the last word outside of them, as in wor*.", end - 1);
        }
    }

    // Where the word's text ends before a weight, as in coal^4, which the forgiving mode passes over.
    private readonly int EndBeforeWeight(int start, int end)
    {
        int weight = _query[start..end].IndexOf('^');
        return weight > 0 && weight + 1 < end - start && EndOfWeight(start + weight) == end ? start + weight : end;
    }

    private readonly int EndOfWeight(int at)
    {
        at++;
        while (at < _query.Length && (char.IsAsciiDigit(_query[at]) || _query[at] == '.'))
        {
            at++;
        }

        return at;
    }

    private readonly bool IsNear(int start, int end) => _query[start..end].SequenceEqual("NEAR");

    private readonly bool IsEndOfFuzzyWord(int tilde, int end) =>
        tilde == end - 1 || (tilde == end - 2 && char.IsAsciiDigit(_query[end - 1]));

    private readonly bool IsWordAfter(char sign, int at, int end)
    {
        while (at < end && _query[at] == sign)
        {
            at++;
        }

        return at < end && char.IsLetterOrDigit(_query[at]);
    }

    // Whether anything but signs of the end of a sentence comes after.
    private static bool IsFollowed(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("!?").TrimStart();
        return !rest.IsEmpty && rest[0] != ')';
    }

    private static bool ClosesExpression(ReadOnlySpan<char> rest)
    {
        int close = rest[1..].IndexOf('/') + 1;
        return close > 1 && (close + 1 == rest.Length || char.IsWhiteSpace(rest[close + 1]) || rest[close + 1] == ')');
    }

    private static bool IsRange(ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOfAny(']', '}');
        return close > 0 && rest[..close].IndexOf(" TO ") > 0;
    }
}
