using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Tests.Linking.Locking;

/// <summary>Links documents with a lock, and shows what comes of it in short strings.</summary>
internal static class Locked
{
    private static readonly CompileOptions Options = new() { LocksNames = true };

    /// <summary>A lock that has nothing yet.</summary>
    public static NameLock Nothing { get; } = NameLock.Read(NameLock.FileName, "");

    /// <summary>The lock of the documents as they are.</summary>
    public static NameLock Of(params DocumentBuilder[] documents) => LockUpdate.Accept(Nothing, Nothing.Link(documents));

    public static LinkedCorpus Link(this NameLock names, params DocumentBuilder[] documents) =>
        LockedLinker.Link(documents.Select(document => document.Declare(Options)), names);

    /// <summary>The names of the articles, in the order of the corpus.</summary>
    public static string[] Names(this LinkedCorpus corpus) => [.. corpus.Articles.Select(article => article.Name)];

    /// <summary>The names of the first article's quotes, in text order.</summary>
    public static string[] Quotes(this LinkedCorpus corpus) => [.. corpus.Articles[0].Declaration.Quotes.Select(quote => quote.Member)];

    public static string[] Speakers(this LinkedCorpus corpus) => [.. corpus.Speakers.Select(speaker => speaker.Member)];

    /// <summary>
    /// What is reported: <c>VRB0025 verbatim.lock:4</c> at a line of the lock, <c>VRB0026 a.txt quote 2</c> at a quote, <c>VRB0025 a.txt</c> at a name.
    /// </summary>
    public static string[] Problems(this LinkedCorpus corpus) => [.. corpus.Problems.Select(problem =>
        problem.Problem.Kind.Id + " " + problem.Path
        + (problem.Lines is { } lines ? ":" + lines.Start.Line : problem.Quote >= 0 ? " quote " + problem.Quote : ""))];

    /// <summary>The lines of the lock file, without its head.</summary>
    public static string[] Lines(this NameLock names) =>
        [.. names.Write().Split('\n').Where(line => line.Length > 0 && line[0] != '#' && line != "version 1")];
}
