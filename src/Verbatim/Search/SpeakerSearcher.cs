using System;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>A speaker that was found.</summary>
/// <param name="Speaker">The speaker's number.</param>
/// <param name="Score">How well the words fit; comparable within one search only.</param>
internal readonly record struct SpeakerHit(int Speaker, float Score);

/// <summary>Finds speakers by what a person types: words of the name, of an alias or of a role, whole, begun or misspelt.</summary>
internal static class SpeakerSearcher
{
    /// <summary>How well a word fits that is the one that was typed.</summary>
    public const float Whole = 1f;

    /// <summary>How well a word fits of which the beginning was typed.</summary>
    public const float Begun = 0.8f;

    /// <summary>How well a word fits that was misspelt.</summary>
    public const float Misspelt = 0.6f;

    /// <summary>What a word of a role weighs beside one of a name.</summary>
    public const float OfRole = 0.5f;

    /// <summary>Ranks the speakers that any of the words fits, those that more and rarer words fit first; returns how many there are.</summary>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int Search(SearchIndex index, ReadOnlySpan<char> words, Span<SpeakerHit> hits, in SearchOptions options = default)
    {
        SearchScratch scratch = SearchScratch.Take(index.Shelf, options);
        var scores = new float[index.SpeakerCount];
        var ofWord = new float[index.SpeakerCount];
        try
        {
            var reader = new SurfaceReader(words, index.Language, new char[WordForms.BufferLength]);
            for (int word = 0; word < scratch.Meter.Words && reader.MoveNext(); word++)
            {
                scratch.Meter.Spend(SearchMeter.Lookup + (index.SpeakerCount / 8));
                Array.Clear(ofWord);
                if (StopWords.Contains(reader.Surface, index.Language))
                {
                    continue;
                }

                Score(index, index.Names, reader.Surface, 1, stem: false, scratch, ofWord);
                Score(index, index.Roles, reader.Surface, OfRole, stem: true, scratch, ofWord);
                for (int i = 0; i < scores.Length; i++)
                {
                    scores[i] += ofWord[i];
                }
            }

            int count = Best(scores, Quotes(index), hits);
            scratch.LeaveTo(index.Shelf);
            return count;
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    /// <summary>How many edits a word of so many UTF-16 code units may be away.</summary>
    public static int DistanceFor(int length) => length < 4 ? 0 : length < 6 ? 1 : 2;

    /// <summary>How many quotes a speaker has.</summary>
    public static int QuotesOf(SearchIndex index, int speaker)
    {
        var cursor = new ByteCursor(index.Section(IndexSection.Speakers), index.NumberAt(IndexSection.SpeakerOffsets, speaker));
        cursor.Bytes(cursor.Varint());
        return cursor.Varint();
    }

    /// <summary>The best of the speakers that score, the best first; returns how many there are.</summary>
    public static int Best(float[] scores, int[] quotes, Span<SpeakerHit> hits)
    {
        var top = new RawHit[hits.Length];
        var best = new TopHits(top, top.Length);
        for (int speaker = 0; speaker < scores.Length; speaker++)
        {
            if (scores[speaker] > 0)
            {
                // Of equal fit, whoever is quoted more comes first.
                best.Add(new RawHit(speaker, -1, scores[speaker] + (1e-6f * Math.Min(quotes[speaker], 10_000)), 0));
            }
        }

        int count = best.Sort();
        for (int i = 0; i < count; i++)
        {
            hits[i] = new SpeakerHit(top[i].Article, top[i].Score);
        }

        return count;
    }

    private static void Score(
        SearchIndex index, WordDictionary dictionary, ReadOnlySpan<char> surface, float weight, bool stem, SearchScratch scratch, float[] scores)
    {
        var folded = new char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(surface, folded);
        ReadOnlySpan<char> word = folded.AsSpan(0, length);
        var cursor = new DictionaryCursor(dictionary, new byte[DictionaryCursor.KeyLength]);
        byte[] key = Encoding.UTF8.GetBytes(folded, 0, length);
        for (bool more = cursor.Seek(key); more && cursor.Key.StartsWith(key); more = cursor.MoveNext())
        {
            scratch.Meter.Expand();
            Raise(index, dictionary, cursor.Entry.List, weight * (cursor.Key.Length == key.Length ? Whole : length >= 2 ? Begun : 0), scratch.Meter, scores);
        }

        if (stem)
        {
            char[] stemmed = folded.AsSpan().ToArray();
            int stemLength = WordForms.Stem(stemmed, length, index.Language);
            if (dictionary.TryFind(Encoding.UTF8.GetBytes(stemmed, 0, stemLength), out DictionaryEntry entry))
            {
                Raise(index, dictionary, entry.List, weight * Whole, scratch.Meter, scores);
            }
        }

        int distance = DistanceFor(length);
        if (distance > 0)
        {
            scratch.Lists.Keep(0);
            FuzzyFinder.Find(dictionary, word, distance, scratch.Lists, scratch.Meter);
            foreach (int list in scratch.Lists.From(0))
            {
                Raise(index, dictionary, list, weight * Misspelt, scratch.Meter, scores);
            }
        }
    }

    private static void Raise(SearchIndex index, WordDictionary dictionary, int list, float fit, SearchMeter meter, float[] scores)
    {
        var cursor = new ByteCursor(dictionary.ListBytes(list));
        int count = cursor.Varint();
        meter.Spend(Math.Min(count, index.SpeakerCount));
        float score = fit * RankingParameters.InverseDocumentFrequency(count, index.SpeakerCount);
        int speaker = -1;
        for (int i = 0; i < count; i++)
        {
            speaker = checked(speaker + cursor.Varint() + 1);
            scores[speaker] = Math.Max(scores[speaker], score);
        }
    }

    private static int[] Quotes(SearchIndex index)
    {
        var quotes = new int[index.SpeakerCount];
        for (int speaker = 0; speaker < quotes.Length; speaker++)
        {
            quotes[speaker] = QuotesOf(index, speaker);
        }

        return quotes;
    }
}
