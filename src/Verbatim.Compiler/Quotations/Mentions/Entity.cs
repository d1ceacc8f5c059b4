using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>A named person or body of a document.</summary>
internal sealed class Entity
{
    public required int Index { get; init; }

    public required bool IsBody { get; set; }

    /// <summary>Its name mentions, in the order of the text.</summary>
    public List<Mention> Names { get; } = [];

    /// <summary>Its roles, in the order in which the text states them.</summary>
    public List<RolePhrase> Roles { get; } = [];

    /// <summary>The nouns that were taken for it without the text's saying so.</summary>
    public KeySet Epithets { get; } = new();

    /// <summary>The mention with the fullest name.</summary>
    public required Mention Fullest { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whether the gender was read off a pronoun, which a later hint may overrule.</summary>
    public bool IsGenderGuessed { get; set; }

    /// <summary>Whether anything but a capital shows that it is a person: a given name, a title or role, “who”, a pronoun.</summary>
    public bool IsLikelyPerson { get; set; }

    /// <summary>Whether the words around its name show a place: “in Kilbrack”.</summary>
    public bool IsPlace { get; set; }

    /// <summary>How many words its fullest name has.</summary>
    public int NameLength { get; set; }

    public ulong GivenKey { get; set; }

    public ulong SurnameKey { get; set; }

    /// <summary>Of “Hank” in “Hank and Louise Stobie”, the other name, whose last word is the surname of both.</summary>
    public Mention? SharedSurname { get; set; }

    /// <summary>How often the surname by itself was taken for it.</summary>
    public int SurnameUses { get; set; }

    /// <summary>The age that the text gives behind the name; 0 without one.</summary>
    public int Age { get; set; }

    /// <summary>The position where it was last mentioned or spoke; -1 before its first mention.</summary>
    public int LastSeen { get; set; } = -1;

    /// <summary>Whether the entity can be the gender.</summary>
    public bool MayBe(Gender gender) => !IsBody && !IsPlace && (Gender == Gender.Unknown || gender == Gender.Unknown || Gender == gender);

    /// <summary>The gender that the traits show, of a pronoun or a role.</summary>
    public static Gender GenderOf(WordTraits traits)
    {
        bool male = (traits & (WordTraits.Male | WordTraits.MaleRole)) != 0;
        bool female = (traits & (WordTraits.Female | WordTraits.FemaleRole)) != 0;
        return male == female ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }
}
