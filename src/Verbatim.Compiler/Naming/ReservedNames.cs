using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Naming;

/// <summary>The members that generated classes have already, which no document may take.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfEveryObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of the generated class of articles.</summary>
    public static ISet<string> OfArticles { get; } =
        Make("All", "Articles", "Between", "Corpus", "Find", "FindByPath", "Get", "On", "Search", "Suggest", "Types");

    /// <summary>Members of the generated class of speakers.</summary>
    public static ISet<string> OfSpeakers { get; } = Make("All", "Find", "Get", "Search", "Speakers");

    /// <summary>Members of an article's list of quotes.</summary>
    public static ISet<string> OfQuotes { get; } = Make("Article", "By", "Count", "GetEnumerator", "Item", "OfKind");

    /// <summary>Members of an article's list of sections.</summary>
    public static ISet<string> OfSections { get; } = Make("Article", "Count", "GetEnumerator", "Item");

    /// <summary>Whether the compiler makes such a name for the accessor of a property: <c>get_All</c>.</summary>
    public static bool IsAccessor(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    private static HashSet<string> Make(params string[] names)
    {
        var set = new HashSet<string>(OfEveryObject, StringComparer.Ordinal);
        set.UnionWith(names);
        return set;
    }
}
