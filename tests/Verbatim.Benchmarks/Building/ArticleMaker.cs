using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Verbatim.Benchmarks.Building;

/// <summary>Makes news articles of about 5 kB with headings, quotes and recurring speakers; the same seed makes the same articles anywhere.</summary>
internal sealed class ArticleMaker(uint seed)
{
    private static readonly string[] Given =
        ["Ada", "Boris", "Clara", "Daniel", "Elena", "Felix", "Greta", "Hugo", "Irina", "Jonas", "Karin", "Lukas", "Marta", "Nadia", "Oskar", "Petra"];
    private static readonly string[] SurnameStarts =
        ["Bel", "Cor", "Dar", "Fen", "Gal", "Hol", "Kar", "Lin", "Mor", "Nor", "Ost", "Pel", "Ras", "Sol", "Tor", "Vel"];
    private static readonly string[] SurnameEnds =
        ["ander", "berg", "dini", "eva", "gard", "kov", "land", "mann", "ova", "quist", "rell", "sen", "stad", "ton", "vik", "wick"];
    private static readonly string[] Roles = ["minister of finance", "mayor of the port", "head of the delegation", "director of the clinic",
        "leader of the opposition", "spokesman for the council"];
    private static readonly string[] Nouns = ["agreement", "harbour", "budget", "border", "railway", "election", "drought", "treaty", "factory", "library",
        "bridge", "river", "market", "school", "union", "island"];
    private static readonly string[] Verbs = ["signed", "opened", "rejected", "discussed", "closed", "postponed", "examined", "defended"];
    private static readonly string[] Adjectives = ["new", "old", "regional", "common", "difficult", "long", "quiet", "expensive"];

    private uint _state = seed;

    /// <summary>Writes so many articles into the folder, in subfolders of a hundred.</summary>
    public void WriteTo(string folder, int count)
    {
        for (int i = 0; i < count; i++)
        {
            string part = Path.Combine(folder, (i / 100).ToString("000", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(part);
            File.WriteAllText(Path.Combine(part, i.ToString("00000", CultureInfo.InvariantCulture) + ".txt"), Make());
        }
    }

    /// <summary>The next article.</summary>
    public string Make(int length = 5000)
    {
        var text = new StringBuilder();
        var day = new DateOnly(2000, 1, 1).AddDays(Next(8000));
        text.Append(CultureInfo.InvariantCulture, $"date {day:yyyy-MM-dd}\n\n");
        (string Given, string Surname, string Role)[] people = [Person(), Person(), Person()];
        foreach ((string given, string surname, string role) in people)
        {
            text.Append(CultureInfo.InvariantCulture, $"The {role}, {given} {surname}, {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)} this week. ");
        }

        text.Append("\n\n");
        int paragraphs = 0;
        while (text.Length < length)
        {
            if (++paragraphs % 6 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"«The {Of(Adjectives)} {Of(Nouns)} {Next(1000)}»\n\n");
            }

            (_, string surname, _) = people[Next(people.Length)];
            text.Append(CultureInfo.InvariantCulture,
                $"“{Sentence()},” {surname} said. {Sentence()}. {surname} added that “the {Of(Nouns)} is {Of(Adjectives)}.” {Sentence()}.\n\n");
        }

        return text.ToString();
    }

    private (string Given, string Surname, string Role) Person() => (Of(Given), Of(SurnameStarts) + Of(SurnameEnds), Of(Roles));

    private string Sentence() =>
        $"We have {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)} after {Next(90) + 10} days, and the {Of(Nouns)} of the {Of(Adjectives)} {Of(Nouns)} remains";

    private string Of(string[] words) => words[Next(words.Length)];

    /// <summary>Marsaglia's xorshift32.</summary>
    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }
}
