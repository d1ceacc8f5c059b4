using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>What Markdig reads: the words of each paragraph and heading, code, images and tags left out, each run of blanks as one.</summary>
internal static partial class MarkdigText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().UseEmphasisExtras(
            Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();

    /// <summary>The paragraphs, a heading with <c># </c> before it, words of a block quote with <c>&gt; </c>.</summary>
    public static string[] Of(string markdown) =>
        [.. Markdig.Markdown.Parse(markdown, Pipeline).SelectMany(Leaves).Select(Describe).Where(words => words.Length > 2 || !words.EndsWith(' '))
            .Where(words => words.Length > 0)];

    /// <summary>The words with each run of blanks as one, none at the ends.</summary>
    public static string Flat(string words) => Blanks().Replace(words, " ").Trim();

    private static IEnumerable<LeafBlock> Leaves(Block block) => block switch
    {
        LinkReferenceDefinitionGroup => [],
        FootnoteGroup footnotes => footnotes.OfType<Footnote>().SelectMany(Leaves),
        ContainerBlock container => container.SelectMany(Leaves),
        HtmlBlock or CodeBlock or ThematicBreakBlock => [],
        LeafBlock leaf => [leaf],
        _ => [],
    };

    private static string Describe(LeafBlock leaf)
    {
        var words = new StringBuilder();
        Append(leaf.Inline, words);
        bool quoted = false;
        for (ContainerBlock? parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            quoted |= parent is QuoteBlock;
        }

        string flat = Flat(words.ToString());
        return flat.Length == 0 ? "" : (quoted ? "> " : leaf is HeadingBlock ? "# " : "") + flat;
    }

    private static void Append(Inline? inline, StringBuilder words)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } or CodeInline or TaskList or FootnoteLink or null:
                break;
            case HtmlInline html:
                words.Append(html.Tag.StartsWith("<br", System.StringComparison.OrdinalIgnoreCase) ? "\n" : "");
                break;
            case LiteralInline literal:
                words.Append(literal.Content.ToString());
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.ToString());
                break;
            case AutolinkInline address:
                words.Append(address.Url);
                break;
            case LineBreakInline:
                words.Append('\n');
                break;
            case ContainerInline container:
                words.Append(container is DelimiterInline delimiter ? delimiter.ToLiteral() : "");
                foreach (Inline child in container)
                {
                    Append(child, words);
                }

                break;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
