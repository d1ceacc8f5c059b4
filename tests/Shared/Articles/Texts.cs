namespace TestSupport;

/// <summary>Documents that several tests share. Its people and countries are invented.</summary>
internal static class Texts
{
    /// <summary>Gives <c>Marro2023_05_04</c>.</summary>
    public const string Harbour = """
        date 2023-05-04
        title: The harbour stays open

        Minister Ilda Marro of Vestria spoke on Thursday about the harbour. “We will keep the harbour open,” Marro said.

        « The price of salt »

        The union disagreed with her. Tomas Kelm, its chairman, said: “Nobody asked the crews.”
        """;

    /// <summary>Gives <c>Lind2023_06_11</c>.</summary>
    public const string Bridge = """
        date 2023-06-11
        title: A bridge for the north

        The council of Oskeld agreed to build a bridge. “It is a good day,” said mayor Petra Lind.
        """;

    public const string Silence = """
        date 2023-07-01
        title: A quiet summer

        Nothing happened in Vestria this week, and nobody spoke about it.
        """;
}
