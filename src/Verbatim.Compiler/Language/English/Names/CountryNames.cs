using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English.Names;

/// <summary>Brings a country and its adjective together: “Germany” and “German”.</summary>
internal static class CountryNames
{
    private static readonly Dictionary<ulong, ulong> Countries = Build();

    /// <summary>A key of the country that the word names; 0 when it names none that is listed.</summary>
    public static ulong Of(ulong wordKey) => Countries.TryGetValue(wordKey, out ulong country) ? country : 0;

    private static Dictionary<ulong, ulong> Build()
    {
        var countries = new Dictionary<ulong, ulong>(512);
        foreach ((string places, string adjectives) in Places.Countries)
        {
            string[] names = places.Split(' ');
            foreach (string name in names)
            {
                countries[WordKey.Of(name)] = WordKey.Of(names[0]);
            }

            foreach (string adjective in adjectives.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                countries[WordKey.Of(adjective)] = WordKey.Of(names[0]);
            }
        }

        foreach ((string country, string seats) in Places.Seats)
        {
            foreach (string seat in seats.Split(' '))
            {
                countries[WordKey.Of(seat)] = WordKey.Of(country);
            }
        }

        return countries;
    }
}
