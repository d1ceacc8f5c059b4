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
        finder.CollectCouples();
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
        EntityEvidence.Weigh(narration, mentions, finder._entities);
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
                _firstWords.Add(GivenName(mention));
            }
            else if (mention is { Kind: MentionKind.Name, IsBody: true } && mention.End - mention.NameFirst > 1 && _narration[mention.NameFirst] is { IsWord: true } first && IsProper(first))
            {
                _bodiesByFirstWord[first.Key] = mention;
            }
        }
    }

    private readonly HashSet<ulong> _firstWords = [];
    private readonly Dictionary<ulong, Entity> _byFirstWord = [];

    // “Hank and Louise Stobie”: the first has the second's surname.
    private readonly Dictionary<Mention, Mention> _couples = [];

    private void CollectCouples()
    {
        for (int i = 0; i + 1 < _mentions.Count; i++)
        {
            Mention one = _mentions[i];
            Mention two = _mentions[i + 1];
            if (one.Kind == MentionKind.Name && two is { Kind: MentionKind.Name, IsBody: false } && one.End - one.First == 1 && _narration[one.Head].Is(WordTraits.GivenMale | WordTraits.GivenFemale) && !_knownSurnames.Contains(one.Key)
                && _narration[one.End].Key == AndKey && two.First == one.End + 1 && two.NameFirst == two.First && GivenName(two) != 0 && _narration[two.NameFirst].Is(WordTraits.GivenMale | WordTraits.GivenFemale))
            {
                _couples[one] = two;
            }
        }
    }

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

        namesakes.Add(entity);
        _byGivenName[mention.Key] = entity;
        return entity;
    }

    private static readonly ulong AndKey = WordKey.Of("and");

    // “Maplecrest” is short for “Maplecrest Foods”, wherever that stands.
    private readonly Dictionary<ulong, Mention> _bodiesByFirstWord = [];

    private static bool IsProper(Token word) =>
        word.Traits == WordTraits.None;

    private readonly List<Mention> _inhabitants = [];
    // Sikh women and men bear these beside a given name that is nobody's gender.
    private static readonly ulong KaurKey = WordKey.Of("kaur");
    private static readonly ulong SinghKey = WordKey.Of("singh");
    private static readonly ulong ForKey = WordKey.Of("for");
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
        if (mention.NameFirst == mention.Head && !_knownSurnames.Contains(mention.Key) && _bodiesByFirstWord.TryGetValue(mention.Key, out Mention? longer))
        {
            Entity known = FindBody(longer);
            mention.Entity = known;
            known.Names.Add(mention);
            Learn(known, mention);
            return;
        }

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
        if (_couples.TryGetValue(mention, out Mention? spouse))
        {
            return FindSpouse(mention, spouse);
        }

        ulong given = GivenName(mention);
        if (given == 0 && !_knownSurnames.Contains(mention.Key) && _byGivenName.TryGetValue(mention.Key, out Entity? friend))
        {
            return friend;
        }

        if (!_bySurname.TryGetValue(mention.Key, out List<Entity>? namesakes))
        {
            namesakes = [];
            _bySurname[mention.Key] = namesakes;
        }

        Gender gender = GenderOfTitle(mention);
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
            namesakes.Add(best);
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

        if (given == 0 && !_knownSurnames.Contains(mention.Key) && _firstWords.Contains(mention.Key))
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

        for (int i = mention.NameFirst + 1; i < mention.End; i++)
        {
            if (_narration[i].Key == KaurKey || _narration[i].Key == SinghKey)
            {
                return _narration[i].Key == KaurKey ? Gender.Female : Gender.Male;
            }
        }

        // “Ray, for her part,”
        return _narration.IsMark(mention.End, ',') && _narration[mention.End + 1].Key == ForKey && _narration[mention.End + 2].Is(WordTraits.Possessive) ? Entity.GenderOf(_narration[mention.End + 2].Traits) : Gender.Unknown;
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
            entity.Gender = GenderOfTitle(mention);
        }

        if (entity.Gender == Gender.Unknown && (GivenName(mention) != 0 || (mention.NameFirst == mention.Head && !_knownSurnames.Contains(mention.Key))))
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
