namespace Verbatim.Compiler.Quotations.Attribution;

/// <summary>What the ranker sees of a quotation, whoever the candidate is.</summary>
internal readonly struct QuotationContext
{
    /// <summary>Its position in the narration.</summary>
    public int Position { get; init; }

    public int Paragraph { get; init; }

    public int Sentence { get; init; }

    /// <summary>Direct or mixed.</summary>
    public uint Kind { get; init; }

    /// <summary>The class of its last character, and of the character after its mark.</summary>
    public uint Edge { get; init; }

    /// <summary>The class of the item before it, 0 at the paragraph's start.</summary>
    public uint Lead { get; init; }

    /// <summary>The class of the item after it, 0 at the paragraph's end.</summary>
    public uint Follow { get; init; }

    /// <summary>Whether it begins, ends, or is its paragraph.</summary>
    public uint ParagraphEdges { get; init; }

    /// <summary>Which of its surroundings hold a mention bound to a word of saying: before in the sentence, right behind, later in the sentence.</summary>
    public uint Cues { get; init; }

    /// <summary>Whether its paragraph holds no mention bound to a word of saying (1), nor any mention at all (2).</summary>
    public uint Silence { get; init; }

    /// <summary>Which quotation of its paragraph it is, at most 3.</summary>
    public uint Index { get; init; }

    /// <summary>Whether it speaks of itself as I or we.</summary>
    public uint FirstPerson { get; init; }
}

/// <summary>What the ranker sees of where a candidate stands among the others.</summary>
internal struct CandidateContext
{
    public int QuotationsBetween;

    /// <summary>How many mentions of the same side stand nearer.</summary>
    public int Rank;

    /// <summary>How many mentions with a cue of the same side stand nearer.</summary>
    public int CueRank;

    /// <summary>Whether it is the first mention of its paragraph, and in that the subject of the paragraph's first sentence.</summary>
    public bool OpensParagraph;

    /// <summary>How often the document mentions the same name.</summary>
    public int Frequency;

    /// <summary>Whether it is, or has the name of, the mention that the quotation before was given to.</summary>
    public bool IsPreviousSpeaker;

    /// <summary>Whether that quotation stands in the same paragraph.</summary>
    public bool PreviousIsNear;

    /// <summary>Whether it opens the sentence in front of the quotation's own, and how near that is; 0 for any other.</summary>
    public uint SubjectBefore;

    /// <summary>1 for who spoke last, 2 for who spoke before that one, 0 for anybody else.</summary>
    public uint Turn;

    /// <summary>Whether the quotation before ends in a question mark (1), and whether this one does (2).</summary>
    public uint Questions;

    /// <summary>Whether it is the very mention that the quotation before was given to.</summary>
    public bool IsPreviousMention;

    /// <summary>Whether the quotation itself names the candidate.</summary>
    public bool IsNamedInside;
}
