using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Locking;

/// <summary>Which name came for one that went, over however many changes.</summary>
internal static class FormerNames
{
    /// <summary>Those of before, led on to the newest name, and the new ones; none whose old name is used again, or whose new one is gone.</summary>
    /// <param name="before">What the lock kept.</param>
    /// <param name="renamed">What was accepted now.</param>
    /// <param name="accepted">The lock as it is now.</param>
    public static IReadOnlyList<FormerName> Of(IReadOnlyList<FormerName> before, IReadOnlyList<FormerName> renamed, NameLock accepted)
    {
        HashSet<(NamedThing, string)> used = UsedNames(accepted);
        var newest = new Dictionary<(NamedThing, string), string>();
        foreach (FormerName former in renamed)
        {
            newest[(former.Thing, former.Old)] = former.New;
        }

        var names = new SortedDictionary<string, FormerName>(StringComparer.Ordinal);
        foreach (FormerName former in Concat(before, renamed))
        {
            string last = newest.TryGetValue((former.Thing, former.New), out string? next) && next != former.Old ? next : former.New;
            if (!used.Contains((former.Thing, former.Old)) && used.Contains((former.Thing, last)))
            {
                names[LockWriter.Word(former.Thing) + " " + former.Old] = former with { New = last };
            }
        }

        return [.. names.Values];
    }

    private static IEnumerable<FormerName> Concat(IReadOnlyList<FormerName> before, IReadOnlyList<FormerName> renamed)
    {
        foreach (FormerName former in before)
        {
            yield return former;
        }

        foreach (FormerName former in renamed)
        {
            yield return former;
        }
    }

    private static HashSet<(NamedThing, string)> UsedNames(NameLock names)
    {
        var used = new HashSet<(NamedThing, string)>();
        foreach (LockedArticle article in names.Articles)
        {
            used.Add((NamedThing.Article, article.Name));
        }

        foreach (LockedQuote quote in names.Quotes)
        {
            used.Add((NamedThing.Quote, quote.Article + "." + quote.Member));
        }

        foreach (LockedSpeaker speaker in names.Speakers)
        {
            used.Add((NamedThing.Speaker, speaker.Member));
        }

        return used;
    }
}
