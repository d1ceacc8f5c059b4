namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Where the names of persons begin and end, and which are one.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("“We stay here,” said William “Bill” Harmon.", "William “Bill” Harmon")]
    [InlineData("William (Bill) Harmon owns the mill. “We stay here,” Harmon said.", "William (Bill) Harmon")]
    [InlineData("Robert “Big Bob” Tally owns the mill. “We stay here,” he said.", "Robert “Big Bob” Tally")]
    [InlineData("William ‘Bill’ Harmon owns it. “We stay here,” Bill Harmon said.", "William ‘Bill’ Harmon")]
    [InlineData("William (Bill) Harmon owns it. “We stay here,” Bill said.", "William (Bill) Harmon")]
    [InlineData("“We stay here,” said Mayor Robert “the Hammer” Tally.", "Robert “the Hammer” Tally")]
    [InlineData("“We stay here,” said Jean «Petit» Dupond. “We must,” Dupond added.", "Jean «Petit» Dupond; Jean «Petit» Dupond")]
    [InlineData("“We stay here,” said James “Jim” van der Berg. “We go,” van der Berg said.", "James “Jim” van der Berg; James “Jim” van der Berg")]
    [InlineData("“We stay here,” said Sen. Ann Harmon (D-Velmar). “We go,” said Per Olm.", "Ann Harmon; Per Olm")]
    public void A_nickname_stands_inside_its_name(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Tham Jun Hoe owns the mill. “We stay here,” Tham said.", "Tham Jun Hoe")]
    [InlineData("Lee Hsien Long owns the mill. “We stay here,” Mr. Lee said.", "Lee Hsien Long")]
    [InlineData("Nguyen Van An, who owns it, spoke. “We stay here,” Nguyen said.", "Nguyen Van An")]
    [InlineData("Chen Wei Ling owns the mill. “We stay here,” Chen said.", "Chen Wei Ling")]
    [InlineData("Kim Jae So owns the mill. “We stay here,” Kim said.", "Kim Jae So")]
    public void A_surname_may_come_first(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Andrew Ma and Li Do waited. “We stay here,” Ma said. “We go,” Do said.", "Andrew Ma; Li Do")]
    [InlineData("Theresa May spoke on Monday. “We stay here,” May said.", "Theresa May")]
    [InlineData("Mrs. May spoke on Monday. “We stay here,” Mrs. May said.", "May")]
    [InlineData("Joe Friday spoke on Monday. “We stay here,” Friday said.", "Joe Friday")]
    [InlineData("Ida Will and Per Olm spoke. “We stay here,” Will said.", "Ida Will")]
    public void A_name_may_end_in_any_word(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ann Brun Friday said “we stay here.”", "Ann Brun")]
    [InlineData("“We stay here,” said Ann Brun in May. “We go,” she added.", "Ann Brun; Ann Brun")]
    [InlineData("Officials will meet Ann Brun May 4. “We stay here,” Brun said.", "Ann Brun")]
    public void A_day_or_month_behind_a_name_is_none(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Abdul Karim Hassan Nur, a trader, waited. “We stay here,” Abdul Karim said.", "Abdul Karim Hassan Nur")]
    [InlineData("Ann Maria Brun waited. “We stay here,” Ann Brun said.", "Ann Maria Brun")]
    public void The_beginning_of_a_long_name_is_that_name(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here,” said Th. Bakker. “We go,” Ph. Stam added.", "Th. Bakker; Ph. Stam")]
    [InlineData("“We stay here,” said Dr. Wm. Olm. “We go,” said Mr. Olm.", "Wm. Olm; Wm. Olm")]
    public void An_abbreviated_given_name_is_one(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We stay here,” said Tim Roe Jr. Anna Comley disagreed. “No,” Comley said.", "Tim Roe Jr.; Anna Comley")]
    [InlineData("He flew to the U.S. Anna Comley objected. “We stay here,” Comley said.", "Anna Comley")]
    [InlineData("The former director of the V.B.I. James Comley was dismissed. “We stay here,” Comley said.", "James Comley")]
    [InlineData("He moved to Lusca, N.Y. Anna Comley objected. “We stay here,” Comley said.", "Anna Comley")]
    public void Two_people_on_either_side_of_a_stop_are_two(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Oda Brun Speaks On Banks And Rivers\n\n“It is wrong,” Brun said.", "Oda Brun")]
    [InlineData("Oda Brun Calls Per Olm A Thief Of Rivers\n\n“It is wrong,” Olm said. “It is right,” Brun said.", "Per Olm; Oda Brun")]
    public void Where_every_word_has_a_capital_a_verb_is_no_name(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));
}
