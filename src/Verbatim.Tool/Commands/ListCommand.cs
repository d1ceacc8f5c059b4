using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim articles</c> and <c>verbatim speakers</c>: lists what a corpus has.</summary>
internal static class ListCommand
{
    /// <summary>Lists the articles.</summary>
    public static Command Articles(ToolConsole console) => Create<Article>(
        "articles", "Lists the articles of a corpus image, or of documents.", "article", corpus => [.. corpus.Articles],
        _ => (ListedArticle.Fields, ListedArticle.Columns), console);

    /// <summary>Lists the speakers.</summary>
    public static Command Speakers(ToolConsole console) => Create<Speaker>(
        "speakers", "Lists everybody who is quoted in a corpus image, or in documents, whoever is quoted most first.", "speaker",
        corpus => [.. corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count)],
        speakers => (ListedSpeaker.Of(speakers), ListedSpeaker.Of(speakers)), console);

    private static Command Create<T>(string name, string description, string noun, Func<Corpus, List<T>> list,
        Func<List<T>, (IReadOnlyList<Field<T>> Fields, IReadOnlyList<Field<T>> Columns)> shown, ToolConsole console)
    {
        Argument<string[]> files = CommandParts.Files();
        Option<string[]> corrections = CommandParts.Corrections();
        Option<string> format = CommandParts.Format(RecordList.Formats);
        var command = new Command(name, description) { files, corrections, format };
        command.SetAction(parsed => CorpusAction.Run(
            parsed.GetRequiredValue(files),
            console,
            corpus =>
            {
                List<T> records = list(corpus);
                (IReadOnlyList<Field<T>> fields, IReadOnlyList<Field<T>> columns) = shown(records);
                RecordList.Write(parsed.GetValue(format)!, fields, columns, records, console);
                return records.Count == 0 ? $"no {noun}" : ProblemLines.Count(records.Count, noun);
            },
            CorrectionFiles.Of(parsed.GetValue(corrections), console.Folder)));
        return command;
    }
}
