using System;
using System.Collections.Generic;
using Verbatim.Words;
using LuceneStemmer = Lucene.Net.Tartarus.Snowball.Ext.EnglishStemmer;

namespace Verbatim.Compiler.Tests.Indexing;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("guarantees", "guarante")]
    [InlineData("ministers", "minist")]
    [InlineData("ministries", "ministri")]
    [InlineData("deployed", "deploy")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("negotiations", "negoti")]
    [InlineData("skies", "sky")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("succeeding", "succeed")]
    [InlineData("is", "is")]
    public void A_word_has_this_stem(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Fact]
    public void Every_short_run_of_the_letters_that_rules_look_at_has_a_stem_no_longer_than_itself()
    {
        const string letters = "'syedaiul";
        for (int length = 1; length <= 6; length++)
        {
            var places = new int[length];
            do
            {
                string word = string.Concat(Array.ConvertAll(places, place => letters[place]));
                Assert.True(Stem(word).Length <= length, word);
            }
            while (Advance(places, letters.Length));
        }
    }

    [Fact]
    public void Every_word_of_a_made_vocabulary_has_the_stem_that_Lucene_gives_it()
    {
        var lucene = new LuceneStemmer();
        int count = 0;
        foreach (string word in Vocabulary())
        {
            lucene.SetCurrent(word);
            lucene.Stem();
            Assert.True(lucene.Current == Stem(word), $"{word}: {lucene.Current} is the stem, not {Stem(word)}");
            count++;
        }

        Assert.True(count > 200_000);
    }

    // All roots of up to three parts with all endings of up to two parts, and strings of letters that are near none.
    private static IEnumerable<string> Vocabulary()
    {
        string[] onsets = ["", "s", "y", "gen", "comm", "qu", "herr"];
        string[] middles = ["a", "e", "i", "o", "u", "y", "ea", "ay", "eo", "ie"];
        string[] codas = ["", "t", "ll", "nn", "w", "x", "y", "s", "gg", "bl", "at", "iz", "c", "un", "er", "log", "ti", "nd"];
        string[] endings =
        [
            "", "s", "es", "ed", "ing", "ly", "er", "ies", "ied", "sses", "us", "eed", "eedly", "edly", "ingly", "tional", "enci", "anci", "abli", "entli",
                "izer", "ization", "ational",
            "ation", "ator", "alism", "aliti", "alli", "fulness", "ousli", "ousness", "iveness", "iviti", "biliti", "bli", "ogi", "fulli", "lessli", "li",
                "alize", "icate", "iciti", "ical",
            "ful", "ness", "ative", "al", "ance", "ence", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
                "ion", "sion", "tion", "e", "le", "l",
            "'s", "'", "'s'", "y", "ying", "yed", "ry",
        ];
        string[] last = ["", "s", "ly", "ed", "ness"];
        foreach (string onset in onsets)
        {
            foreach (string middle in middles)
            {
                foreach (string coda in codas)
                {
                    foreach (string ending in endings)
                    {
                        foreach (string end in last)
                        {
                            yield return onset + middle + coda + ending + end;
                        }
                    }
                }
            }
        }

        foreach (string word in new[] { "skis", "skies", "dying", "lying", "tying", "idly", "gently", "ugly", "early", "only", "singly", "sky", "news",
            "howe", "atlas", "cosmos", "bias", "andes", "inning", "innings", "outing", "outings", "canning", "herring", "earring", "proceed", "exceed",
                "succeed", "proceeds", "a", "", "ab" })
        {
            yield return word;
        }

        var random = new Random(1);
        for (int i = 0; i < 100_000; i++)
        {
            var letters = new char[random.Next(1, 12)];
            for (int j = 0; j < letters.Length; j++)
            {
                letters[j] = "aeiouybdglmnrst'cflvzx"[random.Next(22)];
            }

            yield return new string(letters);
        }
    }

    private static string Stem(string word)
    {
        var buffer = new char[word.Length + 4];
        word.CopyTo(0, buffer, 0, word.Length);
        return new string(buffer, 0, EnglishStemmer.Stem(buffer, word.Length));
    }

    // The next number, the last place first; false behind the last one.
    private static bool Advance(int[] places, int end)
    {
        for (int i = places.Length - 1; i >= 0; i--)
        {
            if (++places[i] < end)
            {
                return true;
            }

            places[i] = 0;
        }

        return false;
    }
}
