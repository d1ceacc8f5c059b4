using System.Linq;
using Verbatim.Compiler.Indexing;
using Verbatim.Words;

namespace Verbatim.Compiler.Tests.Indexing;

/// <summary>The stems of function words are those of the words that rank nothing.</summary>
public sealed class FunctionStemsTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    [Fact]
    public void Every_word_of_the_list_is_a_function_word() =>
        Assert.All(EnglishStopWords.All.Split(' '), word => Assert.True(EnglishStopWords.Contains(word), word));

    [Fact]
    public void Every_function_word_of_up_to_three_letters_is_in_the_list()
    {
        string[] words = ["", .. Letters.Select(letter => $"{letter}")];
        var short3 = from a in words from b in words from c in words select a + b + c;
        Assert.Empty(short3.Distinct().Where(word => EnglishStopWords.Contains(word)).Except(EnglishStopWords.All.Split(' ')));
    }

    [Theory]
    [InlineData("will")]
    [InlineData("onli")]
    [InlineData("becaus")]
    public void A_stem_of_one_is_known(string stem) => Assert.True(FunctionStems.Contains(stem, WordLanguage.English));

    [Theory]
    [InlineData("ferri")]
    [InlineData("council")]
    public void Another_is_not(string stem) => Assert.False(FunctionStems.Contains(stem, WordLanguage.English));

    [Fact]
    public void Where_words_are_met_as_they_are_there_is_none() => Assert.False(FunctionStems.Contains("will", WordLanguage.None));
}
