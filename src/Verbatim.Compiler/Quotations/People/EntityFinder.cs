using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>Brings the name mentions of a document together to persons and bodies, and gives them the roles that the text states.</summary>
internal sealed class EntityFinder
{
    private const int MostOfOneSurname = 8;

    private readonly Narration _narration;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<ulong, List<Entity>> _bySurname = [];
    private readonly Dictionary<ulong, Entity> _byGivenName = [];
    private readonly Dictionary<ulong, Entity> _bodies = [];
    private readonly Dictionary<ulong, Entity> _byFirstWord = [];
    private readonly FullNames _names;

    private EntityFinder(Narration narration, FullNames names)
    {
        _narration = narration;
        _names = names;
    }

    public static List<Entity> Find(Narration narration, List<Mention> mentions)
    {
        var names = new FullNames(narration, mentions);
        var finder = new EntityFinder(narration, names);
        var inhabitants = new Inhabitants(narration);
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && (names.IsSurname(mention.Key) || !inhabitants.TryAdd(mention)))
            {
                finder.Add(mention);
            }
        }

        AppositionFinder.Find(narration, mentions);
        foreach (Mention stranger in inhabitants.Resolve(finder._entities))
        {
            finder.Add(stranger);
        }

        if (inhabitants.Any)
        {
            // Inhabitants come last, but are sought by their place.
            foreach (Entity entity in finder._entities)
            {
                entity.Names.Sort((left, right) => left.First.CompareTo(right.First));
            }
        }

        EntityEvidence.Weigh(narration, mentions, finder._entities);
        return finder._entities;
    }

    private void Add(Mention mention)
    {
        Mention? longer = mention.NameFirst == mention.Head && !_names.IsSurname(mention.Key) ? _names.BodyBeginningWith(mention.Key)
            : _names.BodyContinuing(mention);
        if (longer is not null)
        {
            Entity known = FindBody(longer);
            mention.Entity = known;
            known.Names.Add(mention);
            Learn(known, mention);
            return;
        }

        bool body = mention.IsBody && !(mention.End - mention.NameFirst == 1 && _names.IsSurname(mention.Key));
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
        if (_names.SpouseOf(mention) is { } spouse)
        {
            return FindSpouse(mention, spouse);
        }

        ulong given = _names.GivenName(mention);
        if (given == 0 && !_names.IsSurname(mention.Key) && _byGivenName.TryGetValue(mention.Key, out Entity? friend))
        {
            return friend;
        }

        Mention? full = given == 0 ? _names.FullNameAround(mention.Key) : _names.FullNameEndingIn(mention) ?? _names.FullNameBeginningWith(mention);
        if (full is not null)
        {
            return FindPerson(full);
        }

        if (!_bySurname.TryGetValue(mention.Key, out List<Entity>? namesakes))
        {
            namesakes = [];
            _bySurname[mention.Key] = namesakes;
        }

        Gender gender = NameGender.OfTitle(_narration, mention);
        Entity? best = null;
        foreach (Entity entity in namesakes)
        {
            bool fits = entity.MayBe(gender) && (given == 0 || entity.GivenKey == 0 || IsSameGivenName(entity, mention, given));
            if (fits && (best is null || IsNearer(entity, best, given)))
            {
                best = entity;
            }
        }

        // “Huang cooks. … Huang Meiling”: so far known by the first word alone.
        if (best is null && given != 0 && _byFirstWord.TryGetValue(given, out Entity? early) && early.MayBe(gender))
        {
            _byFirstWord.Remove(given);
            best = early;
            best.SurnameKey = mention.Key;
            if (namesakes.Count < MostOfOneSurname)
            {
                namesakes.Add(best);
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

        if (given == 0 && !_names.IsSurname(mention.Key) && _names.BeginsName(mention.Key))
        {
            _byFirstWord[mention.Key] = best;
        }

        best.SurnameUses += given == 0 ? 1 : 0;
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

    // “Hank and Louise Stobart”: the first has the second's surname.
    private Entity FindSpouse(Mention mention, Mention spouse)
    {
        if (_bySurname.TryGetValue(spouse.Key, out List<Entity>? namesakes) && namesakes.Find(known => known.GivenKey == mention.Key) is { } seen)
        {
            return seen;
        }

        Entity entity = New(mention, isBody: false);
        entity.SharedSurname = spouse;
        entity.SurnameKey = spouse.Key;
        entity.GivenKey = mention.Key;
        if (namesakes is null)
        {
            namesakes = [];
            _bySurname[spouse.Key] = namesakes;
        }

        if (namesakes.Count < MostOfOneSurname)
        {
            namesakes.Add(entity);
        }

        _byGivenName[mention.Key] = entity;
        return entity;
    }

    // Of a family, the surname by itself goes on meaning the one it meant before.
    private static bool IsNearer(Entity entity, Entity best, ulong given) =>
        given == 0 && (entity.SurnameUses > 0) != (best.SurnameUses > 0) ? entity.SurnameUses > 0 : entity.LastSeen >= best.LastSeen;

    private bool IsSameGivenName(Entity entity, Mention mention, ulong given)
    {
        if (entity.GivenKey == given)
        {
            return true;
        }

        // “J. Smith” may be John Smith; “Bill Clinton” is not Hillary.
        string text = _narration.Tokens.Text;
        ref readonly Token mine = ref _narration[mention.NameFirst];
        ref readonly Token other = ref _narration[entity.Fullest.NameFirst];
        bool initial = text[mine.End - 1] == '.' || text[other.End - 1] == '.';
        return initial && text[mine.Start] == text[other.Start];
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

        if (Ages.Behind(_narration, mention.End) is var age and > 0)
        {
            entity.Age = age;
        }

        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = NameGender.OfWords(_narration, mention);
        }

        if (entity.Gender == Gender.Unknown && (_names.GivenName(mention) != 0 || (mention.NameFirst == mention.Head && !_names.IsSurname(mention.Key))))
        {
            entity.Gender = NameGender.OfGivenName(_narration, mention);
        }

        if (mention.RoleFirst >= 0)
        {
            int end = mention.NameFirst;
            AppositionFinder.AddRole(_narration, entity, mention.RoleFirst, end, NameParts.OfficeBefore(_narration, mention.RoleFirst, end));
        }
    }
}
