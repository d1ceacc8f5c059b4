using System;

namespace Verbatim.Words;

/// <summary>The function words of English: indexed like any word, so that phrases respect them, but not ranked by unless a query has nothing else.</summary>
internal static class EnglishStopWords
{
    /// <summary>Whether a surface is one of them.</summary>
    // A pattern, which is compiled to comparisons of letters; to fill a table would be the longest step of a program's first search.
    public static bool Contains(ReadOnlySpan<char> surface) => surface is
            "a" or "about" or "above" or "after" or "again" or "against" or "all" or "also" or "am" or "an" or "and" or "any" or "are" or "as" or
            "at" or "be" or "because" or "been" or "before" or "being" or "below" or "between" or "both" or "but" or "by" or "can" or "could" or
            "did" or "do" or "does" or "doing" or "during" or "each" or "for" or "from" or "further" or "had" or "has" or "have" or "having" or
            "he" or "her" or "here" or "hers" or "herself" or "him" or "himself" or "his" or "how" or "i" or "if" or "in" or "into" or "is" or "it" or
            "its" or "itself" or "just" or "may" or "me" or "might" or "more" or "most" or "must" or "my" or "myself" or "no" or "nor" or "not" or
            "now" or "of" or "off" or "on" or "once" or "only" or "or" or "other" or "our" or "ours" or "ourselves" or "out" or "over" or "own" or
            "s" or "same" or "she" or "should" or "so" or "some" or "such" or "t" or "than" or "that" or "the" or "their" or "theirs" or "them" or
            "themselves" or "then" or "there" or "these" or "they" or "this" or "those" or "through" or "to" or "too" or "under" or "until" or "up" or
            "upon" or "very" or "was" or "we" or "were" or "what" or "when" or "where" or "whether" or "which" or "while" or "who" or "whom" or
            "whose" or "why" or "will" or "with" or "would" or "you" or "your" or "yours" or "yourself" or "yourselves";

    /// <summary>The same words parted by blanks, for who needs all of them.</summary>
    public const string All =
        "a about above after again against all also am an and any are as at be because been before being below between both but by can "
            + "could did do does doing during each for from further had has have having he her here hers herself him himself his how i if in into "
            + "is it its itself just may me might more most must my myself no nor not now of off on once only or other our ours ourselves out "
            + "over own s same she should so some such t than that the their theirs them themselves then there these they this those through to "
            + "too under until up upon very was we were what when where whether which while who whom whose why will with would you your yours "
            + "yourself yourselves";
}
