namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>How a mention is bound to a word of saying.</summary>
internal enum CueKind : byte
{
    None,

    /// <summary>“Lavrov said”, with nothing but adverbs and auxiliaries between.</summary>
    VerbAfter,

    /// <summary>“Lavrov, the Russian foreign minister, said”.</summary>
    VerbAfterApposition,

    /// <summary>“Lavrov nodded and then added”: a verb further on that still has the mention as its subject.</summary>
    VerbLater,

    /// <summary>“Lavrov left the room, adding”.</summary>
    Gerund,

    /// <summary>“said Lavrov”.</summary>
    VerbBefore,

    /// <summary>“told Lavrov”, when somebody else is the subject.</summary>
    Addressee,

    /// <summary>“according to Lavrov”.</summary>
    AccordingTo,

    /// <summary>“in the words of Lavrov”.</summary>
    NounBefore,

    /// <summary>“Lavrov’s complaint”, “in his opinion”.</summary>
    NounAfter,

    /// <summary>“with Lavrov saying”.</summary>
    Participle,

    /// <summary>“… — Ana Brun” behind the quotation, or “Ana Brun, Economic Institute” on the line below it.</summary>
    Signature,

    /// <summary>“LAVROV:” at the beginning of a paragraph.</summary>
    Transcript,
}

/// <summary>The word of saying that a mention is bound to.</summary>
/// <param name="Kind">How it is bound.</param>
/// <param name="Position">The position of the word in the narration; of the mention itself when there is none.</param>
internal readonly record struct Cue(CueKind Kind, int Position);
