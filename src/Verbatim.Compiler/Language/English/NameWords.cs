using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English;

/// <summary>What stands in names and around them.</summary>
internal static class NameWords
{
    // Sikh women and men bear these beside a given name that is nobody’s gender.
    public static readonly ulong Kaur = WordKey.Of("kaur");
    public static readonly ulong Singh = WordKey.Of("singh");

    /// <summary>What a hyphen joins to a place: “Calgary-based”.</summary>
    public static readonly HashSet<ulong> Origins = WordKey.SetOf("based born area raised bred trained educated led");

    /// <summary>Where somebody plays: “centre Ann Ray”.</summary>
    public static readonly HashSet<ulong> Positions = WordKey.SetOf("centre center guard forward tackle receiver skip second third lead");

    /// <summary>What stands before a surname and belongs to it, in small letters.</summary>
    public static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "ap", "ben", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "san", "st", "te", "ten", "ter", "van", "vander", "von", "zu", "zur",
    };
}
