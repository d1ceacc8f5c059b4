using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>The kinds of queries that are measured.</summary>
internal enum QueryKind
{
    Term,
    And,
    Phrase,
    Prefix,
    Or5,
    Fuzzy,
    Filter,
}

/// <summary>A query in parts, so that each engine can be asked in its own way.</summary>
internal sealed record BenchmarkQuery(QueryKind Kind, string[] Words, string? Speaker = null, int FirstDay = 0, int LastDay = 0)
{
    /// <summary>The query in Verbatim's language.</summary>
    public string Text { get; } = Kind switch
    {
        QueryKind.Term or QueryKind.Or5 => string.Join(" ", Words),
        QueryKind.And => string.Join(" AND ", Words),
        QueryKind.Phrase => "\"" + string.Join(" ", Words) + "\"",
        QueryKind.Prefix => Words[0] + "*",
        QueryKind.Fuzzy => Words[0] + "~",
        _ => $"{Words[0]} speaker:{Speaker} after:{DateOnly.FromDayNumber(FirstDay - 1):yyyy-MM-dd} before:{DateOnly.FromDayNumber(LastDay + 1):yyyy-MM-dd}",
    };

    /// <summary>Edits of a fuzzy word.</summary>
    public int Edits => Words[0].Length < 6 ? 1 : 2;

    /// <summary>Draws queries from the articles: words that stand together in one.</summary>
    public static List<BenchmarkQuery> Make(List<IndexedArticle> articles, Func<int, string> speakerOf, int eachKind, int seed)
    {
        var random = new Random(seed);
        var queries = new List<BenchmarkQuery>();
        foreach (QueryKind kind in Enum.GetValues<QueryKind>())
        {
            int made = 0;
            while (made < eachKind)
            {
                IndexedArticle article = articles[random.Next(articles.Count)];
                BenchmarkQuery? query = Draw(kind, article, speakerOf, random);
                if (query is not null)
                {
                    queries.Add(query);
                    made++;
                }
            }
        }

        return queries;
    }

    private static BenchmarkQuery? Draw(QueryKind kind, IndexedArticle article, Func<int, string> speakerOf, Random random)
    {
        string[] all = WordsOf(article.Text);
        string[] words = all.Where(w => w.Length > 3 && IsContent(w)).Distinct().ToArray();
        if (words.Length < 8)
        {
            return null;
        }

        random.Shuffle(words);
        switch (kind)
        {
            case QueryKind.Term:
                return new(kind, words[..1]);
            case QueryKind.And:
                return new(kind, words[..2]);
            case QueryKind.Or5:
                return new(kind, words[..5]);
            case QueryKind.Prefix:
                return new(kind, [words[0][..4]]);
            case QueryKind.Phrase:
                int at = random.Next(all.Length - 1);
                return all[at..(at + 2)].All(w => w.Length > 2 && IsContent(w)) ? new(kind, all[at..(at + 2)]) : null;
            case QueryKind.Fuzzy:
                string word = words[0];
                if (word.Length < 5)
                {
                    return null;
                }

                int place = random.Next(word.Length);
                return new(kind, [word[..place] + (char)('a' + random.Next(26)) + word[(place + 1)..]]);
            default:
                IndexedQuote quote = article.Quotes.FirstOrDefault(q => q.SpeakerId >= 0);
                if (article.Quotes.All(q => q.SpeakerId < 0))
                {
                    return null;
                }

                return new(kind, words[..1], speakerOf(quote.SpeakerId).Split(' ')[^1].ToLowerInvariant(), article.DayNumber - 200, article.DayNumber + 200);
        }
    }

    private static bool IsContent(string word) => word.All(char.IsAsciiLetter) && !NewsGenerator.FunctionWords.Contains(word);

    // Words of letters alone are enough to draw from.
    private static string[] WordsOf(string text) =>
        text.ToLowerInvariant().Split([' ', '\n', '.', ',', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
}
