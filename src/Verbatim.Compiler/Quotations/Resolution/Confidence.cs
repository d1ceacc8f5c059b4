using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>
/// How sure a speaker is, in percent: how often, in cross-validation, a mention that won by such a margin was the right one, times how often
/// such a mention was resolved to the right person in the articles written for the tests. docs/accuracy.md has the figures.
/// </summary>
internal static class Confidence
{
    /// <summary>A speaker that is less sure than this is not given: the mention is, and a note to the writer.</summary>
    public const int Least = 35;

    // By the margin in halves of LinearModel.Scale.
    private static readonly byte[] ByMargin = [45, 55, 62, 68, 74, 79, 83, 86, 89, 92, 94, 95, 96, 97, 98, 98];

    /// <summary>The confidence of an attribution whose entity is known.</summary>
    public static int Of(SpeakerChoice attribution)
    {
        int step = attribution.Margin * 2 / LinearModel.Scale;
        int mention = ByMargin[step < 0 ? 0 : step >= ByMargin.Length ? ByMargin.Length - 1 : step];
        int resolution = attribution.Mention!.Kind switch
        {
            MentionKind.Name => 99,
            MentionKind.Pronoun => attribution.Entity!.IsGenderGuessed ? 75 : 90,
            _ => attribution.Mention.IsGuess ? 65 : 88,
        };
        return mention * resolution / 100;
    }
}
