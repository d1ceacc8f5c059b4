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
    public static readonly KeyTable Origins = WordKey.SetOf("based born area raised bred trained educated led");

    /// <summary>Where somebody plays: “centre Ann Ray”.</summary>
    public static readonly KeyTable Positions = WordKey.SetOf("centre center guard forward tackle receiver skip second third lead");

    /// <summary>What stands between a body and what it is for: “Council on Foreign Relations”.</summary>
    public static readonly KeyTable JointsOfBodies = WordKey.SetOf("for on against without");

    /// <summary>What stands between persons and what they are for: “Doctors Without Borders”.</summary>
    public static readonly KeyTable CausesOfBodies = WordKey.SetOf("for against without");

    /// <summary>What bodies are there to do: “Committee to Protect Rivers”.</summary>
    public static readonly KeyTable AimsOfBodies = WordKey.SetOf(
        "protect prevent end stop save defend elect free abolish restore preserve promote reduce keep support");

    /// <summary>What bodies call on the world to do: “Save the Children”.</summary>
    public static readonly KeyTable ImperativesOfBodies = WordKey.SetOf("save feed protect stop free reclaim unite defend restore");

    /// <summary>Common words that open the names of bodies: “National Gravel Association”.</summary>
    public static readonly KeyTable OpeningsOfBodies =
        WordKey.SetOf(
            "national american public general free new social common young real good great local big first full best better united family "
            + "women children students");

    /// <summary>What stands before a surname and belongs to it, in small letters.</summary>
    public static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "ap", "ben", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "san", "st", "te", "ten", "ter", "van", "vander", "von", "zu", "zur",
    };

    /// <summary>What stands behind a surname and does not belong to it, in small letters.</summary>
    public static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.",
    };

    /// <summary>What may stand before the name of a body and is no part of it.</summary>
    public const string Article = "the ";
}
