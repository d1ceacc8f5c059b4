using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>Makes the lock that a corpus should have of the one that it was linked with.</summary>
public static class LockUpdate
{
    /// <summary>The lock with entries for what it does not have, and not one entry changed; itself when it has all, or is not understood.</summary>
    /// <param name="names">The lock, with which the corpus was linked.</param>
    /// <param name="corpus">The corpus.</param>
    public static NameLock Add(NameLock names, LinkedCorpus corpus)
    {
        if (names.Faults.Count > 0 || corpus.Lock is not { } outcome)
        {
            return names;
        }

        List<LockedArticle> articles = [.. names.Articles];
        List<LockedQuote> quotes = [.. names.Quotes];
        List<LockedSpeaker> speakers = [.. names.Speakers];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (LockedQuote quote in names.Quotes)
        {
            known.Add(quote.Article + "." + quote.Member);
        }

        foreach (LinkedArticle article in corpus.Articles)
        {
            if (outcome.NewArticles.Contains(article.Name))
            {
                articles.Add(Entry(article));
            }

            // What came into an article beside something that went may be the same thing: that is for people to say.
            if (!outcome.ChangedArticles.Contains(article.Name))
            {
                quotes.AddRange(Quotes(article).FindAll(quote => known.Add(quote.Article + "." + quote.Member)));
            }
        }

        foreach (LinkedSpeaker speaker in corpus.Speakers)
        {
            if (outcome.NewSpeakers.Contains(speaker.Member))
            {
                speakers.Add(Entry(speaker));
            }
        }

        bool isSame = articles.Count == names.Articles.Count && quotes.Count == names.Quotes.Count && speakers.Count == names.Speakers.Count;
        return isSame ? names : Make(names, articles, quotes, speakers, names.Former);
    }

    /// <summary>The lock that says what the corpus says, and keeps in mind which names went.</summary>
    /// <param name="names">The lock, with which the corpus was linked.</param>
    /// <param name="corpus">The corpus.</param>
    public static NameLock Accept(NameLock names, LinkedCorpus corpus)
    {
        var articles = new List<LockedArticle>();
        var quotes = new List<LockedQuote>();
        var kept = new Dictionary<string, List<LockedQuote>>(StringComparer.Ordinal);
        foreach (LockedQuote quote in names.Quotes)
        {
            if (!kept.TryGetValue(quote.Article, out List<LockedQuote>? ofArticle))
            {
                kept.Add(quote.Article, ofArticle = []);
            }

            ofArticle.Add(quote);
        }

        foreach (LinkedArticle article in corpus.Articles)
        {
            articles.Add(Entry(article));
            bool hasMembers = article.Declaration.Quotes.Count > 0 || article.Declaration.QuoteCount == 0;
            quotes.AddRange(hasMembers ? Quotes(article) : kept.TryGetValue(article.Name, out List<LockedQuote>? ofArticle) ? ofArticle : []);
        }

        var speakers = new List<LockedSpeaker>();
        foreach (LinkedSpeaker speaker in corpus.Speakers)
        {
            speakers.Add(Entry(speaker));
        }

        NameLock accepted = Make(names, articles, quotes, speakers, []);
        return Make(names, articles, quotes, speakers, FormerNames.Of(names.Former, corpus.Lock?.Renamed ?? [], accepted));
    }

    private static NameLock Make(
        NameLock names, List<LockedArticle> articles, List<LockedQuote> quotes, List<LockedSpeaker> speakers, IReadOnlyList<FormerName> former)
    {
        string path = names.IsInForce ? names.Path : NameLock.FileName;
        var made = new NameLock(path, "") { Articles = articles, Quotes = quotes, Speakers = speakers, Former = former };
        return NameLock.Read(path, made.Write());
    }

    private static LockedArticle Entry(LinkedArticle article) => new(article.Name, ArticleLocking.ShortHash(article.Declaration), article.Declaration.Path);

    private static List<LockedQuote> Quotes(LinkedArticle article)
    {
        var quotes = new List<LockedQuote>(article.Declaration.Quotes.Count);
        foreach (QuoteDeclaration quote in article.Declaration.Quotes)
        {
            quotes.Add(new LockedQuote(article.Name, quote.Member, quote.WordsHash));
        }

        return quotes;
    }

    private static LockedSpeaker Entry(LinkedSpeaker speaker)
    {
        string[] forms = [.. speaker.Forms];
        Array.Sort(forms, StringComparer.Ordinal);
        return new LockedSpeaker(speaker.Member, SpeakerLocking.IdOf(speaker), new EquatableArray<string>(forms));
    }
}
