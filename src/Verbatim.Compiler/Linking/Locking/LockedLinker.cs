using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>Links with a lock: names in it stay as long as what they stand for is there, and what changed is said.</summary>
public static class LockedLinker
{
    /// <summary>Links as <see cref="Linker"/> does, but for the names that are locked; a pure function of its arguments.</summary>
    /// <param name="declarations">The documents, in any order.</param>
    /// <param name="names">The names that are locked; null or <see cref="NameLock.None"/> for none.</param>
    /// <param name="corrections">What people say of names and speakers; nothing when null.</param>
    public static LinkedCorpus Link(IEnumerable<ArticleDeclaration> declarations, NameLock? names, CorrectionSet? corrections = null)
    {
        if (names is not { IsInForce: true })
        {
            return Linker.Link(declarations, corrections);
        }

        var problems = new List<LinkedProblem>();
        return Link(Linker.Order(declarations, problems), names, corrections ?? CorrectionSet.None, problems);
    }

    private static LinkedCorpus Link(List<ArticleDeclaration> ordered, NameLock nameLock, CorrectionSet corrections, List<LinkedProblem> problems)
    {
        // Of paths and texts, before names are given.
        ulong fingerprint = Linker.Fingerprint(ordered, corrections);
        QuoteCorrectionProblems.Report(ordered, corrections, problems);
        LockProblems.ReportFaults(nameLock, problems);
        ArticleLocking articles = ArticleLocking.Match(ordered, nameLock);
        string[] names = ArticleNaming.Name(ordered, articles.Kept(), problems);
        articles.Report(names, nameLock, problems);
        var renamed = new List<FormerName>();
        var added = new HashSet<string>(StringComparer.Ordinal);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        int newQuotes = 0;
        Dictionary<string, List<LockedQuote>> quotes = QuotesByArticle(nameLock);
        for (int i = 0; i < names.Length; i++)
        {
            if (articles[i] is not { } entry)
            {
                added.Add(names[i]);
                continue;
            }

            if (entry.Name != names[i])
            {
                renamed.Add(new FormerName(NamedThing.Article, entry.Name, names[i]));
                changed.Add(names[i]);
            }

            List<LockedQuote> entries = quotes.TryGetValue(entry.Name, out List<LockedQuote>? locked) ? locked : [];
            QuoteLocking found = LockQuotes(ordered, i, names[i], entries, problems, renamed);
            if (found.Gone.Count > 0 || found.AnyChanged)
            {
                changed.Add(names[i]);
            }

            newQuotes += changed.Contains(names[i]) ? 0 : found.NewCount;
        }

        MergedSpeakers merged = SpeakerMerger.Merge(ordered, corrections, problems);
        var newSpeakers = new HashSet<string>(StringComparer.Ordinal);
        merged = LockSpeakers(ordered, merged, nameLock, problems, renamed, newSpeakers);
        return new LinkedCorpus(Linker.Articles(ordered, names, merged), merged.Speakers, fingerprint, problems)
        {
            Lock = new LockOutcome(added, changed, newSpeakers, renamed)
            {
                Behind = nameLock.Faults.Count > 0 ? null : LockProblems.Behind(nameLock, added.Count, newQuotes, newSpeakers.Count),
            },
        };
    }

    /// <summary>Gives an article's quotes the names that they keep. Without members there are none, and none that is gone.</summary>
    private static QuoteLocking LockQuotes(
        List<ArticleDeclaration> ordered, int article, string name, List<LockedQuote> entries, List<LinkedProblem> problems, List<FormerName> renamed)
    {
        bool hasMembers = ordered[article].Quotes.Count > 0 || ordered[article].QuoteCount == 0;
        QuoteLocking quotes = QuoteLocking.Match(ordered[article], hasMembers ? entries : []);
        quotes.Report(ordered[article], name, problems);
        foreach ((LockedQuote entry, int nearest) in quotes.Gone)
        {
            if (nearest >= 0)
            {
                renamed.Add(new FormerName(NamedThing.Quote, name + "." + entry.Member, name + "." + quotes.Quotes[nearest].Member));
            }
        }

        if (quotes.Quotes != ordered[article].Quotes)
        {
            ordered[article] = ordered[article] with { Quotes = quotes.Quotes };
        }

        return quotes;
    }

    private static MergedSpeakers LockSpeakers(
        List<ArticleDeclaration> ordered,
        MergedSpeakers merged,
        NameLock nameLock,
        List<LinkedProblem> problems,
        List<FormerName> renamed,
        HashSet<string> added)
    {
        SpeakerLocking locking = SpeakerLocking.Match(merged.Speakers, nameLock);
        string[] members = Members(merged.Speakers, locking);
        locking.Report(members, (speaker, message) => AtFirstQuote(ordered, merged, speaker, message), problems, renamed);
        var speakers = new LinkedSpeaker[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            speakers[i] = merged.Speakers[i].Member == members[i] ? merged.Speakers[i] : merged.Speakers[i] with { Member = members[i] };
            if (locking.IsNew(i))
            {
                added.Add(members[i]);
            }
        }

        return merged with { Speakers = speakers };
    }

    /// <summary>Locked names first; then the others as the rules have them, but never one of those.</summary>
    private static string[] Members(IReadOnlyList<LinkedSpeaker> speakers, SpeakerLocking locking)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < speakers.Count; i++)
        {
            if (locking[i] is { } entry)
            {
                taken.Add(entry.Member);
            }
        }

        var members = new string[speakers.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = locking[i]?.Member ?? SpeakerMerger.SetApart(speakers[i].Member, speakers[i].Name, taken);
        }

        return members;
    }

    /// <summary>A problem of a speaker, where the first quote of the speaker stands that has a name, else at the first article that has the speaker.</summary>
    private static LinkedProblem AtFirstQuote(List<ArticleDeclaration> ordered, MergedSpeakers merged, int speaker, string message)
    {
        for (int i = 0; i < ordered.Count; i++)
        {
            int place = IndexOf(merged.OfArticle[i], speaker);
            if (place >= 0 && ordered[i].Speakers[place].QuoteCount > 0)
            {
                return new LinkedProblem(ordered[i].Path, Problem.At(ProblemCatalogue.LockedSpeakerChanged, ordered[i].NameSpan, message))
                {
                    Quote = FirstQuoteOf(ordered[i], place),
                };
            }
        }

        throw new InvalidOperationException("Every linked speaker is quoted somewhere.");
    }

    private static int IndexOf(EquatableArray<int> speakers, int speaker)
    {
        for (int i = 0; i < speakers.Count; i++)
        {
            if (speakers[i] == speaker)
            {
                return i;
            }
        }

        return -1;
    }

    private static int FirstQuoteOf(ArticleDeclaration article, int speaker)
    {
        foreach (QuoteDeclaration quote in article.Quotes)
        {
            if (quote.Speaker == speaker)
            {
                return quote.Index;
            }
        }

        return -1;
    }

    private static Dictionary<string, List<LockedQuote>> QuotesByArticle(NameLock names)
    {
        var byArticle = new Dictionary<string, List<LockedQuote>>(StringComparer.Ordinal);
        foreach (LockedQuote quote in names.Quotes)
        {
            if (!byArticle.TryGetValue(quote.Article, out List<LockedQuote>? quotes))
            {
                byArticle.Add(quote.Article, quotes = []);
            }

            quotes.Add(quote);
        }

        return byArticle;
    }
}
