using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>Knows one article's locked quotes again: by name and words, else by their words alone, else by their name alone.</summary>
internal sealed class QuoteLocking
{
    // Fewer letters are alike by chance.
    private const int LeastInCommon = 4;

    private readonly EquatableArray<QuoteDeclaration> _quotes;
    private readonly LockedQuote?[] _entries;

    private QuoteLocking(EquatableArray<QuoteDeclaration> quotes)
    {
        _quotes = quotes;
        _entries = new LockedQuote?[quotes.Count];
    }

    /// <summary>The quotes with the names that they keep.</summary>
    public EquatableArray<QuoteDeclaration> Quotes { get; private set; }

    /// <summary>The locked names that are gone, each with the place of the quote that comes nearest, -1 for none.</summary>
    public IReadOnlyList<(LockedQuote Entry, int Nearest)> Gone { get; private set; } = [];

    /// <summary>How many quotes the lock does not have.</summary>
    public int NewCount => Array.FindAll(_entries, entry => entry is null).Length;

    /// <summary>Whether words of a locked quote changed.</summary>
    public bool AnyChanged { get; private set; }

    /// <summary>Finds the quotes again, in n log n.</summary>
    /// <param name="article">The article, whose quotes have members.</param>
    /// <param name="entries">What the lock has of it, in ordinal order of the names.</param>
    public static QuoteLocking Match(ArticleDeclaration article, IReadOnlyList<LockedQuote> entries)
    {
        var locking = new QuoteLocking(article.Quotes);
        IReadOnlyList<LockedQuote> rest = locking.Match(entries, entry => entry.Member + " " + entry.WordsHash, quote => quote.Member + " " + quote.WordsHash);
        rest = locking.Match(rest, entry => entry.WordsHash, quote => quote.WordsHash);
        rest = locking.Match(rest, entry => entry.Member, quote => quote.Member);
        locking.Gone = locking.FindNearest(rest);
        locking.Quotes = locking.Named();
        return locking;
    }

    /// <summary>Says which quotations were changed, and which are gone.</summary>
    public void Report(ArticleDeclaration article, string name, List<LinkedProblem> problems)
    {
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i] is { } entry && entry.WordsHash != _quotes[i].WordsHash)
            {
                AnyChanged = true;
                problems.Add(Problem(article, i,
                    $"The words of {name}.Quotes.{entry.Member} are not those that the lock has. Check what quotes it; {LockProblems.Accept}"));
            }
        }

        foreach ((LockedQuote entry, int nearest) in Gone)
        {
            string instead = nearest < 0 ? "" : $" The nearest is {name}.Quotes.{Quotes[nearest].Member}.";
            problems.Add(Problem(article, nearest,
                $"The quotation {name}.Quotes.{entry.Member} is not in the article any more.{instead} Check what quotes it; {LockProblems.Accept}"));
        }
    }

    private LinkedProblem Problem(ArticleDeclaration article, int quote, string message) =>
        new(article.Path, Documents.Problem.At(ProblemCatalogue.LockedQuoteChanged, article.NameSpan, message))
        {
            Quote = quote < 0 ? -1 : _quotes[quote].Index,
        };

    /// <summary>Gives every entry that it can the first free quote of the same key; returns the others.</summary>
    private List<LockedQuote> Match(IReadOnlyList<LockedQuote> entries, Func<LockedQuote, string> keyOfEntry, Func<QuoteDeclaration, string> keyOfQuote)
    {
        var free = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i] is null)
            {
                string key = keyOfQuote(_quotes[i]);
                if (!free.TryGetValue(key, out Queue<int>? places))
                {
                    free.Add(key, places = new Queue<int>());
                }

                places.Enqueue(i);
            }
        }

        var rest = new List<LockedQuote>();
        foreach (LockedQuote entry in entries)
        {
            if (free.TryGetValue(keyOfEntry(entry), out Queue<int>? places) && places.Count > 0)
            {
                _entries[places.Dequeue()] = entry;
            }
            else
            {
                rest.Add(entry);
            }
        }

        return rest;
    }

    /// <summary>For each name that is gone, the quote without an entry whose name begins most alike: in ordinal order it stands next to it.</summary>
    private List<(LockedQuote, int)> FindNearest(IReadOnlyList<LockedQuote> gone)
    {
        var free = new List<int>();
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i] is null)
            {
                free.Add(i);
            }
        }

        free.Sort((left, right) => string.CompareOrdinal(_quotes[left].Member, _quotes[right].Member));
        var found = new List<(LockedQuote, int)>();
        foreach (LockedQuote entry in gone)
        {
            int after = 0;
            for (int end = free.Count; after < end;)
            {
                int middle = (after + end) / 2;
                bool isBefore = string.CompareOrdinal(_quotes[free[middle]].Member, entry.Member) < 0;
                (after, end) = isBefore ? (middle + 1, end) : (after, middle);
            }

            int before = after > 0 ? InCommon(free[after - 1], entry) : 0;
            int next = after < free.Count ? InCommon(free[after], entry) : 0;
            bool isOnlyOne = gone.Count == 1 && free.Count == 1;
            int nearest = isOnlyOne ? free[0] : Math.Max(before, next) < LeastInCommon ? -1 : before > next ? free[after - 1] : free[after];
            found.Add((entry, nearest));
        }

        return found;
    }

    private int InCommon(int quote, LockedQuote entry)
    {
        string member = _quotes[quote].Member;
        int count = 0;
        while (count < Math.Min(member.Length, entry.Member.Length) && member[count] == entry.Member[count])
        {
            count++;
        }

        return count;
    }

    /// <summary>Locked names first, then those of the rules, told apart from them by a number.</summary>
    private EquatableArray<QuoteDeclaration> Named()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        bool anyRenamed = false;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i] is { } entry)
            {
                taken.Add(entry.Member);
                anyRenamed |= entry.Member != _quotes[i].Member;
            }
        }

        if (!anyRenamed)
        {
            return _quotes;
        }

        var named = new QuoteDeclaration[_entries.Length];
        for (int i = 0; i < named.Length; i++)
        {
            string member = _entries[i]?.Member ?? MemberNames.Unique(_quotes[i].Member, taken);
            named[i] = member == _quotes[i].Member ? _quotes[i] : _quotes[i] with { Member = member };
        }

        return new EquatableArray<QuoteDeclaration>(named);
    }
}
