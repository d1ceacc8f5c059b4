using System;

namespace Verbatim.Search.Matching;

/// <summary>Matches a range of articles, which is what a range of days is.</summary>
internal sealed class RangeMatcher : Matcher
{
    private int _first;
    private int _end;

    public void Open(int first, int end)
    {
        _first = first;
        _end = end;
        Article = -1;
        Cost = Math.Max(0, end - first);
    }

    /// <summary>The first article of the range.</summary>
    public int First => _first;

    /// <summary>The article past the range.</summary>
    public int Past => _end;

    public override int Advance(int article)
    {
        article = Math.Max(article, _first);
        return Article = article < _end ? article : End;
    }
}
