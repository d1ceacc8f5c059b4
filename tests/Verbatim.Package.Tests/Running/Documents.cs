namespace Verbatim.Package.Tests.Running;

/// <summary>Documents about people and places that do not exist.</summary>
internal static class Documents
{
    public const string Bridge = """
        date 2031-03-04
        name: Bridge

        The government of Arvania met on the river on Tuesday.

        “We will open the bridge in May,” Tomas Vell said.

        """;

    public const string Harbour = """
        date 2031-03-05
        name: Harbour

        The port of Osterwick stayed closed.

        “No ship leaves before the storm is over,” Ines Karr said.

        """;

    /// <summary>An article under a name of its own.</summary>
    public static string Named(string name, string sentence = "Nothing happened in Osterwick.") => $"date 2031-03-06\nname: {name}\n\n{sentence}\n";
}
