using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>What a block with text of its own is.</summary>
internal enum LeafKind
{
    /// <summary>A paragraph, or a cell of a table.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Lines of HTML, whose words are text.</summary>
    Html,
}

/// <summary>A block with text of its own, as its lines stand in the file.</summary>
internal sealed class LeafBlock
{
    public LeafKind Kind { get; set; }

    /// <summary>A heading's level, from 1.</summary>
    public int Level { get; set; }

    /// <summary>The number of the innermost block quote that it stands in, from 1; 0 outside of all.</summary>
    public int Quotation { get; init; }

    /// <summary>Its lines without the marks of the blocks around it and without their line ends.</summary>
    public List<TextSpan> Lines { get; } = [];
}

/// <summary>Something of a Markdown file, or of its front matter, that is not understood.</summary>
/// <param name="Span">Where it stands in the file's text.</param>
/// <param name="Words">What it is, and what becomes of it.</param>
internal readonly record struct MarkdownFault(TextSpan Span, string Words);
