using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the articles of a shard: a property for each, and the types of those whose quotes or sections have names.</summary>
internal static class ArticleEmitter
{
    public static void Emit(SourceProductionContext context, ArticleShard shard)
    {
        if (shard.Articles.Count > 0)
        {
            context.AddSource(HintNames.Articles(shard.Number), Write(shard, context.CancellationToken));
        }
    }

    /// <summary>The file's text.</summary>
    public static SourceText Write(ArticleShard shard, CancellationToken cancellation)
    {
        string access = CorpusEmitter.Access(shard.Options);
        IndentedWriter writer = GeneratedFile.Begin(shard.Options);
        writer.Line(access + " static partial class " + shard.Options.ArticlesClass);
        using (writer.OpenBlock())
        {
            bool anyTypes = false;
            for (int i = 0; i < shard.Articles.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (i > 0)
                {
                    writer.Line();
                }

                Property(writer, shard.Articles[i], shard.Options);
                anyTypes |= HasType(shard.Articles[i].Declaration);
            }

            if (anyTypes)
            {
                writer.Line();
                Types(writer, shard.Articles, shard.Options.Headers.Count > 0 ? HeaderMembers.BaseType : "global::Verbatim.Article");
            }
        }

        return writer.ToSourceText();
    }

    private static void Property(IndentedWriter writer, NamedArticle article, EmissionOptions options)
    {
        ArticleDeclaration declaration = article.Declaration;
        string name = CSharpNames.Member(article.Name, options.ArticlesClass);
        ArticleDocumentation.Write(writer, declaration);
        writer.Line(HasType(declaration)
            ? $"public static Types.{ArticleTypeNames.Article(article.Name)} {name} => new(Corpus);"
            : options.Headers.Count > 0
            ? $"public static Types.{HeaderMembers.BaseType} {name} => new(Corpus, {CorpusEmitter.Id(StableId.Of(declaration.Path))});"
            : $"public static global::Verbatim.Article {name} => {CorpusEmitter.Getter}({CorpusEmitter.Id(StableId.Of(declaration.Path))});");
    }

    private static bool HasType(ArticleDeclaration declaration) => declaration.Quotes.Count > 0 || declaration.Sections.Count > 0;

    private static void Types(IndentedWriter writer, IReadOnlyList<NamedArticle> articles, string baseType)
    {
        writer.Line("public static partial class Types");
        using (writer.OpenBlock())
        {
            bool first = true;
            foreach (NamedArticle article in articles)
            {
                if (HasType(article.Declaration))
                {
                    if (!first)
                    {
                        writer.Line();
                    }

                    first = false;
                    ArticleType(writer, article, baseType);
                }
            }
        }
    }

    private static void ArticleType(IndentedWriter writer, NamedArticle article, string baseType)
    {
        ArticleDeclaration declaration = article.Declaration;
        string type = ArticleTypeNames.Article(article.Name);
        string quotes = ArticleTypeNames.Quotes(article);
        string sections = ArticleTypeNames.Sections(article);
        writer.Documentation("summary", $"The article {article.Name}, its quotes and sections by name.");

        // System.Text.Json takes no heed of a base class's attribute.
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Verbatim.CorpusJsonConverter))]");
        writer.Line($"public sealed class {type} : {baseType}");
        using (writer.OpenBlock())
        {
            writer.Line($"internal {type}(global::Verbatim.Corpus corpus) : base(corpus, {CorpusEmitter.Id(StableId.Of(declaration.Path))}) {{ }}");
            if (declaration.Quotes.Count > 0)
            {
                writer.Line();
                writer.Documentation("summary", CorpusEmitter.Counted(declaration.QuoteCount, "quote") + ", in text order, and by name.");
                writer.Line($"public new {quotes} Quotes => new(this);");
            }

            if (declaration.Sections.Count > 0)
            {
                writer.Line();
                writer.Documentation("summary", CorpusEmitter.Counted(declaration.Sections.Count, "section") + ", in text order, and by name.");
                writer.Line($"public new {sections} Sections => new(this);");
            }
        }

        if (declaration.Quotes.Count > 0)
        {
            writer.Line();
            QuotesType(writer, article, quotes);
        }

        if (declaration.Sections.Count > 0)
        {
            writer.Line();
            SectionsType(writer, article, sections);
        }
    }

    private static void QuotesType(IndentedWriter writer, NamedArticle article, string type)
    {
        ListHead(writer, $"The quotes of {article.Name}, by name.", type, "QuoteList");
        using (writer.OpenBlock())
        {
            Constructor(writer, type);
            foreach (QuoteDeclaration quote in article.Declaration.Quotes)
            {
                writer.Line();
                QuoteDocumentation(writer, article.Declaration, quote);
                writer.Line($"public global::Verbatim.Quote {CSharpNames.Identifier(quote.Member)} => this[{CSharpNames.Number(quote.Index)}];");
            }
        }
    }

    private static void SectionsType(IndentedWriter writer, NamedArticle article, string type)
    {
        ListHead(writer, $"The sections of {article.Name}, by name.", type, "SectionList");
        using (writer.OpenBlock())
        {
            Constructor(writer, type);
            foreach (SectionDeclaration section in article.Declaration.Sections)
            {
                writer.Line();
                writer.Documentation("summary", section.Title);
                writer.Line($"public global::Verbatim.Section {CSharpNames.Identifier(section.Member)} => this[{CSharpNames.Number(section.Index)}];");
            }
        }
    }

    private static void ListHead(IndentedWriter writer, string summary, string type, string baseType)
    {
        writer.Documentation("summary", summary);
        writer.Line($"public sealed class {type} : global::Verbatim.{baseType}");
    }

    private static void Constructor(IndentedWriter writer, string type) =>
        writer.Line($"internal {type}(global::Verbatim.Article article) : base(article) {{ }}");

    private static void QuoteDocumentation(IndentedWriter writer, ArticleDeclaration article, QuoteDeclaration quote)
    {
        if (!writer.IsDocumented)
        {
            return;
        }

        var summary = new StringBuilder();
        if (quote.Speaker >= 0)
        {
            summary.Append(article.Speakers[quote.Speaker].Name).Append(": ");
        }

        writer.Documentation("summary", summary.Append('“').Append(quote.Text).Append('”').ToString());
        if (quote.Sentence.Length > 0)
        {
            writer.Documentation("remarks", quote.Sentence);
        }
    }
}
