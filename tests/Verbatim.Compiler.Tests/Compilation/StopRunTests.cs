using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Tests.Compilation;

public class StopRunTests
{
    [Theory]
    [InlineData('.')]
    [InlineData('!')]
    [InlineData('…')]
    public void A_million_stops_in_a_row_beside_a_quote_are_one_sentence(char stop)
    {
        string text = "date 2023-05-02\n\n“Yes,” he said" + new string(stop, 1_000_000) + "x and went.";
        CompiledDocument document = DocumentCompiler.Compile(new DocumentBuilder(text).Quote("Yes,").Build());
        Assert.Equal(document.BodyChars, document.Quotes[0].SentenceLength);
    }
}
