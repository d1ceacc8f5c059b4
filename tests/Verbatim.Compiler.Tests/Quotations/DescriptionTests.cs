namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Whom a description, a body or a first name stands for, and what the words around a name show of it.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("Warren Tetley says he called twice. He has the bill.\n\n“They were nice about it,” the rancher said.", "Warren Tetley")]
    [InlineData("Carmel Vidal was upstairs all day. “I went to check the mail,” said the former seamstress.", "Carmel Vidal")]
    [InlineData("Marie-Anne Castel is late. “You first,” says the director.", "Marie-Anne Castel")]
    [InlineData("Kyle Desroches scored in overtime. “We stole that one,” said the Rivermen captain.", "Kyle Desroches")]
    [InlineData("Jon Berg has played there for ten years. “I like the noise,” the bassist said.", "Jon Berg")]
    public void A_description_nobody_was_introduced_by_stands_for_the_person_in_mind(string text, string speakers) =>
        Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ana Brun sued the town last year. “The claim is dismissed,” the judge said.", "(the judge)")]
    [InlineData("Ana Brun sued the town last year. “We do not comment,” the spokesman said.", "(the spokesman)")]
    [InlineData("A goalie was hurt on Monday in Hollin. The rink was closed.\n\nHugh Hill drove him home.\n\nIt was late.\n\nA cook stood at the door. “He will be fine,” the cook said.", "(the cook)")]
    public void Who_holds_an_office_or_was_left_unnamed_is_not_guessed(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ana Brun, 66, lives there with Hugh Hill, 71. “It shook the house,” the 66-year-old said.", "Ana Brun")]
    [InlineData("Ana Brun, 66, lives there with Hugh Hill, 71. “It shook the house,” the 71-year-old said.", "Hugh Hill")]
    public void An_age_stands_for_the_one_who_has_it(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Harrow Energy Corp. closed the line on Sunday. The company said the smell was “within limits.”", "Harrow Energy Corp.")]
    [InlineData("Hollin School Board met on Monday. The board said the survey was “a mistake.”", "Hollin School Board")]
    [InlineData("The Alder Energy Regulator closed the line. It said there was “no danger to drinking water.”", "Alder Energy Regulator")]
    [InlineData("The home's owner, Evergold Living, which is based in Hollin, runs 28 homes. It said the parts were “unavailable for a month.”",
        "Evergold Living")]
    [InlineData("The agency that approves such tools, Digital Care, had listed the firm. The agency said it was “reviewing the report.”", "Digital Care")]
    [InlineData("Maplecrest lost money. In June, Maplecrest Foods closed two shops. The company said it was “painful and overdue.”", "Maplecrest Foods")]
    public void The_company_and_it_stand_for_the_body_in_mind(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Residents of Kilbrack were angry. The union said the plan was “a declaration of war.”", "(The union)")]
    [InlineData("Halden Steel will cut jobs. The ministry said it “regrets the loss.”", "(The ministry)")]
    public void A_body_is_not_guessed_from_a_place_or_a_body_of_another_kind(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Hank and Louise Stobart came back on Saturday. “What fence?” said Hank.", "Hank Stobart")]
    [InlineData("Huang cooks alone. Huang Meiru opened the place in May. “They talk by the third course,” Huang said.", "Huang Meiru")]
    public void A_first_word_by_itself_stands_for_the_whole_name(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Kuldip Kaur Gill ran over. Her husband, Mohan Gill, was inside. Gill, for her part, stayed. “I put the tray down,” she said.",
        "Kuldip Kaur Gill")]
    [InlineData("Harbir Singh Mann met Lena Brun. “The kitchen is open,” he said.", "Harbir Singh Mann")]
    [InlineData("Adaeru Nwoso lost her keys. Later, Adaeru Nwoso met Peter Lind. “I was so tired,” she said.", "Adaeru Nwoso")]
    public void The_words_around_a_name_show_who_is_he_and_who_is_she(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Lena Brun met Ida Falk in Hollin. “We stay here,” Brun said.\n\nFalk had a plan in her bag.\n\n“Nobody asked us,” she added.",
        "Lena Brun; Ida Falk")]
    [InlineData("“She took his keys,” Ilan Feld told the court about Curtis Pell.\n\n“He had planned for her,” he added after a moment.",
        "Ilan Feld; Ilan Feld")]
    public void Who_adds_something_goes_on_speaking(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“You don't call it wellness,” said one of the signatories, sociologist Obi Chukwu.", "Obi Chukwu")]
    [InlineData("“He came at me sideways,” said letter carrier Dino Bucci.", "Dino Bucci")]
    [InlineData("Chief operating officer Nicole Trent said the firm “is ready.”", "Nicole Trent")]
    [InlineData("Folk singer Anna Sheik said the record “has no bad line.”", "Anna Sheik")]
    [InlineData("Calgary-based Larkspur Systems Inc. said it was “a standard measure.”", "Larkspur Systems Inc.")]
    [InlineData("The consulate in Montreal said it had “taken note.”", "(The consulate)")]
    public void Trades_offices_and_origins_belong_to_the_name_behind_them(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("Ana Brun left early.\n\nStory continues below advertisement\n\nShe was tired. “I had enough,” she said.", "Ana Brun")]
    [InlineData("Ana Brun left early.\n\nREAD MORE: Sophie Lind on the storm\n\nShe was tired. “I had enough,” she said.", "Ana Brun")]
    [InlineData("By Nora Pinch\n\nAna Brun left early. “I had enough,” she said.", "Ana Brun")]
    public void Nobody_speaks_out_of_the_page_furniture(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("“We are going to do the stimulus.”\nJon Biven, Economic Institute.", "Jon Biven")]
    [InlineData("Fans of the club were loud, with Ana Brun calling it “the best day of the year.”", "Ana Brun")]
    [InlineData("Ana Brun was not persuaded. “We have heard that every year.”", "Ana Brun")]
    [InlineData("Brennan Hall declined to comment on what Ana Brun called “jokes.”", "Ana Brun")]
    public void Signatures_below_and_participles_give_the_words(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));

    [Theory]
    [InlineData("A report in June warned that the plant was “at its end,” said Ana Brun.", "Ana Brun")]
    [InlineData("Page 11 has the line. Ana Brun read it. “It is not true,” she said.", "Ana Brun")]
    [InlineData("They met on Logan Avenue with Surrey RCMP. Ana Brun was there. “I saw it,” she said.", "Ana Brun")]
    [InlineData("She'd never been to Hollin. Ana Brun laughed. “I liked it,” she said.", "Ana Brun")]
    public void Months_pages_streets_and_contractions_are_nobody(string text, string speakers) => Assert.Equal(speakers, Article.Speakers(text));
}
