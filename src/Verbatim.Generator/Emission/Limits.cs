namespace Verbatim.Generator.Emission;

/// <summary>What a generated class may hold.</summary>
internal static class Limits
{
    /// <summary>
    /// The most articles, or speakers, that get a property. The runtime refuses a class of more than some 65,000 methods with a
    /// TypeLoadException, long after the build; the rest is room for the members that every generated class has.
    /// </summary>
    public const int MostMembers = 60_000;
}
