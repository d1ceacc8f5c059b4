using System;
using System.Linq;
using CsCheck;
using Verbatim.Compiler.Documents;
using Xunit.Abstractions;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

public class MarkdigTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "a", "word", "The ministers met.", " ", " ", "\n", "\n", "\n\n", " *", " **", "* ", "**\n", "_", "`", "[", "]", "[b](u)", "![c](u)", "\n> ", "\n- ", "\n1. ", "\n## ",
        "\n---\n", "\n===\n", "\\*", "&amp;", "    ", "  ", "“", "”", "é", "\n```\n", "(", ")", "!", ".", "\n\n| a | b |\n|---|---|\n| c | d |\n\n", "\n  ", "\n\n    ", "\n   - ", "\n\n[a]: u\n\n", "[a]", "\r\n",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(places => string.Concat(places.Select(place => Pieces[place])));

    [Fact]
    public void Hunt()
    {
        int shown = 0, same = 0;
        Texts.Sample(text =>
        {
            string[] ours = [.. MarkdownReading.WordsOf(MarkdownReading.ReadFile("---\ndate: 2022-03-04\n---\n" + text)).Select(MarkdigText.Flat)];
            string[] theirs = MarkdigText.Of(text);
            if (Markdig.Syntax.MarkdownObjectExtensions.Descendants(Markdig.Markdown.Parse(text)).Any(b => b is Markdig.Syntax.HtmlBlock)) return;
            if (ours.SequenceEqual(theirs)) { same++; return; }
            if (shown++ < 40)
            {
                output.WriteLine($"{System.Text.Json.JsonSerializer.Serialize(text)}\n   ours   {string.Join(" ¦ ", ours)}\n   theirs {string.Join(" ¦ ", theirs)}");
            }
        }, iter: 60000, threads: 1);
        output.WriteLine($"{same} same, {shown} other");
    }
}
