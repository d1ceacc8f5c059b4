namespace Verbatim;

/// <summary>What a corpus says of quoted words.</summary>
public enum Verdict
{
    /// <summary>The words stand in the corpus, one after another. Marks, punctuation, white space and capitals may differ.</summary>
    Verified,

    /// <summary>The words stand there, but for what an ellipsis leaves out and square brackets put in.</summary>
    MarkedChanges,

    /// <summary>As <see cref="MarkedChanges"/>, but what was left out or put in has a negation or a hedge: not, never, if, unless, alleged …</summary>
    CutChangesSense,

    /// <summary>A passage of the corpus differs by few words.</summary>
    Altered,

    /// <summary>The words stand in the corpus, and somebody else says them.</summary>
    Misattributed,

    /// <summary>The words are the article's own: nobody is quoted with them.</summary>
    Narration,

    /// <summary>Nothing in the corpus is near.</summary>
    Absent,

    /// <summary>Fewer than three words, which are not in the corpus as they are: too few to tell.</summary>
    TooShort,
}
