namespace Verbatim.Persons;

/// <summary>What stands around names in English and is no part of them.</summary>
internal static class EnglishNames
{
    /// <summary>What may stand before the name of a body.</summary>
    public const string Article = "the ";

    /// <summary>What joins an office and its place.</summary>
    public static readonly string[] RoleJoints = ["of", "the", "for", "in"];

    /// <summary>What may stand behind a surname, in small letters.</summary>
    public static readonly string[] Suffixes = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d."];
}
