using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.People;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Who is in the reader's mind at a place of the text: who was mentioned, how near, as subject or not, and who spoke.</summary>
internal sealed class Discourse
{
    /// <summary>How far back somebody is sought, in mentions; it bounds the work.</summary>
    public const int Memory = 48;

    private const int SpokenMemory = 8;

    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly List<(int Position, Entity Entity)> _spoken = [];

    public Discourse(QuotationReading reading)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
    }

    /// <summary>Who spoke last; null for nobody yet.</summary>
    public Entity? LastSpeaker => _spoken.Count > 0 ? _spoken[_spoken.Count - 1].Entity : null;

    /// <summary>Whether somebody spoke in the mention's paragraph, or in the one before.</summary>
    public bool SpokeNear(Mention mention) => _spoken.Count > 0 && _narration.ParagraphOf(_spoken[_spoken.Count - 1].Position) >= mention.Paragraph - 1;

    /// <summary>Notes that the entity speaks the quotation at the position.</summary>
    public void NoteSpoken(int position, Entity entity) => _spoken.Add((position, entity));

    /// <summary>The person who is most in the reader's mind in front of the mention; null also when that is somebody without a name.</summary>
    public Entity? MostSalient(Mention mention, in Sought sought)
    {
        Entity? best = null;
        int bestScore = sought.Description is null ? int.MinValue : LeastInMind;
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Memory; i--)
        {
            Mention earlier = _mentions[i];
            if (!earlier.IsModifier && earlier.Entity is { } entity && sought.Allows(entity))
            {
                Consider(entity, Salience(earlier, mention, mention.Index - i) + GenderBonus(entity, sought.Gender) + Fit(entity, sought.Description)
                    + sought.BonusOf(entity), ref best, ref bestScore);
            }
            else if (sought.MayBeUnnamed && IsUnnamedPerson(earlier, sought.Gender))
            {
                Consider(null, Salience(earlier, mention, mention.Index - i), ref best, ref bestScore);
            }
        }

        for (int i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - 4; i--)
        {
            (int position, Entity entity) = _spoken[i];
            if (position < mention.First && sought.Allows(entity))
            {
                int sentences = mention.Sentence - _narration.SentenceOf(position);
                int score = 70 - (10 * sentences) + (_narration.ParagraphOf(position) == mention.Paragraph ? 15 : 0);
                Consider(entity, score + GenderBonus(entity, sought.Gender) + Fit(entity, sought.Description)
                    + sought.BonusOf(entity), ref best, ref bestScore);
            }
        }

        return best;
    }

    // “A neighbour looked out. “…,” she said.”
    private bool IsUnnamedPerson(Mention earlier, Gender gender)
    {
        ref readonly Token first = ref _narration[earlier.First];
        bool person = earlier is { Kind: MentionKind.Nominal, Entity: null, IsPossessive: false } && IsSubject(earlier)
            && (earlier.Traits & (WordTraits.Role | WordTraits.Group)) == WordTraits.Role;
        return person && Determiners.Indefinite.Contains(first.Key)
            && (gender == Gender.Unknown || Entity.GenderOf(earlier.Traits) is var own && (own == Gender.Unknown || own == gender));
    }

    // A capital alone makes hardly a person: “Page”, “Opposition”.
    private const int Stranger = 30;
    private const int Never = 1000;

    // Somebody with a role is more likely called by it than by another noun.
    private const int OtherRole = 25;
    private const int LeastInMind = 20;

    // Whom the article is about is easier in mind.
    private const int Often = 6;

    private static int Fit(Entity entity, RolePhrase? description)
    {
        int names = entity.Names.Count;
        int fit = (entity.IsLikelyPerson ? 0 : description is null ? -Stranger : -Never) + (2 * (names > Often ? Often : names));
        return description is { IsMore: false } && (entity.Epithets.Count > 0 || entity.Roles.Exists(role => !role.IsRelational)) ? fit - OtherRole : fit;
    }

    private static void Consider(Entity? entity, int score, ref Entity? best, ref int bestScore)
    {
        if (score > bestScore)
        {
            best = entity;
            bestScore = score;
        }
    }

    private static int GenderBonus(Entity entity, Gender gender) =>
        gender == Gender.Unknown ? 0 : entity.Gender == gender ? (entity.IsGenderGuessed ? 12 : 20) : 0;

    /// <summary>How much the earlier mention is in the reader's mind at the other, <paramref name="rank"/> mentions later.</summary>
    public int Salience(Mention earlier, Mention mention, int rank)
    {
        int sentences = mention.Sentence - earlier.Sentence;
        int score = 60 - (9 * (sentences > 12 ? 12 : sentences)) - rank;
        bool subject = IsSubject(earlier);
        score += subject ? 22 : 0;
        score += earlier.IsPossessive ? -6 : 0;
        score += earlier.Paragraph == mention.Paragraph ? 16 : 0;
        // Within its own sentence a subject pronoun hardly stands for an object before it.
        score += sentences == 0 && !subject ? -12 : 0;
        return score;
    }

    /// <summary>Whether the mention looks like the subject of its clause.</summary>
    public bool IsSubject(Mention mention) => mention.IsSubject ??= LooksLikeSubject(mention);

    private bool LooksLikeSubject(Mention mention) =>
        !mention.IsPossessive
            && (mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition or CueKind.VerbBefore or CueKind.VerbLater or CueKind.AccordingTo
            || _narration.IsSentenceStart(mention.First) || (mention.Kind == MentionKind.Name && _narration.IsSentenceStart(FirstOfPhrase(mention)))
                || (_narration.IsSentenceStart(mention.First - 1) && _narration[mention.First - 1].Is(WordTraits.Determiner))
                    || _narration[mention.End].Is(WordTraits.Auxiliary | WordTraits.Verb)
            || (_narration[mention.First - 1].Is(WordTraits.Conjunction | WordTraits.Subordinator) && _narration[mention.End].IsWord) || IsApposed(mention));

    // “the Norvian Ann Ray”, “29-year-old Ann Ray”, “Norvia's Ann Ray”
    private int FirstOfPhrase(Mention name)
    {
        int first = name.FirstWithRole;
        while (first > name.First - LongestLead && (_narration[first - 1].Kind == TokenKind.PossessiveEnding
            || (_narration[first - 1] is { IsWord: true } before
                && (before.Is(WordTraits.Determiner | WordTraits.Nationality | WordTraits.Number) || Ages.Ends(_narration, before)
                    || (before.IsCapitalized && _narration[first].Kind == TokenKind.PossessiveEnding)))))
        {
            first--;
        }

        return first;
    }

    private const int LongestLead = 8;

    // “One of the six, manager Ann Ray, left”
    private bool IsApposed(Mention mention)
    {
        if (mention.Kind != MentionKind.Name)
        {
            return false;
        }

        int first = FirstOfPhrase(mention);
        if (!_narration.IsMark(first - 1, ',') || _narration.SentenceOf(first - 1) != mention.Sentence)
        {
            return false;
        }

        int end = mention.End;
        while (end < mention.End + 6 && _narration[end].IsWord
            && !_narration[end].Is(WordTraits.Verb | WordTraits.Auxiliary | WordTraits.Speech | WordTraits.Relative))
        {
            end++;
        }

        return _narration.IsMark(end, ',') && _narration[end + 1].Is(WordTraits.Verb | WordTraits.Auxiliary | WordTraits.Speech);
    }

    /// <summary>Who spoke last in the mention's paragraph, if the mention may stand for that person.</summary>
    public Entity? SpeakerOfParagraph(Mention mention)
    {
        if (_spoken.Count == 0)
        {
            return null;
        }

        (int position, Entity entity) = _spoken[_spoken.Count - 1];
        return position < mention.First && _narration.ParagraphOf(position) == mention.Paragraph && entity.MayBe(GenderAround(mention)) && !entity.IsBody
            ? entity : null;
    }

    /// <summary>The position where the entity was last named or spoke in front of the mention; -1 for nowhere.</summary>
    public int LastSeen(Entity entity, Mention mention)
    {
        int next = Mention.PlaceFrom(entity.Names, mention.First);
        int seen = next == 0 ? -1 : entity.Names[next - 1].First;

        for (int i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - SpokenMemory; i--)
        {
            if (ReferenceEquals(_spoken[i].Entity, entity) && _spoken[i].Position < mention.First && _spoken[i].Position > seen)
            {
                seen = _spoken[i].Position;
            }
        }

        return seen;
    }

    /// <summary>The gender that a possessive right behind shows: “The host, for his part,”.</summary>
    public Gender GenderAround(Mention mention)
    {
        Gender gender = Entity.GenderOf(mention.Traits);
        for (int i = mention.End; gender == Gender.Unknown && i < mention.End + 4; i++)
        {
            gender = Entity.GenderOf(_narration[i].Traits);
        }

        return gender;
    }
}
