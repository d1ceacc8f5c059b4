using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;

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
    public bool CouldBeTold(Mention? mention) => mention is not { Kind: MentionKind.Nominal }
        || ((mention.Traits & (WordTraits.Role | WordTraits.Group)) == WordTraits.Role
            && _narration[mention.First].Key == Determiners.The
            && !_unnamed.IsKnown(mention, RolePhrase.Of(_narration, mention.First, mention.End, mention.Head)));
}
