using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Writes C# line by line. Lines end with <c>\n</c> on every machine.</summary>
/// <param name="documented">Whether documentation is written; for a compiler that would pass it by, it would be most of the text.</param>
internal sealed class IndentedWriter(bool documented)
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes the line.</summary>
    public void Line(string line)
    {
        Indent();
        _text.Append(line).Append('\n');
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Opens a block, which ends where the result is disposed of.</summary>
    public Block OpenBlock()
    {
        Line("{");
        _level++;
        return new Block(this);
    }

    /// <summary>Whether documentation is written, and so worth making.</summary>
    public bool IsDocumented => documented;

    /// <summary>Writes documentation of one element on one line.</summary>
    public void Documentation(string element, string text)
    {
        if (!documented)
        {
            return;
        }

        Indent();
        _text.Append("/// <").Append(element).Append('>');
        DocumentationText.Append(_text, text);
        _text.Append("</").Append(element).Append(">\n");
    }

    /// <summary>Writes a summary of several paragraphs; empty ones are left out.</summary>
    public void Summary(params string[] paragraphs)
    {
        if (!documented)
        {
            return;
        }

        Line("/// <summary>");
        foreach (string paragraph in paragraphs)
        {
            if (paragraph.Length > 0)
            {
                Documentation("para", paragraph);
            }
        }

        Line("/// </summary>");
    }

    /// <summary>Writes documentation of an exception, a link with it, on one line.</summary>
    public void Exception(string type, string text)
    {
        if (documented)
        {
            Line($"/// <exception cref=\"{type}\">{text}</exception>");
        }
    }

    /// <summary>What was written, as a source file.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8, SourceHashAlgorithm.Sha256);

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void Indent() => _text.Append(' ', _level * SpacesPerLevel);

    /// <summary>An open block.</summary>
    public readonly struct Block(IndentedWriter writer) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose()
        {
            writer._level--;
            writer.Line("}");
        }
    }
}
