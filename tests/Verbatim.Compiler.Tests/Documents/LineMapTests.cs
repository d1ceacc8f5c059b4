using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Tests.Documents;

public class LineMapTests
{
    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\rtwo")]
    [InlineData("one\u0085two")]
    [InlineData("one\u2028two")]
    [InlineData("one\u2029two")]
    public void Every_line_end_that_Roslyn_counts_begins_a_line(string text)
    {
        Assert.Equal(new LinePosition(2, 1), new LineMap(text).PositionOf(4));
    }

    [Fact]
    public void Carriage_return_and_line_feed_are_one_line_end()
    {
        Assert.Equal(new LinePosition(2, 1), new LineMap("one\r\ntwo").PositionOf(5));
    }

    [Fact]
    public void Line_feed_and_carriage_return_are_two_line_ends()
    {
        Assert.Equal(new LinePosition(3, 1), new LineMap("one\n\rtwo").PositionOf(5));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 4)]
    [InlineData(4, 2, 1)]
    [InlineData(7, 2, 4)]
    [InlineData(100, 2, 4)]
    [InlineData(-1, 1, 1)]
    public void Lines_and_columns_count_from_one_and_stay_in_the_text(int offset, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), new LineMap("one\ntwo").PositionOf(offset));
    }

    [Fact]
    public void Columns_count_utf16_code_units()
    {
        Assert.Equal(new LinePosition(1, 3), new LineMap("😀x").PositionOf(2));
    }

    [Fact]
    public void A_line_end_belongs_to_the_line_it_ends()
    {
        Assert.Equal(new LinePosition(1, 5), new LineMap("one\r\ntwo").PositionOf(4));
    }
}
