using System;
using System.Collections.Generic;
using Verbatim.Compiler.Quotations.Mentions;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Finds who holds the role that a noun phrase names.</summary>
internal sealed class RoleHolders
{
    private readonly Discourse _discourse;
    private readonly List<Entity> _persons;

    /// <param name="discourse">Who is in the reader's mind.</param>
    /// <param name="persons">The persons of the document.</param>
    public RoleHolders(Discourse discourse, List<Entity> persons)
    {
        _discourse = discourse;
        _persons = persons;
    }

    /// <summary>Who was introduced by such a role; of several, whom it fits best and who is most in the reader's mind.</summary>
    public Entity? Find(Mention mention, RolePhrase phrase)
    {
        _holders.Clear();
        Entity? best = null;
        int bestScore = 0;
        int bestSeen = -1;
        foreach (Entity entity in _persons)
        {
            int score = Match(entity, phrase);
            if (score == 0)
            {
                continue;
            }

            int seen = _discourse.LastSeen(entity, mention);
            score = seen < 0 ? Math.Max(1, score - Unseen) : score + Unseen;
            _holders[entity] = score * PointOfMatch;
            if (score > bestScore || (score == bestScore && seen > bestSeen))
            {
                best = entity;
                bestScore = score;
                bestSeen = seen;
            }
        }

        return _holders.Count > 1 ? _discourse.MostSalient(mention, new Sought(_discourse.GenderAround(mention)) { Among = _holders }) ?? best : best;
    }

    // Whoever is named further on only is hardly meant, if somebody who was there already can be.
    private const int Unseen = 2;

    // What a better fitting role weighs against being nearer in mind.
    private const int PointOfMatch = 30;
    private readonly Dictionary<Entity, int> _holders = [];

    // Less than the same noun in a role that the text states.
    private const int EpithetMatch = 5;

    private static int Match(Entity entity, RolePhrase phrase)
    {
        if (!entity.MayBe(phrase.Gender) || Sought.IsElsewhere(entity, phrase))
        {
            return 0;
        }

        int best = entity.Epithets.Contains(phrase.HeadKey) ? EpithetMatch : 0;
        foreach (RolePhrase role in entity.Roles)
        {
            int score = role.Match(phrase);
            best = score > best ? score : best;
        }

        return best;
    }
}
