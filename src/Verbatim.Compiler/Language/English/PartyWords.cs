using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English;

/// <summary>Brings the words for a party and those of it together: “conservative”, “Tories”.</summary>
internal static class PartyWords
{
    public static readonly ulong Christian = WordKey.Of("christian");
    public static readonly ulong Democrat = WordKey.Of("democrat");

    private static readonly string[] Groups =
    [
        "liberal liberals", "green greens", "conservative conservatives tory tories", "socialist socialists", "communist communists",
        "republican republicans", "democrat democrats democratic", "christian", "labour labor",
    ];

    private static readonly Dictionary<ulong, ulong> Parties = WordKey.FirstsOf(Groups);

    /// <summary>A key of the party that the word names; 0 when it names none.</summary>
    public static ulong Of(ulong wordKey) => Parties.TryGetValue(wordKey, out ulong party) ? party : 0;
}
