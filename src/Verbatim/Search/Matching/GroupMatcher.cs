using System;
using Verbatim.Search.Costs;

namespace Verbatim.Search.Matching;

/// <summary>Matches what all its required parts match, or else at least one of the optional parts, and none of the excluded.</summary>
internal sealed class GroupMatcher(SearchMeter meter) : Matcher
{
    private Matcher[] _required = new Matcher[8];
    private Matcher[] _optional = new Matcher[8];
    private Matcher[] _excluded = new Matcher[8];
    private int _requiredCount;
    private int _optionalCount;
    private int _excludedCount;
    private bool _needsOptional;

    public void Open()
    {
        _requiredCount = _optionalCount = _excludedCount = 0;
        Article = -1;
    }

    /// <summary>The optional parts.</summary>
    public ReadOnlySpan<Matcher> Optional => _optional.AsSpan(0, _optionalCount);

    /// <summary>The required parts.</summary>
    public ReadOnlySpan<Matcher> Required => _required.AsSpan(0, _requiredCount);

    /// <summary>Whether one of the optional parts has to match.</summary>
    public bool NeedsOptional => _needsOptional;

    /// <summary>Whether no part is excluded.</summary>
    public bool ExcludesNothing => _excludedCount == 0;

    /// <summary>The only part, when the group is nothing more; else null.</summary>
    public Matcher? Sole => _excludedCount > 0 ? null
        : _requiredCount == 0 && _optionalCount == 1 ? _optional[0]
        : _requiredCount == 1 && _optionalCount == 0 ? _required[0]
        : null;

    public void Require(Matcher part) => Append(ref _required, ref _requiredCount, part);

    public void Allow(Matcher part) => Append(ref _optional, ref _optionalCount, part);

    public void Exclude(Matcher part) => Append(ref _excluded, ref _excludedCount, part);

    /// <summary>Ends the adding of parts.</summary>
    public void Close(bool needsOptional)
    {
        _needsOptional = needsOptional;

        // The rarest part leads: it rules most articles out.
        for (int i = 1; i < _requiredCount; i++)
        {
            Matcher part = _required[i];
            int j = i;
            for (; j > 0 && _required[j - 1].Cost > part.Cost; j--)
            {
                _required[j] = _required[j - 1];
            }

            _required[j] = part;
        }

        int optional = 0;
        foreach (Matcher part in Optional)
        {
            optional = (int)Math.Min(int.MaxValue, (long)optional + part.Cost);
        }

        Cost = _requiredCount > 0 ? _required[0].Cost : optional;
    }

    public override int Advance(int article)
    {
        while (true)
        {
            meter.Spend(_requiredCount + _optionalCount + _excludedCount);
            article = _requiredCount > 0 ? AdvanceRequired(article) : AdvanceOptional(article);
            if (article == End)
            {
                return Article = End;
            }

            if (_requiredCount > 0 && _needsOptional)
            {
                int optional = AdvanceOptional(article);
                if (optional != article)
                {
                    if (optional == End)
                    {
                        return Article = End;
                    }

                    article = optional;
                    continue;
                }
            }

            if (!IsExcluded(article))
            {
                return Article = article;
            }

            article++;
        }
    }

    public override float Score()
    {
        float score = 0;
        foreach (Matcher part in Required)
        {
            score += part.Score();
        }

        foreach (Matcher part in Optional)
        {
            if ((part.Article < Article ? part.Advance(Article) : part.Article) == Article)
            {
                score += part.Score();
            }
        }

        return score;
    }

    private int AdvanceRequired(int article)
    {
        Matcher lead = _required[0];
        article = lead.Article < article ? lead.Advance(article) : lead.Article;
        for (int i = 1; i < _requiredCount; i++)
        {
            if (article == End)
            {
                return End;
            }

            Matcher part = _required[i];
            int at = part.Article < article ? part.Advance(article) : part.Article;
            if (at != article)
            {
                article = at == End ? End : lead.Advance(at);
                i = 0;
            }
        }

        return article;
    }

    private int AdvanceOptional(int article)
    {
        int least = End;
        foreach (Matcher part in Optional)
        {
            least = Math.Min(least, part.Article < article ? part.Advance(article) : part.Article);
        }

        return least;
    }

    private bool IsExcluded(int article)
    {
        for (int i = 0; i < _excludedCount; i++)
        {
            Matcher part = _excluded[i];
            if ((part.Article < article ? part.Advance(article) : part.Article) == article)
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(ref Matcher[] parts, ref int count, Matcher part)
    {
        if (count == parts.Length)
        {
            Array.Resize(ref parts, 2 * count);
        }

        parts[count++] = part;
    }
}
