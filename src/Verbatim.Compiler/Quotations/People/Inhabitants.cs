using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>“The Norvian”, who may be the Norvian minister; that is known when all roles are.</summary>
internal sealed class Inhabitants
{
    private readonly Narration _narration;
    private readonly List<Mention> _mentions = [];

    public Inhabitants(Narration narration) => _narration = narration;

    /// <summary>Whether there are any.</summary>
    public bool Any => _mentions.Count > 0;

    /// <summary>Keeps the mention for later if it may be an inhabitant.</summary>
    public bool TryAdd(Mention mention)
    {
        ref readonly Token token = ref _narration[mention.Head];
        bool may = mention.NameFirst == mention.Head && mention.First == mention.Head && _narration[mention.First - 1].Key == Determiners.The
            && Spelling.IsInhabitant(_narration.Tokens.Text, token);
        if (may)
        {
            _mentions.Add(mention);
        }

        return may;
    }

    /// <summary>Gives those kept to the only one with a role of their place, and hands back the others.</summary>
    public List<Mention> Resolve(List<Entity> entities)
    {
        var others = new List<Mention>();
        if (_mentions.Count == 0)
        {
            return others;
        }

        Dictionary<ulong, Entity?> holders = HoldersByPlace(entities);
        foreach (Mention mention in _mentions)
        {
            ulong place = RolePhrase.Stem(_narration.Tokens.Text, _narration[mention.Head], name: true);
            if (holders.TryGetValue(place, out Entity? only) && only is not null)
            {
                mention.Entity = only;
            }
            else
            {
                others.Add(mention);
            }
        }

        return others;
    }

    // For each place in a role, who holds it; null for several.
    private static Dictionary<ulong, Entity?> HoldersByPlace(List<Entity> entities)
    {
        var holders = new Dictionary<ulong, Entity?>();
        foreach (Entity entity in entities)
        {
            foreach (RolePhrase role in entity.Roles)
            {
                for (int i = 0; i < role.Places.Count; i++)
                {
                    ulong place = role.Places[i];
                    holders[place] = holders.TryGetValue(place, out Entity? holder) && !ReferenceEquals(holder, entity) ? null : entity;
                }
            }
        }

        return holders;
    }
}
