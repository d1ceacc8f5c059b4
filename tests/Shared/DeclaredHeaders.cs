using System.Xml.Linq;
using Verbatim.Compiler.Documents.Headers;

namespace TestSupport;

/// <summary>The headers that the blocks of a page declare, as a project does.</summary>
internal static class DeclaredHeaders
{
    /// <summary>The schema of the <c>ArticleHeader</c> items among the page's blocks of XML.</summary>
    public static HeaderSchema On(string[] page)
    {
        var reader = new HeaderSchemaReader();
        foreach (PageBlock block in PageBlocks.Of(page))
        {
            if (block.Kind == "xml" && block.Text.Contains("<ArticleHeader ", System.StringComparison.Ordinal))
            {
                foreach (XElement item in XElement.Parse($"<Project>{block.Text}</Project>").Descendants("ArticleHeader"))
                {
                    reader.Add(Of(item, "Include"), Of(item, "Type"), Of(item, "Required"), Of(item, "Values"));
                }
            }
        }

        return reader.ToSchema();
    }

    private static string Of(XElement item, string metadata) => item.Attribute(metadata)?.Value ?? "";
}
