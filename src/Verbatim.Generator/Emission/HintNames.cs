using System.Globalization;

namespace Verbatim.Generator.Emission;

/// <summary>The names of the generated files. They hold nothing of a document's own name: a wrong character in one loses all output.</summary>
internal static class HintNames
{
    public const string Corpus = "Verbatim.Corpus.g.cs";

    public const string Headers = "Verbatim.Headers.g.cs";

    public static string Articles(int shard) => "Verbatim.Articles." + Number(shard) + ".g.cs";

    public static string Speakers(int shard) => "Verbatim.Speakers." + Number(shard) + ".g.cs";

    private static string Number(int shard) => shard.ToString("00", CultureInfo.InvariantCulture);
}
