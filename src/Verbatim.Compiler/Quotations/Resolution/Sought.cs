using System.Collections.Generic;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Whom a pronoun or description may stand for.</summary>
internal readonly struct Sought
{
    public Sought(Gender gender) => Gender = gender;

    public Gender Gender { get; }

    /// <summary>Somebody that it is not: “his counterpart”.</summary>
    public Entity? Except { get; init; }

    /// <summary>The only ones that it may be, with what speaks for each; null for anybody.</summary>
    public Dictionary<Entity, int>? Among { get; init; }

    /// <summary>A phrase whose place, “his Italian counterpart”, must be no other than that of the person's own roles.</summary>
    public RolePhrase? Phrase { get; init; }

    /// <summary>Whether nothing in the words says who it is, so that somebody likely is wanted whom the phrase fits.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether it may as well be somebody whom the text does not name.</summary>
    public bool MayBeUnnamed { get; init; }

    /// <summary>What speaks for the entity beforehand.</summary>
    public int BonusOf(Entity entity) => Among is null ? 0 : Among[entity];

    /// <summary>For a guess, the phrase.</summary>
    public RolePhrase? Description => IsGuess ? Phrase : null;

    /// <summary>Whether it may be the entity.</summary>
    public bool Allows(Entity entity) =>
        entity.MayBe(Gender) && !ReferenceEquals(entity, Except) && Among?.ContainsKey(entity) != false
            && !(Phrase is { } phrase && IsElsewhere(entity, phrase));

    /// <summary>Whether all places of the entity's roles are others than that of the phrase.</summary>
    public static bool IsElsewhere(Entity entity, RolePhrase phrase)
    {
        bool elsewhere = false;
        foreach (RolePhrase role in entity.Roles)
        {
            if (role.Places.Overlaps(phrase.Places))
            {
                return false;
            }

            elsewhere |= role.IsElsewhere(phrase);
        }

        return elsewhere;
    }
}
