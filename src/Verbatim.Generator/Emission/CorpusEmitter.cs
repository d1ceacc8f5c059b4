using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Emits what is there once: the corpus, and how it is searched and walked.</summary>
internal static class CorpusEmitter
{
    /// <summary>The name of the resource that the package's targets embed.</summary>
    private const string ResourceName = "Verbatim.corpus";

    /// <summary>
    /// The method by which properties find what they stand for. Called by its bare name, it is bound fast; in <c>Corpus.GetArticle(…)</c> the
    /// compiler would ask at every property whether <c>Corpus</c> is the property or the type, and look through all references for it.
    /// </summary>
    public const string Getter = "Get";

    public static void Emit(SourceProductionContext context, CorpusSummary summary) =>
        context.AddSource(HintNames.Corpus, Write(summary));

    /// <summary>The file's text.</summary>
    public static SourceText Write(CorpusSummary summary)
    {
        string access = Access(summary.Options);
        IndentedWriter writer = GeneratedFile.Begin(summary.Options);
        Articles(writer, summary, access);
        writer.Line();
        Speakers(writer, summary, access);
        return writer.ToSourceText();
    }

    /// <summary>The accessibility of the generated classes.</summary>
    public static string Access(EmissionOptions options) => options.IsInternal ? "internal" : "public";

    private static void Articles(IndentedWriter writer, CorpusSummary summary, string access)
    {
        writer.Documentation("summary", ArticlesSummary(summary));
        writer.Line(GeneratedFile.GeneratedCode);
        writer.Line(access + " static partial class " + summary.Options.ArticlesClass);
        using (writer.OpenBlock())
        {
            writer.Documentation("summary", "The corpus, opened when it is first used.");
            writer.Exception("global::Verbatim.CorruptCorpusException", "The image is missing, damaged, or was compiled from other documents than this code.");
            // No static initializer: what it throws would come wrapped in a TypeInitializationException, and only the first time. And one method
            // is all that runs of this code before the first hit, for it is compiled as the program starts.
            writer.Line("public static global::Verbatim.Corpus Corpus => Types.CorpusHolder.Kept ??");
            writer.Line($"    global::Verbatim.Corpus.FromResource(typeof({summary.Options.ArticlesClass}).Assembly, \"{ResourceName}\", "
                + $"Types.CorpusHolder.Fingerprint, ref Types.CorpusHolder.Kept);");
            writer.Line();
            writer.Documentation("summary", "All articles, by date.");
            writer.Line("public static global::Verbatim.ArticleList All => Corpus.Articles;");
            writer.Line();
            writer.Documentation("summary", "The article of the name, which is case-sensitive as in code; null when there is none.");
            writer.Line("public static global::Verbatim.Article? Find(string name) => All.TryGet(name, out var article) ? article : null;");
            writer.Line();
            writer.Documentation("summary", "The article that was compiled from the file at the path, relative to the project; null when there is none.");
            writer.Line("public static global::Verbatim.Article? FindByPath(string path) => All.FindByPath(path);");
            writer.Line();
            writer.Documentation("summary", "The articles of the days from the first to the last, both included.");
            writer.Line(
                "public static global::Verbatim.ArticleList Between(global::System.DateOnly first, global::System.DateOnly last) => All.Between(first, last);");
            writer.Line();
            writer.Documentation("summary", "The articles of the day.");
            writer.Line("public static global::Verbatim.ArticleList On(global::System.DateOnly day) => All.On(day);");
            writer.Line();
            writer.Documentation("summary",
                "Searches the articles, the best hits first: words, \"phrases\", prefix*, +must, -not, speaker:, quote:, title:, after:, before:.");
            writer.Exception("global::Verbatim.QuerySyntaxException", "The query cannot be understood.");
            writer.Line("public static global::Verbatim.SearchResults Search(string query, int limit = 10) => Corpus.Search(query, limit);");
            writer.Line();
            writer.Line($"private static global::Verbatim.Article {Getter}(ulong id) => Corpus.GetArticle(id);");
            writer.Line();
            Types(writer, summary);
        }
    }

    private static void Types(IndentedWriter writer, CorpusSummary summary)
    {
        writer.Documentation("summary", "The types of the articles that have quotes or sections by name.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line("public static partial class Types");
        using (writer.OpenBlock())
        {
            writer.Line("internal static class CorpusHolder");
            using (writer.OpenBlock())
            {
                // A constant: a new one cannot be put into a running program, so hot reload asks for the restart that takes in the new documents.
                writer.Line($"internal const ulong Fingerprint = {Id(summary.Fingerprint)};");
                writer.Line("internal static global::Verbatim.Corpus? Kept;");
            }
        }
    }

    private static void Speakers(IndentedWriter writer, CorpusSummary summary, string access)
    {
        writer.Documentation("summary", Counted(summary.Speakers, "speaker") + " of " + Counted(summary.Articles, "article") + ".");
        writer.Line(GeneratedFile.GeneratedCode);
        writer.Line(access + " static partial class " + summary.Options.SpeakersClass);
        using (writer.OpenBlock())
        {
            writer.Documentation("summary", "All speakers, by name.");
            writer.Line($"public static global::Verbatim.SpeakerList All => {Corpus(summary.Options)}.Speakers;");
            writer.Line();
            writer.Documentation("summary", "The speaker of the full name; null when there is none.");
            writer.Line("public static global::Verbatim.Speaker? Find(string name) => All.TryGet(name, out var speaker) ? speaker : null;");
            writer.Line();
            writer.Line($"private static global::Verbatim.Speaker {Getter}(ulong id) => {Corpus(summary.Options)}.GetSpeaker(id);");
        }
    }

    /// <summary>The corpus, as named from anywhere in the project.</summary>
    private static string Corpus(EmissionOptions options) =>
        "global::" + options.Namespace + (options.Namespace.Length > 0 ? "." : "") + options.ArticlesClass + ".Corpus";

    /// <summary>A stable id as a literal.</summary>
    public static string Id(ulong id) => "0x" + id.ToString("x16", CultureInfo.InvariantCulture) + "UL";

    /// <summary>“1 quote”, “2 quotes”.</summary>
    public static string Counted(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    private static string ArticlesSummary(CorpusSummary summary)
    {
        string articles = Counted(summary.Articles, "article");
        return (summary.First, summary.Last) switch
        {
            ({ } first, { } last) when first != last => $"{articles}, from {first} to {last}.",
            ({ } day, _) => $"{articles}, of {day}.",
            _ => articles + ".",
        };
    }
}
