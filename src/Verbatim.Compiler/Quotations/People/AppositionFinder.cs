using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>Finds the roles that stand beside names: “Sergei Lavrov, the Russian foreign minister,” and the other way round.</summary>
internal static class AppositionFinder
{
    private const int MostRoles = 16;

    public static void Find(Narration narration, List<Mention> mentions)
    {
        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            Mention one = mentions[i];
            if (NextOutside(narration, mentions, i) is not { } other || one.Sentence != other.Sentence)
            {
                continue;
            }

            if (one.Kind == MentionKind.Nominal && other is { Kind: MentionKind.Name, Entity.IsBody: false } && EndOfPlace(narration, one) is var comma
                && narration.IsMark(comma, ',')
                && FirstWithArticle(narration, other) == comma + 1 && EndsApposition(narration, other.End) && IsPerson(one))
            {
                Join(narration, other.Entity!, one, comma);
            }
            else if (one.Kind == MentionKind.Nominal && (one.Traits & WordTraits.Body) != 0 && other is { Kind: MentionKind.Name, Entity: { } body }
                && !one.IsPossessive && narration[one.First].Is(WordTraits.Determiner | WordTraits.Possessive)
                && EndOfClause(narration, one) is var end && narration.IsMark(end, ',') && other.First == end + 1 && narration.IsMark(other.End, ','))
            {
                // “The agency that approves such tools, Digital Care,”
                one.Entity = body;
                body.Epithets.Add(one.Key);
            }
            else if (one.Kind == MentionKind.Nominal && other is { Kind: MentionKind.Name, Entity.IsBody: false, RoleFirst: < 0 } && other.First == one.End
                && IsPerson(one) && other.NameFirst < other.Head)
            {
                // “the leader of the party Ann Ray”
                Join(narration, other.Entity!, one, one.End);
            }
            else if (one is { Kind: MentionKind.Name, Entity.IsBody: false } && other.Kind == MentionKind.Nominal && other.First == one.End + 1
                && IsPerson(other) && !IsPlaceBefore(narration, mentions, one, other)
                && ((narration.IsMark(one.End, ',') && EndsApposition(narration, other.End)
                    && !narration[other.End].Is(WordTraits.Speech | WordTraits.Verb | WordTraits.Auxiliary)) || Verbs.Copulas.Contains(narration[one.End].Key)))
            {
                Join(narration, one.Entity!, other, other.End);
            }
            else if (one.Kind == MentionKind.Nominal && (one.Traits & WordTraits.Group) != 0)
            {
                Distribute(narration, mentions, i);
            }
        }
    }

    public static void AddRole(Narration narration, Entity entity, int first, int end, int head, int instead = -1)
    {
        if (entity.Roles.Count >= MostRoles)
        {
            return;
        }

        RolePhrase role = RolePhrase.Of(narration, first, end, head, instead);
        if (role.Span.IsEmpty || entity.Roles.Exists(known => string.Equals(known.Text, role.Text, System.StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        entity.Roles.Add(role);
        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = role.Gender;
        }
    }

    // The next mention that is not part of this one: in “the mayor of Kilbrack, Liam O’Shea” it is not Kilbrack. Null behind the last mention.
    private static Mention? NextOutside(Narration narration, List<Mention> mentions, int index)
    {
        int next = index + 1;
        if (next >= mentions.Count)
        {
            return null;
        }

        int end = mentions[index].Kind == MentionKind.Nominal ? EndOfPlace(narration, mentions[index]) : mentions[index].End;
        while (next + 1 < mentions.Count && next < index + 6 && (mentions[next].First < end || mentions[next].IsModifier))
        {
            next++;
        }

        return mentions[next];
    }

    // “After the landings on Kilbrack, the minister of the interior, Ann Ray, …”: the role is hers.
    private static bool IsPlaceBefore(Narration narration, List<Mention> mentions, Mention place, Mention role)
    {
        int comma = EndOfPlace(narration, role);
        return place.NameFirst == place.Head && narration[place.First - 1].Is(WordTraits.Preposition) && narration.IsMark(comma, ',')
            && NextOutside(narration, mentions, role.Index) is { Kind: MentionKind.Name } name && name.FirstWithRole == comma + 1;
    }

    private static bool IsPerson(Mention nominal) => ((nominal.Traits & WordTraits.Role) != 0 || nominal.Key == Pronouns.One) && !nominal.IsPossessive;

    // “The commissioner, the Norvian Ann Ray, …”
    private static int FirstWithArticle(Narration narration, Mention name) =>
        name.RoleFirst >= 0 && narration[name.FirstWithRole - 1].Is(WordTraits.Determiner) ? name.FirstWithRole - 1 : name.FirstWithRole;

    // “his counterpart from the Republic of Lusca, Odile Marchetti”: in front of a name, a place belongs to the role.
    private static int EndOfPlace(Narration narration, Mention nominal)
    {
        bool joined = narration[nominal.End].Is(WordTraits.Conjunction) && !narration[nominal.End + 1].Is(WordTraits.Determiner | WordTraits.Possessive)
            && !narration[nominal.End + 1].IsCapitalized;
        if (!narration[nominal.End].Is(WordTraits.Preposition) && !joined)
        {
            return nominal.End;
        }

        int end = nominal.End + 1;
        while (end < nominal.End + LongestPlace && narration[end].IsWord
            && (narration[end].Key == SpeechWords.Question || !narration[end].Is(WordTraits.Verb | WordTraits.Speech | WordTraits.Auxiliary)))
        {
            end++;
        }

        return end;
    }

    // Past “ that approves such tools”.
    private static int EndOfClause(Narration narration, Mention nominal)
    {
        int end = nominal.End;
        while (end < nominal.End + LongestPlace && narration[end].IsWord)
        {
            end++;
        }

        return end;
    }

    private const int LongestPlace = 9;

    private static bool EndsApposition(Narration narration, int end) =>
        narration.IsMark(end, ',') || narration.IsMark(end, '.') || narration.IsMark(end, ';') || narration.IsMark(end, '(') || narration.IsMark(end, ')')
            || WordClasses.IsDash(narration[end])
        || narration.IsSentenceStart(end)
        || narration[end].Is(WordTraits.Speech | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Verb);

    private static void Join(Narration narration, Entity entity, Mention nominal, int end)
    {
        nominal.Entity = entity;
        if (nominal.Key == Pronouns.One)
        {
            // “one of the signatories, sociologist Ann Ray”
            return;
        }

        AddRole(narration, entity, nominal.First, end, nominal.Head);
    }

    /// <summary>“the foreign ministers of Russia and Germany, Sergei Lavrov and Annalena Baerbock”.</summary>
    private static void Distribute(Narration narration, List<Mention> mentions, int index)
    {
        Mention ministers = mentions[index];
        int comma = ministers.End;
        int second = -1;
        if (narration[comma].Is(WordTraits.Conjunction) && narration[comma + 1].IsCapitalized)
        {
            second = comma + 1;
            comma += 2;
        }

        if (!narration.IsMark(comma, ','))
        {
            return;
        }

        int next = index + 1;
        while (next < mentions.Count && next < index + 6 && mentions[next].First <= comma)
        {
            next++;
        }

        if (next + 1 < mentions.Count && mentions[next] is { Kind: MentionKind.Name, Entity.IsBody: false } one
            && mentions[next + 1] is { Kind: MentionKind.Name, Entity.IsBody: false } two
            && one.First == comma + 1 && narration[one.End].Is(WordTraits.Conjunction) && two.FirstWithRole == one.End + 1)
        {
            AddRole(narration, one.Entity!, ministers.First, ministers.End, ministers.Head, instead: -2);
            AddRole(narration, two.Entity!, ministers.First, ministers.End, ministers.Head, instead: second >= 0 ? second : -2);
        }
    }
}
