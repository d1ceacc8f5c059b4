using System;
using System.Linq;
using System.Text;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Makes queries by the grammar of docs/search.md, of words of the articles and others, and spoils some.</summary>
internal static class QueryMaker
{
    private const string Signs = "\"“”()+-~*: ANDORT.,’'/\\\0\u200B\uD83Dé1";

    private static readonly string[] Fields =
        ["title:", "text:", "quote:", "speaker:", "role:", "after:", "before:", "on:", "date:", "source:", "Title:", "x:",
            "tags:", "tags:sea ", "rating:", "rating:>", "rating:2..", "opened:", "opened:..", "section:", "section:W*"];

    private static readonly string[] Dates = ["2022-01-18", "2022-02", "2022", "2022-02-30", "0000", "9999-12-31", "2022-13", "22", "1-1-1", "99999"];

    private static readonly string[] Stops = ["the", "a", "of", "to", "and", "he", "that", "The", "AND", "OR", "NOT"];

    private static readonly Lazy<string[]> Words = new(() =>
        [.. KnownArticles.Texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Makes one.</summary>
    public static string Make(FuzzRandom random)
    {
        var query = new StringBuilder();
        Clauses(random, query, depth: 0, random.Percent(90) ? 5 : 40);
        string made = random.Percent(2) ? string.Concat(Enumerable.Repeat(query.ToString() + " ", random.Between(2, 200))) : query.ToString();
        for (int changes = random.Percent(30) ? random.Between(1, 6) : 0; changes > 0; changes--)
        {
            made = Change(random, made);
        }

        return made;
    }

    private static void Clauses(FuzzRandom random, StringBuilder query, int depth, int most)
    {
        for (int i = random.Between(1, most); i > 0; i--)
        {
            query.Append(random.Of(["", "", "", "+", "-", "NOT "]));
            if (depth < 5 && random.Percent(15))
            {
                query.Append('(');
                Clauses(random, query, depth + 1, 4);
                query.Append(')');
            }
            else
            {
                query.Append(random.Percent(25) ? random.Of(Fields) : "");
                Value(random, query);
            }

            query.Append(random.Of([" ", " ", " ", " AND ", " OR ", "  "]));
        }
    }

    private static void Value(FuzzRandom random, StringBuilder query)
    {
        switch (random.Below(12))
        {
            case < 5:
                query.Append(Word(random));
                break;
            case 5:
                string begun = Word(random);
                query.Append(begun.AsSpan(0, random.Between(1, begun.Length))).Append('*');
                break;
            case 6:
                query.Append(TextMutator.Change(random, Word(random))).Append(random.Of(["~", "~1", "~2", "~0", "~3"]));
                break;
            case 7:
                query.Append(random.Of(Dates));
                break;
            case 8:
                query.Append(random.Of(Stops));
                break;
            default:
                Phrase(random, query);
                break;
        }
    }

    private static void Phrase(FuzzRandom random, StringBuilder query)
    {
        string text = random.Of(KnownArticles.Texts);
        string[] words = text.Substring(random.Below(text.Length)).Split((char[]?)null, 9, StringSplitOptions.RemoveEmptyEntries);
        query.Append(random.Of(["\"", "“"])).AppendJoin(' ', words.Take(random.Below(8))).Append(random.Of(["\"", "”"]));
        query.Append(random.Percent(40) ? "~" + random.Of(["", "0", "1", "5", "100000", "99999999999"]) : "");
    }

    private static string Word(FuzzRandom random) => random.Percent(90) ? random.Of(Words.Value) : random.Of(Fragments.Oddities);

    private static string Change(FuzzRandom random, string query)
    {
        int place = random.Below(query.Length + 1);
        return random.Below(4) switch
        {
            0 => query[..place],
            1 => query.Insert(place, Signs[random.Below(Signs.Length)].ToString()),
            2 => query.Remove(place, random.Skewed(query.Length - place)),
            _ => query.Insert(place, random.Of(Fragments.Oddities)),
        };
    }
}
