using System.Collections.Generic;
using Verbatim.Compiler.Language;

namespace Verbatim.Compiler.Quotations;

/// <summary>Brings the name mentions of a document together to persons and bodies, and gives them the roles that the text states.</summary>
internal sealed class EntityFinder
{
    private const int MostOfOneSurname = 8;

    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<ulong, List<Entity>> _bySurname = [];
    private readonly Dictionary<ulong, Entity> _byGivenName = [];
    private readonly Dictionary<ulong, Entity> _bodies = [];

    private EntityFinder(Narration narration, List<Mention> mentions)
    {
        _narration = narration;
        _mentions = mentions;
    }

    public static List<Entity> Find(Narration narration, List<Mention> mentions)
    {
        var finder = new EntityFinder(narration, mentions);
        finder.CollectFullNames();
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && finder.IsInhabitant(mention))
            {
                finder._inhabitants.Add(mention);
            }
            else if (mention.Kind == MentionKind.Name)
            {
                finder.Add(mention);
            }
        }

        AppositionFinder.Find(narration, mentions);
        finder.AddInhabitants();
        return finder._entities;
    }

    // A surname by itself may stand before the full name (a headline, a first sentence): surnames of full names are known first.
    private readonly HashSet<ulong> _knownSurnames = [];

    private void CollectFullNames()
    {
        foreach (Mention mention in _mentions)
        {
            if (mention.Kind == MentionKind.Name && !mention.IsBody && GivenName(mention) != 0)
            {
                _knownSurnames.Add(mention.Key);
            }
        }
    }

    private readonly List<Mention> _inhabitants = [];
    private static readonly ulong TheKey = WordKey.Of("the");

    // “The Norvian” may be the Norvian minister, which is known when all roles are.
    private bool IsInhabitant(Mention mention)
    {
        if (mention.NameFirst != mention.Head || mention.First != mention.Head || _narration[mention.First - 1].Key != TheKey || _knownSurnames.Contains(mention.Key))
        {
            return false;
        }

        Token token = _narration[mention.Head];
        string text = _narration.Tokens.Text;
        return token.End - token.Start > LeastInhabitant && text[token.End - 1] is 'n' && text[token.End - 2] is 'a';
    }

    private const int LeastInhabitant = 4;

    private void AddInhabitants()
    {
        Dictionary<ulong, Entity?> holders = HoldersByPlace();
        foreach (Mention mention in _inhabitants)
        {
            ulong place = RolePhrase.Stem(_narration.Tokens.Text, _narration[mention.Head], name: true);
            if (holders.TryGetValue(place, out Entity? only) && only is not null)
            {
                mention.Entity = only;
            }
            else
            {
                Add(mention);
            }
        }
    }

    /// <summary>For each place in a role, who holds it; null for several.</summary>
    private Dictionary<ulong, Entity?> HoldersByPlace()
    {
        var holders = new Dictionary<ulong, Entity?>();
        foreach (Entity entity in _entities)
        {
            foreach (RolePhrase role in entity.Roles)
            {
                foreach (ulong place in role.Places)
                {
                    holders[place] = holders.TryGetValue(place, out Entity? holder) && !ReferenceEquals(holder, entity) ? null : entity;
                }
            }
        }

        return holders;
    }

    private void Add(Mention mention)
    {
        bool body = mention.IsBody && !(mention.End - mention.NameFirst == 1 && _knownSurnames.Contains(mention.Key));
        Entity entity = body ? FindBody(mention) : FindPerson(mention);
        mention.Entity = entity;
        entity.Names.Add(mention);
        Learn(entity, mention);
    }

    private Entity FindBody(Mention mention)
    {
        ulong key = WordKey.Of(_narration.Tokens.Text, _narration[mention.NameFirst].Start, _narration[mention.End - 1].End);
        if (!_bodies.TryGetValue(key, out Entity? entity))
        {
            entity = New(mention, isBody: true);
            _bodies[key] = entity;
        }

        return entity;
    }

    private Entity FindPerson(Mention mention)
    {
        ulong given = GivenName(mention);
        if (!_bySurname.TryGetValue(mention.Key, out List<Entity>? namesakes))
        {
            if (given == 0 && _byGivenName.TryGetValue(mention.Key, out Entity? friend))
            {
                return friend;
            }

            namesakes = [];
            _bySurname[mention.Key] = namesakes;
        }

        Gender gender = GenderOfTitle(mention);
        Entity? best = null;
        foreach (Entity entity in namesakes)
        {
            bool fits = entity.MayBe(gender) && (given == 0 || entity.GivenKey == 0 || IsSameGivenName(entity, mention, given));
            if (fits && (best is null || entity.LastSeen >= best.LastSeen))
            {
                best = entity;
            }
        }

        if (best is null)
        {
            best = New(mention, isBody: false);
            best.SurnameKey = mention.Key;
            if (namesakes.Count < MostOfOneSurname)
            {
                namesakes.Add(best);
            }
        }

        if (given != 0)
        {
            best.GivenKey = best.GivenKey == 0 ? given : best.GivenKey;
            if (!_byGivenName.ContainsKey(given))
            {
                _byGivenName[given] = best;
            }
        }

        return best;
    }

    private bool IsSameGivenName(Entity entity, Mention mention, ulong given)
    {
        if (entity.GivenKey == given)
        {
            return true;
        }

        // “J. Smith” may be John Smith; “Bill Clinton” is not Hillary.
        string text = _narration.Tokens.Text;
        Token mine = _narration[mention.NameFirst];
        Token other = _narration[entity.Fullest.NameFirst];
        bool initial = text[mine.End - 1] == '.' || text[other.End - 1] == '.';
        return initial && text[mine.Start] == text[other.Start];
    }

    /// <summary>The key of the given name; 0 for a surname by itself.</summary>
    private ulong GivenName(Mention mention)
    {
        Token first = _narration[mention.NameFirst];
        bool alone = mention.NameFirst == mention.Head || first.Is(WordTraits.NameParticle) && !first.Is(WordTraits.GivenMale | WordTraits.GivenFemale);
        return alone ? 0 : first.Key;
    }

    private Gender GenderOfTitle(Mention mention)
    {
        for (int i = mention.First; i < mention.NameFirst; i++)
        {
            if (Entity.GenderOf(_narration[i].Traits) is var gender and not Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private Entity New(Mention mention, bool isBody)
    {
        var entity = new Entity { Index = _entities.Count, IsBody = isBody, Fullest = mention };
        _entities.Add(entity);
        return entity;
    }

    private void Learn(Entity entity, Mention mention)
    {
        entity.LastSeen = mention.First;
        int length = mention.End - mention.NameFirst;
        if (length > entity.NameLength)
        {
            entity.NameLength = length;
            entity.Fullest = mention;
        }

        if (entity.IsBody)
        {
            return;
        }

        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = GenderOfTitle(mention);
        }

        if (entity.Gender == Gender.Unknown && (GivenName(mention) != 0 || mention.NameFirst == mention.Head))
        {
            Token given = _narration[mention.NameFirst];
            WordTraits gender = GivenNames.GenderOf(_narration.Tokens.Text.Substring(given.Start, given.End - given.Start));
            entity.Gender = gender == WordTraits.GivenFemale ? Gender.Female : gender == WordTraits.GivenMale ? Gender.Male : Gender.Unknown;
        }

        if (mention.RoleFirst >= 0)
        {
            int end = mention.NameFirst;
            AppositionFinder.AddRole(_narration, entity, mention.RoleFirst, end, end - 1);
        }
    }
}
