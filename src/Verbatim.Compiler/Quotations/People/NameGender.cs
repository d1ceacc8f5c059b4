using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>The gender that a name shows by itself and by the words next to it.</summary>
internal static class NameGender
{
    /// <summary>By “Mrs.”, “Kaur”, or “, for her part,”.</summary>
    public static Gender OfWords(Narration narration, Mention mention)
    {
        if (OfTitle(narration, mention) is var titled and not Gender.Unknown)
        {
            return titled;
        }

        bool part = narration.IsMark(mention.End, ',') && narration[mention.End + 1].Key == Prepositions.For
            && narration[mention.End + 2].Is(WordTraits.Possessive);
        return part ? Entity.GenderOf(narration[mention.End + 2].Traits) : Gender.Unknown;
    }

    /// <summary>By “Mrs.” or “Kaur”, which part two of one surname.</summary>
    public static Gender OfTitle(Narration narration, Mention mention)
    {
        for (int i = mention.First; i < mention.NameFirst; i++)
        {
            if (Entity.GenderOf(narration[i].Traits) is var gender and not Gender.Unknown)
            {
                return gender;
            }
        }

        for (int i = mention.NameFirst + 1; i < mention.End; i++)
        {
            if (narration[i].Key == NameWords.Kaur || narration[i].Key == NameWords.Singh)
            {
                return narration[i].Key == NameWords.Kaur ? Gender.Female : Gender.Male;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>By the given name.</summary>
    public static Gender OfGivenName(Narration narration, Mention mention)
    {
        ref readonly Token given = ref narration[mention.NameFirst];
        return narration.Tokens.Language.GenderOf(narration.Tokens.Text.Substring(given.Start, given.End - given.Start)) switch
        {
            WordTraits.GivenFemale => Gender.Female,
            WordTraits.GivenMale => Gender.Male,
            _ => Gender.Unknown,
        };
    }
}
