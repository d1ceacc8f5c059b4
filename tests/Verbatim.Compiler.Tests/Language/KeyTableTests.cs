using System.Linq;
using Verbatim.Compiler.Language;

namespace Verbatim.Compiler.Tests.Language;

public sealed class KeyTableTests
{
    private static readonly ulong[] Keys = [.. Enumerable.Range(0, 5000).Select(word => WordKey.Of($"word{word}"))];

    [Fact]
    public void What_was_added_is_in_it_however_much_it_grows()
    {
        var table = new KeyTable();
        foreach (ulong key in Keys.Take(2500))
        {
            table.Add(key);
            table.Add(key);
        }

        Assert.Equal(Keys.Take(2500), Keys.Where(table.Contains));
    }

    [Fact]
    public void Keys_that_begin_at_one_slot_are_told_apart()
    {
        var table = new KeyTable();
        for (ulong key = 1; key <= 40; key++)
        {
            table.Add(key << 32);
            table.Add(key);
        }

        Assert.True(table.Contains(40));
        Assert.False(table.Contains(41));
    }

    [Fact]
    public void The_key_of_no_word_is_never_in_it()
    {
        var table = new KeyTable();
        table.Add(WordKey.Of("word"));
        Assert.False(table.Contains(0));
    }

    [Fact]
    public void All_that_is_told_of_a_word_is_known_of_it_however_much_the_table_grows()
    {
        var table = new WordTable();
        foreach (ulong key in Keys)
        {
            table.Add(key, WordTraits.Role);
        }

        table.Add(Keys[7], WordTraits.Speech);
        Assert.Equal(WordTraits.Role | WordTraits.Speech, table.TraitsOf(Keys[7]));
        Assert.Equal(Keys.Length, Keys.Count(key => (table.TraitsOf(key) & WordTraits.Role) != 0));
    }

    [Fact]
    public void Nothing_is_known_of_a_word_that_is_not_in_the_table() =>
        Assert.Equal(WordTraits.None, new WordTable().TraitsOf(WordKey.Of("word")));
}
