using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Of which speakers without a name the article could have told who they are.</summary>
internal sealed class UntoldSpeakers
{
    private readonly Narration _narration;
    private readonly UnnamedPersons _unnamed;

    public UntoldSpeakers(QuotationReading reading)
    {
        _narration = reading.Narration;
        _unnamed = new UnnamedPersons(reading);
    }

    /// <summary>
    /// Whether it could of this one, of whom it says no name: “she”, “the mayor”; but not of “residents”, of “a spokesman”, or of “the spokesman” of whom it
    /// told as “a spokesman”.
    /// </summary>
    public bool CouldBeTold(Mention? mention) => mention is not { Kind: MentionKind.Nominal } || RoleOf(mention) is not null;

    /// <summary>The role that the mention names, of somebody who could be told, where it says of what place or body; null otherwise.</summary>
    public string? PlacedRole(Mention? mention) =>
        mention is { Kind: MentionKind.Nominal } && RoleOf(mention) is { Places.Count: > 0 } role
            ? OneLine.Of(role.Text, new TextSpan(0, role.Text.Length))
            : null;

    private RolePhrase? RoleOf(Mention mention)
    {
        if ((mention.Traits & (WordTraits.Role | WordTraits.Group)) != WordTraits.Role || _narration[mention.First].Key != Determiners.The)
        {
            return null;
        }

        RolePhrase phrase = RolePhrase.Of(_narration, mention.First, mention.End, mention.Head);
        return _unnamed.IsKnown(mention, phrase) ? null : phrase;
    }
}
