using System;
using System.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>Finds speakers by the words of their names, aliases and roles, and the articles that quote them.</summary>
internal static class SpeakerFinder
{
    /// <summary>The matcher of the articles that quote a speaker whom the node's words fit; null when there is none.</summary>
    public static Matcher? Plan(SearchIndex index, SearchScratch scratch, in QueryNode node)
    {
        SetMatcher speakers = scratch.Set();
        if (!FindSpeakers(index, scratch, node, speakers))
        {
            return null;
        }

        SetMatcher articles = scratch.Set();
        articles.Open(index.ArticleCount);
        for (int speaker = speakers.Advance(0); speaker != Matcher.End; speaker = speakers.Advance(speaker + 1))
        {
            AddArticles(index, speaker, articles);
        }

        return articles;
    }

    /// <summary>Finds the speakers that all words of the node fit; false when there is none.</summary>
    public static bool FindSpeakers(SearchIndex index, SearchScratch scratch, in QueryNode node, SetMatcher speakers)
    {
        WordDictionary dictionary = node.Kind == QueryNodeKind.Role ? index.Roles : index.Names;
        speakers.Open(index.SpeakerCount);
        SetMatcher fitting = scratch.Set();
        bool any = false;
        for (int i = 0; i < node.WordCount; i++)
        {
            ref readonly QueryWord word = ref scratch.Tree.Words[node.FirstWord + i];
            if (node.Kind == QueryNodeKind.Role && word.IsStopWord && node.WordCount > 1)
            {
                continue;
            }

            fitting.Open(index.SpeakerCount);
            AddFitting(index, dictionary, scratch, word, node.Kind == QueryNodeKind.Role, fitting);
            if (any)
            {
                speakers.Intersect(fitting);
            }
            else
            {
                speakers.Unite(fitting);
                any = true;
            }
        }

        return any && speakers.Advance(0) != Matcher.End;
    }

    private static void AddFitting(SearchIndex index, WordDictionary dictionary, SearchScratch scratch, in QueryWord word, bool stem, SetMatcher speakers)
    {
        ReadOnlySpan<char> surface = scratch.Tree.SurfaceOf(word);
        Span<char> folded = stackalloc char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(surface, folded);
        Span<byte> utf8 = stackalloc byte[3 * DictionaryCursor.KeyLength];
        ReadOnlySpan<byte> key = utf8[..Encoding.UTF8.GetBytes(folded[..length], utf8)];
        if (word.Kind == QueryNodeKind.Prefix)
        {
            var cursor = new DictionaryCursor(dictionary, stackalloc byte[DictionaryCursor.KeyLength]);
            for (bool more = cursor.Seek(key); more && cursor.Key.StartsWith(key); more = cursor.MoveNext())
            {
                AddSpeakers(dictionary, cursor.Entry.List, speakers);
            }

            return;
        }

        if (word.Kind == QueryNodeKind.Fuzzy)
        {
            int first = scratch.ListCount;
            FuzzyFinder.Find(dictionary, folded[..length], word.Distance, scratch);
            for (int i = first; i < scratch.ListCount; i++)
            {
                AddSpeakers(dictionary, scratch.Lists[i], speakers);
            }

            scratch.ListCount = first;
            return;
        }

        if (dictionary.TryFind(key, out DictionaryEntry entry))
        {
            AddSpeakers(dictionary, entry.List, speakers);
        }
        else if (stem)
        {
            length = WordForms.Stem(folded, length, index.Language);
            key = utf8[..Encoding.UTF8.GetBytes(folded[..length], utf8)];
            if (dictionary.TryFind(key, out entry))
            {
                AddSpeakers(dictionary, entry.List, speakers);
            }
        }
    }

    private static void AddSpeakers(WordDictionary dictionary, int list, SetMatcher speakers)
    {
        var cursor = new ByteCursor(dictionary.ListBytes(list));
        int count = cursor.Varint();
        int speaker = -1;
        for (int i = 0; i < count; i++)
        {
            speaker = checked(speaker + cursor.Varint() + 1);
            speakers.Include(speaker);
        }
    }

    private static void AddArticles(SearchIndex index, int speaker, SetMatcher articles)
    {
        var cursor = new ByteCursor(index.Section(IndexSection.Speakers), index.NumberAt(IndexSection.SpeakerOffsets, speaker));
        cursor.Bytes(cursor.Varint());
        cursor.Varint();
        int count = cursor.Varint();
        int article = -1;
        for (int i = 0; i < count; i++)
        {
            article = checked(article + cursor.Varint() + 1);
            articles.Include(article);
        }
    }
}
