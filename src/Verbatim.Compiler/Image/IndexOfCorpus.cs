using System;
using System.Collections.Generic;
using Verbatim.Compiler.Indexing;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;
using Verbatim.Words;

namespace Verbatim.Compiler.Image;

/// <summary>Builds the search index of a linked corpus, of the words that each document kept.</summary>
internal static class IndexOfCorpus
{
    public static byte[] Build(LinkedCorpus corpus, IReadOnlyList<CompiledDocument> documents)
    {
        var index = new SearchIndexBuilder(LanguageOf(documents));
        foreach (LinkedSpeaker speaker in corpus.Speakers)
        {
            index.AddSpeaker(speaker.Name, speaker.Aliases, speaker.Roles);
        }

        for (int i = 0; i < documents.Count; i++)
        {
            LinkedArticle article = corpus.Articles[i];
            string? source = documents[i].SourceNote.Length == 0 ? null : documents[i].SourceNote;

            // The index knows no day before the first: an article without one stands there, as its Date does in code.
            index.Add(documents[i].Words, article.Declaration.Date?.DayNumber ?? 0, source, Quotes(article, documents[i]), documents[i].Language);
        }

        return index.Build();
    }

    // That of its speakers, who are the whole corpus': English unless no article is.
    private static string LanguageOf(IReadOnlyList<CompiledDocument> documents)
    {
        foreach (CompiledDocument document in documents)
        {
            if (WordLanguages.OfTag(document.Language.AsSpan()) == WordLanguage.English)
            {
                return "en";
            }
        }

        return documents.Count == 0 ? "en" : "none";
    }

    private static IndexedQuote[] Quotes(LinkedArticle article, CompiledDocument document)
    {
        var quotes = new IndexedQuote[document.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            CompiledQuote quote = document.Quotes[i];
            int speaker = article.SpeakerOf(i, quote.Speaker);
            quotes[i] = new IndexedQuote(quote.Range.CharStart, quote.Range.CharLength, speaker);
        }

        return quotes;
    }
}
