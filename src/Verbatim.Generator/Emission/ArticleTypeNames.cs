using System.Linq;

namespace Verbatim.Generator.Emission;

/// <summary>Names the types of an article after it. The endings differ, so that no two articles can make one type.</summary>
internal static class ArticleTypeNames
{
    public static string Article(string name) => name + "Article";

    public static string Quotes(NamedArticle article)
    {
        string type = article.Name + "Quotes";
        return article.Declaration.Quotes.Any(quote => quote.Member == type) ? Apart(type) : type;
    }

    public static string Sections(NamedArticle article)
    {
        string type = article.Name + "Sections";
        return article.Declaration.Sections.Any(section => section.Member == type) ? Apart(type) : type;
    }

    // A member may not be named as its type.
    private static string Apart(string type) => type + "_";
}
