using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Tests.Language;

/// <summary>Where sentences end: a bar stands between them.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("It is late. We go on.", "It is late.|We go on.")]
    [InlineData("Why? Nobody knows! Still…  We go on.", "Why?|Nobody knows!|Still…|We go on.")]
    [InlineData("“Why?” she asked. “We go on.” He left.", "“Why?” she asked.|“We go on.”|He left.")]
    [InlineData("He left (at noon.) She stayed.", "He left (at noon.)|She stayed.")]
    [InlineData("It cost 2.5 million. It was late.", "It cost 2.5 million.|It was late.")]
    public void A_stop_ends_a_sentence_when_no_small_letter_follows(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("“We go,” said Const. Mark Hollister of Brenn. He left.", "“We go,” said Const. Mark Hollister of Brenn.|He left.")]
    [InlineData("Gov. Odile Brun met Sens. Ray and Olm. They spoke.", "Gov. Odile Brun met Sens. Ray and Olm.|They spoke.")]
    [InlineData("John F. Olm and J. A. Brun came.", "John F. Olm and J. A. Brun came.")]
    [InlineData("She moved to Lusca, Ont. He stayed.", "She moved to Lusca, Ont.|He stayed.")]
    [InlineData("They flew to the U.S. The minister did not.", "They flew to the U.S.|The minister did not.")]
    [InlineData("They met the U.S. Mayor of Brenn.", "They met the U.S. Mayor of Brenn.")]
    [InlineData("He wrote to Tim Olm, Ph.D. Anna Brun did not.", "He wrote to Tim Olm, Ph.D.|Anna Brun did not.")]
    public void A_title_or_an_initial_ends_one_only_before_a_word_that_opens_another(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("It was Tim Olm Jr. Anna Brun disagreed.", "It was Tim Olm Jr.|Anna Brun disagreed.")]
    [InlineData("It was Tim Olm Sr. Mirza Quell disagreed.", "It was Tim Olm Sr.|Mirza Quell disagreed.")]
    [InlineData("It was Tim Olm, M.D. Anna Brun disagreed.", "It was Tim Olm, M.D.|Anna Brun disagreed.")]
    [InlineData("He flew to the U.S. Anna Brun stayed.", "He flew to the U.S.|Anna Brun stayed.")]
    [InlineData("He flew to the U.N. Mr. Brun stayed.", "He flew to the U.N.|Mr. Brun stayed.")]
    [InlineData("He led the V.B.I. Anna Brun left.", "He led the V.B.I.|Anna Brun left.")]
    [InlineData("She is from Orrin, Q.X. Brun is not.", "She is from Orrin, Q.X.|Brun is not.")]
    [InlineData("She moved to Lusca, Ont. Brun stayed.", "She moved to Lusca, Ont.|Brun stayed.")]
    [InlineData("She lives on Mill St. Anna Brun does not.", "She lives on Mill St.|Anna Brun does not.")]
    [InlineData("It was World War I. Brun fell.", "It was World War I.|Brun fell.")]
    [InlineData("They chose Plan B. Nobody knew.", "They chose Plan B.|Nobody knew.")]
    [InlineData("He works for Q&A. Anna Brun does not.", "He works for Q&A.|Anna Brun does not.")]
    [InlineData("It was the 5th. Anna Brun left.", "It was the 5th.|Anna Brun left.")]
    [InlineData("It opened at 5 p.m. Anna Brun came.", "It opened at 5 p.m.|Anna Brun came.")]
    public void An_abbreviation_ends_one_where_somebody_opens_the_next(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("The Tim Olm Jr. High School closed.")]
    [InlineData("Sr. Anna Brun said so.")]
    [InlineData("The U.S. Virgin Islands voted.")]
    [InlineData("The U.S. Olm Foundation said so.")]
    [InlineData("E.J. Anna Brun said so.")]
    [InlineData("They prayed at St. Anna Church in Fort St. John.")]
    [InlineData("“It is late,” said Th. Bakker and Wm. Olm.")]
    [InlineData("It opens at 5 p.m. Monday and at 6 a.m. Eastern.")]
    [InlineData("Olm & Co. Ltd. said so, and Lumen Inc. (LMN) did.")]
    public void An_abbreviation_ends_none_where_a_name_goes_on(string text) => Assert.Equal(text, Split(text));

    [Theory]
    [InlineData("It is No. 12 on the list.", "It is No. 12 on the list.")]
    [InlineData("Her answer was no. Olm nodded.", "Her answer was no.|Olm nodded.")]
    [InlineData("It opened on Sept. 4 and closed in Dec. Nobody minded.", "It opened on Sept. 4 and closed in Dec.|Nobody minded.")]
    public void What_stands_before_a_number_ends_one_before_anything_else(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("Lumen Inc. Chief Executive Tim Olm left.", "Lumen Inc. Chief Executive Tim Olm left.")]
    [InlineData("She runs Lumen Inc. Anna Brun objected.", "She runs Lumen Inc.|Anna Brun objected.")]
    public void A_firm_ends_one_unless_an_office_follows(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("“They live in the U.K.” Anna Brun disagreed.", "“They live in the U.K.”|Anna Brun disagreed.")]
    [InlineData("Olm said: »We stay.« Brun said: »We go.«", "Olm said: »We stay.«|Brun said: »We go.«")]
    [InlineData("« Nous restons. » Olm est parti.", "« Nous restons. »|Olm est parti.")]
    public void A_closing_mark_belongs_to_its_sentence(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Fact]
    public void Who_signs_belongs_to_what_is_signed() => Assert.Equal("“We go on.” — Ana Brun", Split("“We go on.” — Ana Brun"));

    private static string Split(string text)
    {
        var sentences = new List<TextSpan>();
        SentenceSplitter.Split(EnglishLanguage.Instance, text, new TextSpan(0, text.Length), sentences);
        return string.Join("|", sentences.Select(sentence => sentence.In(text)));
    }
}
