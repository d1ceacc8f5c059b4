using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Verbatim.Search;
using Verbatim.Search.Query;
using Verbatim.Search.Scoring;

namespace Verbatim.Benchmarks.Search;

/// <summary>How long the costliest queries take that fit into what a query may be long, and how they end.</summary>
internal static class CostlyQueries
{
    private const int Usual = 20_000;

    public static int Run(string[] args)
    {
        int articles = args.Length > 0 ? int.Parse(args[0], null) : Usual;
        var news = new NewsGenerator(7);
        using var peer = new VerbatimPeer();
        peer.Build(news.Make(articles), news.Speakers);
        Console.WriteLine($"{articles} articles; milliseconds of a query over articles and over quotes, and how it ended\n");
        foreach ((string name, string query) in Queries())
        {
            Console.WriteLine($"{name,-42} {Measure(peer, query, SearchScope.Articles),-34} {Measure(peer, query, SearchScope.Quotes)}");
        }

        return 0;
    }

    private static IEnumerable<(string Name, string Query)> Queries()
    {
        string[] common = [.. NewsGenerator.FunctionWords];
        yield return ("\"the the …\"~100000", Phrase(_ => "the", "~100000"));
        yield return ("\"the of the of …\"", Phrase(i => i % 2 == 0 ? "the" : "of", ""));
        yield return ("\"the of and …\"~100000", Phrase(i => common[i % common.Length], "~100000"));
        yield return ("text:\"the of and …\"~9", "text:" + Phrase(i => common[i % 12], "~9"));
        yield return ("the the …", Words(_ => "the"));
        yield return ("+the +of +and …", Words(i => "+" + common[i % common.Length]));
        yield return ("text:the text:of …", Words(i => "text:" + common[i % common.Length]));
        yield return ("title:a* title:a* …", Words(_ => "title:a*"));
        yield return ("title:a* title:b* … title:ab* …", Words(i => "title:" + Beginning(i) + "*"));
        yield return ("a* a* …", Words(_ => "a*"));
        yield return ("a* b* … ab* …", Words(i => Beginning(i) + "*"));
        yield return ("ab~2 ac~2 …", Words(i => Beginning(i + 26) + "e~2"));
        yield return ("speaker:a* speaker:b* …", Words(i => "speaker:" + Beginning(i) + "*"));
        yield return ("the OR (of AND (the OR (of …", string.Concat(Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? "the OR (" : "of AND (")) + "a"
            + new string(')', 30));
    }

    private static string Beginning(int i) => i < 26 ? $"{(char)('a' + i)}" : $"{(char)('a' + ((i / 26) % 26))}{(char)('a' + (i % 26))}";

    private static string Phrase(Func<int, string> word, string end) => "\"" + Cut(word, QueryParser.MaxLength - end.Length - 10) + "\"" + end;

    private static string Words(Func<int, string> word) => Cut(word, QueryParser.MaxLength);

    // As many words as may be, and fit.
    private static string Cut(Func<int, string> word, int length)
    {
        var words = new List<string>();
        for (int i = 0, used = 0; i < new SearchBudget().Words && used + word(i).Length < length; i++)
        {
            words.Add(word(i));
            used += word(i).Length + 1;
        }

        return string.Join(' ', words);
    }

    private static string Measure(VerbatimPeer peer, string query, SearchScope scope)
    {
        var hits = new RawHit[10];
        var watch = Stopwatch.StartNew();
        string end;
        try
        {
            end = $"{SearchEngine.Search(peer.Index, query, hits, new SearchOptions { Scope = scope })} hits";
        }
        catch (SearchBudgetException e)
        {
            end = e.Limit;
        }

        return $"{watch.Elapsed.TotalMilliseconds,10:N1} {end}";
    }
}
