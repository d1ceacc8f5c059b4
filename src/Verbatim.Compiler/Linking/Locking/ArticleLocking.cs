using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>Knows locked articles again: by their path, else by their text, for a file that was moved.</summary>
internal sealed class ArticleLocking
{
    private readonly IReadOnlyList<ArticleDeclaration> _articles;
    private readonly LockedArticle?[] _entries;
    private readonly List<LockedArticle> _vanished = [];

    private ArticleLocking(IReadOnlyList<ArticleDeclaration> articles)
    {
        _articles = articles;
        _entries = new LockedArticle?[articles.Count];
    }

    /// <summary>The entry of the article; null when it is not locked.</summary>
    public LockedArticle? this[int article] => _entries[article];

    /// <summary>The digits of the text's hash by which the lock knows it.</summary>
    public static string ShortHash(ArticleDeclaration article) =>
        article.TextHash.Length <= 16 ? article.TextHash : article.TextHash.Substring(0, 16);

    /// <summary>Finds the entry of every article, in linear time.</summary>
    /// <param name="articles">The articles, in the order of the corpus.</param>
    /// <param name="names">The lock.</param>
    public static ArticleLocking Match(IReadOnlyList<ArticleDeclaration> articles, NameLock names)
    {
        var locking = new ArticleLocking(articles);
        var byPath = new Dictionary<string, LockedArticle>(StringComparer.Ordinal);
        foreach (LockedArticle entry in names.Articles)
        {
            byPath[entry.Path] = entry;
        }

        for (int i = 0; i < articles.Count; i++)
        {
            if (byPath.TryGetValue(articles[i].Path, out LockedArticle? entry))
            {
                locking._entries[i] = entry;
                byPath.Remove(entry.Path);
            }
        }

        locking.MatchByText(names, byPath);
        return locking;
    }

    /// <summary>The names that stay, whatever the rules would give; null for an article that is not locked, or has another name in its header.</summary>
    public string?[] Kept()
    {
        var kept = new string?[_entries.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = _entries[i] is { } entry && (!_articles[i].NameIsGiven || _articles[i].ProposedName == entry.Name) ? entry.Name : null;
        }

        return kept;
    }

    /// <summary>Says which articles were renamed, moved, or are gone.</summary>
    public void Report(string[] names, NameLock nameLock, List<LinkedProblem> problems)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (_entries[i] is not { } entry)
            {
                continue;
            }

            if (entry.Name != names[i])
            {
                problems.Add(new LinkedProblem(_articles[i].Path, Problem.At(ProblemCatalogue.LockedArticleChanged, _articles[i].NameSpan,
                    $"The article was named {entry.Name} and is named {names[i]} now. Use the new name in code, or take the header away; "
                        + LockProblems.Accept)));
            }

            if (entry.Path != _articles[i].Path)
            {
                problems.Add(LockProblems.At(nameLock, entry.Place, ProblemCatalogue.LockOutOfDate,
                    $"The document of {entry.Name} was moved to '{_articles[i].Path}'. While its text is the same it keeps its name; {LockProblems.Accept}"));
            }
        }

        foreach (LockedArticle entry in _vanished)
        {
            int heir = Array.IndexOf(names, entry.Name);
            string then = heir < 0 ? "" : $" The name is that of '{_articles[heir].Path}' now.";
            problems.Add(LockProblems.At(nameLock, entry.Place, ProblemCatalogue.LockedArticleChanged,
                $"The document '{entry.Path}', named {entry.Name}, is not in the project.{then} Put it back; {LockProblems.Accept}"));
        }
    }

    private void MatchByText(NameLock names, Dictionary<string, LockedArticle> rest)
    {
        var byText = new Dictionary<string, Queue<LockedArticle>>(StringComparer.Ordinal);
        foreach (LockedArticle entry in names.Articles)
        {
            if (rest.ContainsKey(entry.Path))
            {
                if (!byText.TryGetValue(entry.TextHash, out Queue<LockedArticle>? entries))
                {
                    byText.Add(entry.TextHash, entries = new Queue<LockedArticle>());
                }

                entries.Enqueue(entry);
            }
        }

        for (int i = 0; i < _articles.Count && byText.Count > 0; i++)
        {
            if (_entries[i] is null && byText.TryGetValue(ShortHash(_articles[i]), out Queue<LockedArticle>? entries) && entries.Count > 0)
            {
                _entries[i] = entries.Dequeue();
                rest.Remove(_entries[i]!.Path);
            }
        }

        foreach (LockedArticle entry in names.Articles)
        {
            if (rest.ContainsKey(entry.Path))
            {
                _vanished.Add(entry);
            }
        }
    }
}
