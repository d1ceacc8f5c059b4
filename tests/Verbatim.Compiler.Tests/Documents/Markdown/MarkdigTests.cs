using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>Holds the words and the blocks of Markdown to what Markdig reads.</summary>
public class MarkdigTests
{
    // No mark that opens a link, code or an item and has nothing in it: there Markdig and CommonMark part.
    private static readonly string[] Pieces =
    [
        "a", "word", "The ministers met.", " ", " ", "\n", "\n", "\n\n", " *", "* ", " **", "_", "`c`", "[b](u)", "![c](u)", "\n> q", "\n- i",
        "\n1. n", "\n## h", "\n---\n", "\n===\n", "\\*", "&amp;", "  ", "“", "”", "é", "\n```\nc\n```\n", "(", ")", "!", ".",
        "\n\n| a | b |\n|---|---|\n| c | d |\n\n", "\n  ", "\n\n    i", "\n   - s", "\r\n",
    ];

    // An item of nothing but its mark: Markdig counts the blanks behind the mark, CommonMark does not.
    private static readonly Regex EmptyItem = new(@"^[ >]*(?:[*+-]|[0-9][.)])[ \r]*$", RegexOptions.Multiline);

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(places => string.Concat(places.Select(place => Pieces[place])))
            .Where(text => !EmptyItem.IsMatch(text));

    [Theory]
    [InlineData("# The pier\n\nSetext\n---\n\n###### Six #\n#no\n\ntwo\nlines\n===\n")]
    [InlineData("> quote\ngoes on\n>\n> - item\n>   more\n\nafter\n> > nested\n> back")]
    [InlineData("- one\n- two\n\n  more of two\n    - three\n\n1) four\n2) five\n\nsix\n2. not an item\n1. an item")]
    [InlineData("    code\n\nwords\n    no code\n\n```text\ncode\n```\n~~~\ncode\n~~~")]
    [InlineData("*a* **b** ***c*** _d_ __e__ *f **g** h* i*j*k l_m_n **o*p** \\*q\\*")]
    [InlineData("*(*a*)* **\"b\"** a*\"c\"*d _(_e_)_ ****f**** *g**h* **i*j*")]
    [InlineData("[a](u) [b](<u v> \"t\") [c](u(v)w 't') [d](u (t)) [e] [f](u v) [g](\n u \n 't'\n) [[h](i)](j) ![k [l](m)](n)o")]
    [InlineData("[a][r] [b][] [R] [no][x] [r](\n\n[r]: u\n[b]: <v>\n  'title\n  goes on'\n[x y]: no def\n")]
    [InlineData("`a` ``b ` c`` d ` e ``f` g\\`h`i`")]
    [InlineData("&eacute; &#233; &#xe9; &copy; &nosuch; &#0; &; &#xFFFFFFF; \\&amp;")]
    [InlineData("a <b>c</b> d <!-- e --> f <?g?> h <i j='k'/> l <m n> o < p > q <https://r.example> s <t@u.example> v <w:>")]
    [InlineData("one  \ntwo\\\nthree\nfour")]
    [InlineData("| a | b |\n|:--|--:|\n| *c* | d \\| e |\n| f | g |\n\nafter")]
    [InlineData("- [ ] a\n- [x] b\n- [y] c\n\n~~d~~ e~f")]
    [InlineData("a[^1] b[^2]\n\nc\n\n[^1]: One.\n\n    Two.")]
    [InlineData("a\n***\nb\n\n- - -\n\nc\n___\n")]
    [InlineData("1. one\n   > quote\n   >\n   > more\n\n   ```\n   code\n   ```\n\ntwo")]
    [InlineData(">\t\tcode\n\n-\t\tcode\n\n-\ttext\n\tmore\n\n\t- sub")]
    public void An_example_has_the_words_that_markdig_reads(string markdown) => Assert.Equal(MarkdigText.Of(markdown), FlatWordsOf(markdown));

    [Fact]
    public void Random_markdown_has_the_words_that_markdig_reads() => Texts.Sample(
        markdown => Assert.Equal(MarkdigText.Of(markdown), FlatWordsOf(markdown)), iter: 3000, print: text => System.Text.Json.JsonSerializer.Serialize(text));

    private static string[] FlatWordsOf(string markdown) => [.. WordsOf(markdown).Select(MarkdigText.Flat)];
}
