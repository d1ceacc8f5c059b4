using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Image;

/// <summary>Who is quoted where: each article's speakers, and each speaker's articles and quotes.</summary>
internal static class SpeakersOfArticles
{
    /// <summary>The speakers that an article quotes: the main speaker first, then the others by first appearance.</summary>
    public static List<int> Of(LinkedArticle article)
    {
        ArticleDeclaration declaration = article.Declaration;
        var speakers = new List<int>();
        if (declaration.MainSpeaker >= 0)
        {
            speakers.Add(article.Speakers[declaration.MainSpeaker]);
        }

        for (int i = 0; i < declaration.Speakers.Count; i++)
        {
            if (declaration.Speakers[i].QuoteCount > 0 && !speakers.Contains(article.Speakers[i]))
            {
                speakers.Add(article.Speakers[i]);
            }
        }

        foreach (RoleQuote quote in article.RoleQuotes)
        {
            if (!speakers.Contains(quote.Speaker))
            {
                speakers.Add(quote.Speaker);
            }
        }

        return speakers;
    }

    /// <summary>Of each speaker, the articles that quote them.</summary>
    public static List<int>[] Articles(LinkedCorpus corpus)
    {
        List<int>[] articles = Lists(corpus.Speakers.Count);
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach (int speaker in Of(corpus.Articles[i]))
            {
                articles[speaker].Add(i);
            }
        }

        return articles;
    }

    /// <summary>Of each speaker, their quotes.</summary>
    /// <param name="corpus">The linked documents.</param>
    /// <param name="documents">The compiled documents, in the order of the corpus' articles.</param>
    /// <param name="firstQuotes">The number of each article's first quote.</param>
    public static List<int>[] Quotes(LinkedCorpus corpus, CompiledDocument[] documents, int[] firstQuotes)
    {
        List<int>[] quotes = Lists(corpus.Speakers.Count);
        for (int i = 0; i < documents.Length; i++)
        {
            for (int j = 0; j < documents[i].Quotes.Count; j++)
            {
                int speaker = corpus.Articles[i].SpeakerOf(j, documents[i].Quotes[j].Speaker);
                if (speaker >= 0)
                {
                    quotes[speaker].Add(firstQuotes[i] + j);
                }
            }
        }

        return quotes;
    }

    private static List<int>[] Lists(int count)
    {
        var lists = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
