using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Image;
using Verbatim.Search.Costs;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Postings;
using Verbatim.Search.Scoring;
using Verbatim.Words;

namespace Verbatim.Search;

/// <summary>Finds speakers of several indexes by what a person types, as <see cref="SpeakerSearcher"/> does in one.</summary>
/// <param name="indexes">The indexes.</param>
/// <param name="speakers">Which of their speakers are one.</param>
/// <param name="meter">What it costs.</param>
internal sealed class SeveralSpeakers(SearchIndex[] indexes, SpeakerNumbers speakers, SearchMeter meter)
{
    /// <summary>Ranks the speakers that any of the words fits, by their numbers among all; returns how many there are.</summary>
    /// <exception cref="SearchBudgetException">It would cost more than the options allow.</exception>
    public static int Search(SearchIndex[] indexes, string words, SpeakerHit[] hits, in SearchOptions options)
    {
        var meter = new SearchMeter();
        meter.Open(options.Budget, options.Cancellation);
        options.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return new SeveralSpeakers(indexes, options.Speakers!, meter).Search(words, hits);
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    private int Search(string words, SpeakerHit[] hits)
    {
        WordLanguage language = indexes[0].Language;
        var scores = new float[speakers.Count];
        var ofWord = new float[speakers.Count];
        var reader = new SurfaceReader(words, language, new char[WordForms.BufferLength]);
        for (int word = 0; word < meter.Words && reader.MoveNext(); word++)
        {
            meter.Spend(SearchMeter.Lookup + (speakers.Count / 8));
            if (StopWords.Contains(reader.Surface, language))
            {
                continue;
            }

            Array.Clear(ofWord);
            Score(reader.Surface, ofRoles: false, 1, ofWord);
            Score(reader.Surface, ofRoles: true, SpeakerSearcher.OfRole, ofWord);
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] += ofWord[i];
            }
        }

        return SpeakerSearcher.Best(scores, Quotes(), hits);
    }

    private int[] Quotes()
    {
        var quotes = new int[speakers.Count];
        for (int i = 0; i < indexes.Length; i++)
        {
            for (int speaker = 0; speaker < indexes[i].SpeakerCount; speaker++)
            {
                ref int sum = ref quotes[speakers.Numbers[i][speaker]];
                sum = (int)Math.Min(int.MaxValue, (long)sum + SpeakerSearcher.QuotesOf(indexes[i], speaker));
            }
        }

        return quotes;
    }

    private void Score(ReadOnlySpan<char> surface, bool ofRoles, float weight, float[] scores)
    {
        var seen = new bool[speakers.Count];
        foreach (KeyValuePair<string, float> form in Forms(surface, ofRoles))
        {
            List<int> meant = SpeakersOf(form.Key, ofRoles, seen);
            float score = weight * form.Value * RankingParameters.InverseDocumentFrequency(meant.Count, speakers.Count);
            foreach (int speaker in meant)
            {
                scores[speaker] = Math.Max(scores[speaker], score);
                seen[speaker] = false;
            }
        }
    }

    // What the word may stand for in any of the dictionaries, each as the form that all of its kind lead to, and how well that fits.
    private Dictionary<string, float> Forms(ReadOnlySpan<char> surface, bool ofRoles)
    {
        var forms = new Dictionary<string, float>(StringComparer.Ordinal);
        var folded = new char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(surface, folded);
        string word = new(folded, 0, length);
        var begun = new WordKeys();
        var misspelt = new WordKeys();
        int distance = SpeakerSearcher.DistanceFor(length);
        byte[] key = Encoding.UTF8.GetBytes(word);
        foreach (SearchIndex index in indexes)
        {
            WordDictionary dictionary = ofRoles ? index.Roles : index.Names;
            var cursor = new DictionaryCursor(dictionary, new byte[DictionaryCursor.KeyLength]);
            for (bool more = cursor.Seek(key); more && cursor.Key.StartsWith(key); more = cursor.MoveNext())
            {
                meter.Expand();
                begun.Add(cursor.Key, cursor.Entry.IsHidden);
            }

            if (distance > 0)
            {
                FuzzyFinder.Find(dictionary, word, distance, misspelt, meter);
            }
        }

        foreach (KeyValuePair<string, bool> other in begun.All)
        {
            Add(forms, Form(other, ofRoles), other.Key == word ? SpeakerSearcher.Whole : length >= 2 ? SpeakerSearcher.Begun : 0);
        }

        foreach (KeyValuePair<string, bool> other in misspelt.All)
        {
            Add(forms, Form(other, ofRoles), SpeakerSearcher.Misspelt);
        }

        if (ofRoles)
        {
            Add(forms, new string(folded, 0, WordForms.Stem(folded, length, indexes[0].Language)), SpeakerSearcher.Whole);
        }

        return forms;
    }

    // What is hidden is such a form itself.
    private string Form(KeyValuePair<string, bool> key, bool ofRoles)
    {
        if (key.Value)
        {
            return key.Key;
        }

        var folded = new char[2 * WordForms.BufferLength];
        int length = WordForms.Fold(key.Key, folded);
        return new string(folded, 0, ofRoles ? WordForms.Stem(folded, length, indexes[0].Language) : length);
    }

    private static void Add(Dictionary<string, float> forms, string form, float fit) => forms[form] = Math.Max(forms.GetValueOrDefault(form), fit);

    private List<int> SpeakersOf(string form, bool ofRoles, bool[] seen)
    {
        var found = new List<int>();
        byte[] key = Encoding.UTF8.GetBytes(form);
        for (int i = 0; i < indexes.Length; i++)
        {
            WordDictionary dictionary = ofRoles ? indexes[i].Roles : indexes[i].Names;
            meter.Spend(SearchMeter.Lookup);
            if (!dictionary.TryFind(key, out DictionaryEntry entry))
            {
                continue;
            }

            var cursor = new ByteCursor(dictionary.ListBytes(entry.List));
            int count = cursor.Varint();
            int speaker = -1;
            for (int j = 0; j < count; j++)
            {
                meter.Spend(1);
                speaker = checked(speaker + cursor.Varint() + 1);
                int number = speakers.Numbers[i][speaker];
                if (!seen[number])
                {
                    seen[number] = true;
                    found.Add(number);
                }
            }
        }

        return found;
    }
}
