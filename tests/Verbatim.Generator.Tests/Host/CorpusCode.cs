using System.Globalization;

namespace Verbatim.Generator.Tests.Host;

/// <summary>The generated file that every project with articles has.</summary>
internal static class CorpusCode
{
    /// <summary>The file's code, after the lines that every file begins with.</summary>
    /// <param name="articles">The summary of the articles.</param>
    /// <param name="speakers">The summary of the speakers.</param>
    /// <param name="access">The accessibility of the classes.</param>
    /// <param name="fingerprint">The fingerprint of the image.</param>
    public static string Of(string articles, string speakers, string access, ulong fingerprint)
    {
        Version version = typeof(CorpusGenerator).Assembly.GetName().Version!;
        return $$"""
            namespace Paper;

            /// <summary>{{articles}}</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("Verbatim", "{{version}}")]
            {{access}} static partial class Articles
            {
                /// <summary>The corpus, opened when it is first used.</summary>
                /// <exception cref="global::Verbatim.CorruptCorpusException">The image is missing, damaged, or was compiled from other documents than this code.</exception>
                public static global::Verbatim.Corpus Corpus => Types.CorpusHolder.Kept ??
                    global::Verbatim.Corpus.FromResource(typeof(Articles).Assembly, "Verbatim.corpus", Types.CorpusHolder.Fingerprint, ref Types.CorpusHolder.Kept);

                /// <summary>All articles, by date.</summary>
                public static global::Verbatim.ArticleList All => Corpus.Articles;

                /// <summary>The article of the name, which is case-sensitive as in code; null when there is none.</summary>
                public static global::Verbatim.Article? Find(string name) => All.TryGet(name, out var article) ? article : null;

                /// <summary>The article that was compiled from the file at the path, relative to the project; null when there is none.</summary>
                public static global::Verbatim.Article? FindByPath(string path) => All.FindByPath(path);

                /// <summary>The articles of the days from the first to the last, both included.</summary>
                public static global::Verbatim.ArticleList Between(global::System.DateOnly first, global::System.DateOnly last) => All.Between(first, last);

                /// <summary>The articles of the day.</summary>
                public static global::Verbatim.ArticleList On(global::System.DateOnly day) => All.On(day);

                /// <summary>Searches the articles, the best hits first: words, "phrases", prefix*, +must, -not, speaker:, quote:, title:, after:, before:.</summary>
                /// <exception cref="global::Verbatim.QuerySyntaxException">The query cannot be understood.</exception>
                public static global::Verbatim.SearchResults Search(string query, int limit = 10) => Corpus.Search(query, limit);

                private static global::Verbatim.Article Get(ulong id) => Corpus.GetArticle(id);

                /// <summary>The types of the articles that have quotes or sections by name.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public static partial class Types
                {
                    internal static class CorpusHolder
                    {
                        internal const ulong Fingerprint = 0x{{fingerprint.ToString("x16", CultureInfo.InvariantCulture)}}UL;
                        internal static global::Verbatim.Corpus? Kept;
                    }
                }
            }

            /// <summary>{{speakers}}</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("Verbatim", "{{version}}")]
            {{access}} static partial class Speakers
            {
                /// <summary>All speakers, by name.</summary>
                public static global::Verbatim.SpeakerList All => global::Paper.Articles.Corpus.Speakers;

                /// <summary>The speaker of the full name; null when there is none.</summary>
                public static global::Verbatim.Speaker? Find(string name) => All.TryGet(name, out var speaker) ? speaker : null;

                private static global::Verbatim.Speaker Get(ulong id) => global::Paper.Articles.Corpus.GetSpeaker(id);
            }
            """;
    }
}
