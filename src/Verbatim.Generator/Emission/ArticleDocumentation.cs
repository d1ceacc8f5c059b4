using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Declarations;

namespace Verbatim.Generator.Emission;

/// <summary>What an editor shows over an article: its date and title, who is quoted, its first sentences.</summary>
internal static class ArticleDocumentation
{
    private const int MostSpeakers = 6;

    public static void Write(IndentedWriter writer, ArticleDeclaration article)
    {
        if (writer.IsDocumented)
        {
            writer.Summary(Headline(article), Quoted(article), article.Opening);
        }
    }

    private static string Headline(ArticleDeclaration article)
    {
        string date = article.Date?.ToString() ?? "No date";

        // A title made of the first sentence would be read twice.
        bool isOpening = article.Opening.StartsWith(article.Title.TrimEnd('…'), StringComparison.Ordinal);
        return isOpening ? date : date + ". " + article.Title;
    }

    private static string Quoted(ArticleDeclaration article)
    {
        if (article.QuoteCount == 0)
        {
            return "";
        }

        var text = new StringBuilder(CorpusEmitter.Counted(article.QuoteCount, "quote"));
        List<SpeakerDeclaration> speakers = MainSpeakerFirst(article);
        for (int i = 0; i < Math.Min(speakers.Count, MostSpeakers); i++)
        {
            text.Append(i == 0 ? ": " : ", ").Append(speakers[i].Name)
                .Append(" (").Append(CSharpNames.Number(speakers[i].QuoteCount)).Append(')');
        }

        if (speakers.Count > MostSpeakers)
        {
            text.Append(" and ").Append(CSharpNames.Number(speakers.Count - MostSpeakers)).Append(" more");
        }

        return text.ToString();
    }

    private static List<SpeakerDeclaration> MainSpeakerFirst(ArticleDeclaration article)
    {
        var speakers = new List<SpeakerDeclaration>();
        for (int i = 0; i < article.Speakers.Count; i++)
        {
            if (article.Speakers[i].QuoteCount > 0)
            {
                speakers.Insert(i == article.MainSpeaker ? 0 : speakers.Count, article.Speakers[i]);
            }
        }

        return speakers;
    }
}
