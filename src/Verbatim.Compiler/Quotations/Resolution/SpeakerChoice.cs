using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Who is taken to speak a quotation.</summary>
internal sealed class SpeakerChoice
{
    /// <summary>The mention that the words are given to; null when the document holds none.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The score of the mention, in units of <see cref="LinearModel.Scale"/>.</summary>
    public int Score { get; init; }

    /// <summary>By how much the mention beats the next one that is not of the same name, in units of <see cref="LinearModel.Scale"/>.</summary>
    public int Margin { get; init; }

    /// <summary>Whether a construction settles that the mention speaks.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The person or body that the mention stands for; null when it cannot be told.</summary>
    public Entity? Entity { get; set; }

    /// <summary>How sure that is, in percent.</summary>
    public int Confidence { get; set; }
}
