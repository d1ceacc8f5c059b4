using System.Text;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Tests;

/// <summary>How text of a document is written in a comment.</summary>
public class DocumentationTextTests
{
    [Fact]
    public void Half_a_surrogate_pair_is_left_out()
    {
        Text_is_written_as("a\uD83D", "a");
        Text_is_written_as("\uDE00b", "b");
    }

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("one\r\ntwo\u2028three\u2029four\u0085five", "one two three four five")]
    [InlineData("tab\tand   blanks", "tab and blanks")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("null\0 and \u001B[31m", "null and [31m")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("right\u202Eto left\u2066", "rightto left")]
    [InlineData("\u05E9\u200D\u05DC", "\u05E9\u200D\u05DC")]
    [InlineData("\uFFFE\uFFFF\uFEFF", "")]
    public void Text_is_written_as(string text, string expected)
    {
        var output = new StringBuilder();

        DocumentationText.Append(output, text);

        Assert.Equal(expected, output.ToString());
    }
}
