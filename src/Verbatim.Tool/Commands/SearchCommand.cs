using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Tool.Console;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim search</c>: searches a corpus image, or documents.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 10;
    private static readonly string[] Scopes = ["articles", "quotes", "speakers"];

    /// <summary>The command, as the command line has it.</summary>
    public static Command Create(ToolConsole console)
    {
        // One argument, because the last word is the query however many files stand before it.
        var words = new Argument<string[]>("corpus-or-files query")
        {
            HelpName = "CORPUS_OR_FILES QUERY",
            Arity = new ArgumentArity(2, ArgumentArity.OneOrMore.MaximumNumberOfValues),
            Description = "An image that compile wrote, or documents as for the other commands; then the query, in quotation marks if it has blanks.",
        };
        Option<string> scope = CommandParts.OneOf("--in", Scopes, "What is searched: articles, what is quoted in them, or the names of who is quoted.");
        Option<int> limit = CommandParts.Positive("--limit", "NUMBER", UsualLimit, "How many hits are shown.", "-k");
        Option<int> offset = CommandParts.Number("--offset", "NUMBER", 0, 0, "How many hits are passed over before the first that is shown.");
        Option<HeaderSchema> headers = CommandParts.Headers();
        Option<string> format = CommandParts.Format(RecordList.Formats);
        var command = new Command("search", "Searches a corpus image, or documents.") { words, scope, limit, offset, headers, format };
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetRequiredValue(words);
            var asked = new Asked(given[^1], parsed.GetValue(offset), parsed.GetValue(limit), parsed.GetValue(format)!, console);
            return CorpusAction.Run(given[..^1], parsed.GetValue(headers)!, console, corpus => parsed.GetValue(scope) switch
            {
                "speakers" => asked.Speakers(corpus),
                "quotes" => asked.Quotes(corpus),
                _ => asked.Articles(corpus),
            });
        });
        return command;
    }

    private sealed record Asked(string Query, int Offset, int Limit, string Format, ToolConsole Console)
    {
        private int Wanted => (int)Math.Min((long)Offset + Limit, int.MaxValue);

        public string Articles(Corpus corpus)
        {
            List<FoundHit> hits = [.. corpus.Search(Query, Wanted).Skip(Offset).Select(hit => new FoundHit(hit))];
            RecordList.Write(Format, FoundHit.ArticleFields, FoundHit.ArticleColumns, hits, Console);

            // Where hits are left of those asked for, these are all, and need no second search to be counted.
            bool areAll = hits.Count < Limit && (hits.Count > 0 || Offset == 0);
            return Summary(hits.Count, "hit", areAll ? Offset + hits.Count : corpus.CountMatches(Query).Total);
        }

        public string Quotes(Corpus corpus)
        {
            List<FoundHit> hits = [.. corpus.SearchQuotes(Query, Wanted).Skip(Offset).Select(hit => new FoundHit(hit))];
            RecordList.Write(Format, FoundHit.QuoteFields, FoundHit.QuoteColumns, hits, Console);
            return Summary(hits.Count, "quote", null);
        }

        public string Speakers(Corpus corpus)
        {
            List<Speaker> speakers = [.. corpus.SearchSpeakers(Query, Wanted).Skip(Offset)];
            RecordList.Write(Format, ListedSpeaker.Fields, ListedSpeaker.Fields, speakers, Console);
            return Summary(speakers.Count, "speaker", null);
        }

        /// <summary><c>3 hits</c>, or <c>hits 11 to 20 of 34</c> of what there is more of.</summary>
        private string Summary(int shown, string noun, int? total) => (shown, total) switch
        {
            (0, null or 0) => $"no {noun}",
            (0, _) => $"no {noun} after {Offset:N0} of {total:N0}",
            (_, { } all) when all > shown => FormattableString.Invariant($"{noun}s {Offset + 1:N0} to {Offset + shown:N0} of {all:N0}"),
            _ => ProblemLines.Count(shown, noun),
        };
    }
}
