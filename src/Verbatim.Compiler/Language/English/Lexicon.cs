using System;
using Verbatim.Compiler.Language.English.Names;

namespace Verbatim.Compiler.Language.English;

/// <summary>The English word lists, looked up by <see cref="WordKey"/>. All of them were written for this project; none is taken from a corpus.</summary>
internal static class Lexicon
{
    private static readonly WordTable Words = Build();

    /// <summary>What is known of the word with this key; nothing when it is not listed.</summary>
    public static WordTraits TraitsOf(ulong key) => Words.TraitsOf(key);

    /// <summary>What is known of the word.</summary>
    public static WordTraits TraitsOf(string word) => TraitsOf(WordKey.Of(word));

    private static WordTable Build()
    {
        var words = new WordTable();
        foreach ((WordTraits traits, string list) in FunctionWords.Lists)
        {
            Add(words, traits, list);
        }

        foreach ((WordTraits traits, string list) in PeopleWords.Lists)
        {
            Add(words, traits, list);
        }

        AddPlurals(words, WordTraits.Group, PeopleWords.Roles);
        AddPlurals(words, WordTraits.Group, PeopleWords.FemaleRoles);
        AddPlurals(words, WordTraits.Group, PeopleWords.MaleRoles);
        AddPlurals(words, WordTraits.Writing, PeopleWords.Writings);
        AddPlurals(words, WordTraits.SpeechNoun, SpeechWords.Nouns);
        Add(words, WordTraits.SpeechNoun, SpeechWords.Nouns);
        Add(words, WordTraits.Speech, SpeechWords.IrregularFinite);
        Add(words, WordTraits.SpeechGerund, SpeechWords.IrregularGerunds);
        AddVerbs(words, WordTraits.Speech, WordTraits.SpeechGerund, SpeechWords.RegularVerbs);
        AddVerbs(words, WordTraits.Verb, WordTraits.None, FunctionWords.RegularVerbs);
        Add(words, WordTraits.GivenMale, NamesOfMen.List);
        Add(words, WordTraits.GivenFemale, NamesOfWomen.List);
        foreach ((string place, string adjectives) in Places.Countries)
        {
            Add(words, WordTraits.Place, place);
            Add(words, WordTraits.Nationality, adjectives);
        }

        Add(words, WordTraits.Place, Places.Other);
        return words;
    }

    private static void Add(WordTable words, WordTraits traits, string list)
    {
        foreach (string word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            AddOne(words, traits, word);
        }
    }

    private static void AddOne(WordTable words, WordTraits traits, string word) => words.Add(WordKey.Of(word), traits);

    private static void AddPlurals(WordTable words, WordTraits traits, string list)
    {
        foreach (string word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            AddOne(words, traits, Plural(word));
        }
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal))
        {
            return word.Remove(word.Length - 2) + "en";
        }

        if (EndsInConsonantY(word))
        {
            return word.Remove(word.Length - 1) + "ies";
        }

        return EndsInHiss(word) ? word + "es" : word + "s";
    }

    private static void AddVerbs(WordTable words, WordTraits finite, WordTraits gerund, string list)
    {
        foreach (string verb in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            AddOne(words, finite, verb);
            AddOne(words, finite, Plural(verb));
            string stem = verb[verb.Length - 1] == 'e' ? verb.Remove(verb.Length - 1) : verb;
            AddOne(words, finite, EndsInConsonantY(verb) ? verb.Remove(verb.Length - 1) + "ied" : stem + "ed");
            if (gerund != WordTraits.None)
            {
                AddOne(words, gerund, stem + "ing");
            }
        }
    }

    private static bool EndsInConsonantY(string word) =>
        word.Length > 1 && word[word.Length - 1] == 'y' && word[word.Length - 2] is not ('a' or 'e' or 'o' or 'u');

    private static bool EndsInHiss(string word) =>
        word[word.Length - 1] is 's' or 'x' or 'z' || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal);
}
