using System.Linq;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Tests.Linking.Locking;

public class LockFileTests
{
    private const string Article = "article Rask2023_05_02 0123456789abcdef news/a b.txt";

    [Fact]
    public void A_line_is_an_article_with_its_hash_and_path()
    {
        LockedArticle article = Assert.Single(Read(Article).Articles);
        Assert.Equal(("Rask2023_05_02", "0123456789abcdef", "news/a b.txt", 1), (article.Name, article.TextHash, article.Path, article.Place.Line));
    }

    [Fact]
    public void A_line_is_a_quote_of_an_article_with_the_hash_of_its_words()
    {
        LockedQuote quote = Assert.Single(Read(Article + "\nquote Rask2023_05_02.Yes 00000000000000aa").Quotes);
        Assert.Equal(("Rask2023_05_02", "Yes", "00000000000000aa"), (quote.Article, quote.Member, quote.WordsHash));
    }

    [Fact]
    public void A_line_is_a_speaker_with_an_id_and_spellings()
    {
        LockedSpeaker speaker = Assert.Single(Read("speaker EvaRask 00000000000000aa Eva Rask | Rask").Speakers);
        Assert.Equal(["Eva Rask", "Rask"], speaker.Forms);
    }

    [Fact]
    public void A_line_is_a_name_that_went_and_the_one_that_came() =>
        Assert.Equal(new FormerName(NamedThing.Article, "Rask", "Okonjo"), Assert.Single(Read("former article Rask Okonjo").Former));

    [Fact]
    public void Comments_blank_lines_a_byte_order_mark_and_line_ends_of_Windows_are_passed_over()
    {
        NameLock names = Read("\uFEFF# A comment.\r\n\r\nversion 1\r\n" + Article + "\r\n");
        Assert.Equal(("news/a b.txt", 0), (Assert.Single(names.Articles).Path, names.Faults.Count));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("=======")]
    [InlineData(">>>>>>> branch")]
    [InlineData("||||||| base")]
    public void A_mark_of_a_merge_is_a_fault_at_its_line(string mark)
    {
        LockFault fault = Assert.Single(Read(Article + "\n" + mark + "\n").Faults);
        Assert.Equal((2, "A merge was left unfinished here."), (fault.Place.Line, fault.Reason[..33]));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("article Rask2023_05_02")]
    [InlineData("article class 0123456789abcdef a.txt")]
    [InlineData("article All 0123456789abcdef a.txt")]
    [InlineData("article Rask 0123 a.txt")]
    [InlineData("article Rask 0123456789ABCDEF a.txt")]
    [InlineData("article Rask 0123456789abcdef a%zz.txt")]
    [InlineData("quote Yes 0123456789abcdef")]
    [InlineData("quote Nobody.Yes 0123456789abcdef")]
    [InlineData("speaker EvaRask 0123456789abcdef")]
    [InlineData("speaker EvaRask 0123456789abcdef Eva |  | Rask")]
    [InlineData("former article Rask")]
    [InlineData("former house Rask Okonjo")]
    [InlineData("former article Rask Okonjo Lind")]
    [InlineData("version 2")]
    public void What_is_no_entry_is_a_fault(string line) => Assert.Single(Read(line).Faults);

    [Theory]
    [InlineData("article Rask2023_05_02 00000000000000aa b.txt")]
    [InlineData("article Other 00000000000000aa news/a b.txt")]
    public void A_name_or_path_that_is_there_already_is_a_fault_and_the_first_counts(string line)
    {
        NameLock names = Read(Article + "\n" + line);
        Assert.Equal((2, "Rask2023_05_02"), (Assert.Single(names.Faults).Place.Line, Assert.Single(names.Articles).Name));
    }

    [Fact]
    public void A_spelling_of_two_speakers_is_a_fault() =>
        Assert.Single(Read("speaker A 00000000000000aa Rask\nspeaker B 00000000000000bb Rask").Faults);

    [Fact]
    public void Entries_are_written_in_order_a_line_each()
    {
        string text = Read("speaker B 00000000000000bb B\nquote Rask2023_05_02.Yes 00000000000000aa\n" + Article + "\nspeaker A 00000000000000aa A").Write();
        Assert.EndsWith(
            "version 1\n" + Article + "\nquote Rask2023_05_02.Yes 00000000000000aa\nspeaker A 00000000000000aa A\nspeaker B 00000000000000bb B\n", text);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData(" a|b%c .txt ")]
    [InlineData("a\nb\u2028c\u0085d.txt")]
    [InlineData("мир/日本.txt")]
    public void Any_path_is_read_as_it_was_written(string path)
    {
        var written = new NameLock(NameLock.FileName, "") { Articles = [new LockedArticle("Rask", "0123456789abcdef", path)] };
        NameLock names = NameLock.Read(NameLock.FileName, written.Write());
        Assert.Equal((path, 0), (Assert.Single(names.Articles).Path, names.Faults.Count));
    }

    [Fact]
    public void A_line_of_any_length_gives_a_short_message() =>
        Assert.InRange(Assert.Single(Read(string.Concat(Enumerable.Repeat("long", 100_000))).Faults).Reason.Length, 1, 300);

    private static NameLock Read(string text) => NameLock.Read(NameLock.FileName, text);
}
