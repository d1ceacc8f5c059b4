namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Articles in the manner of the seed, and in that of a North American daily, whole: who speaks, quotation by quotation.</summary>
public sealed class WholeArticleTests
{
    [Fact]
    public void A_visit_of_two_presidents() => Assert.Equal(
        "Ilian Dragomir; Ilian Dragomir; Odile Marchetti; Odile Marchetti; Odile Marchetti; Ilian Dragomir; Ilian Dragomir; Bertil Aune; Ilian Dragomir",
        Article.Speakers(
            """
            The president of Valdoria, Ilian Dragomir, received this Thursday in Sant Orsa his counterpart from the Republic of Lusca, Odile Marchetti, in a meeting that was to last an hour and lasted four. Dragomir assured his guest that Valdoria “has never closed its ports to anyone” and that the customs dispute “is a misunderstanding between neighbours.”

            “A misunderstanding does not cost us nine million a month,” replied the Luscan president during the press conference that both offered in the gardens of the palace. She insisted that “the trucks have been standing at the border since April” and demanded that the matter be settled “before the harvest, not after it.”

            The Valdorian head of state, for his part, avoided giving dates. In his opinion, “haste has never emptied a warehouse.” He did promise, however, that “nobody will have to throw away a single crate.”

            «A question of trust»

            The Valdorian finance minister, Bertil Aune, who accompanied Dragomir, described the talks as “frank.” The so-called “apple war” began two years ago. Before saying goodbye, the host joked that “at least the lunch was free of customs.”
            """));

    [Fact]
    public void A_press_conference_of_ministers() => Assert.Equal(
        "Sanne Verhoeven; Sanne Verhoeven; Matteo Falcone; Matteo Falcone; Sanne Verhoeven; Matteo Falcone; Ruta Kalnina",
        Article.Speakers(
            """
            The defence ministers of Batavia and Liguria, Sanne Verhoeven and Matteo Falcone, did not hide their differences on Monday after two days of talks in the capital of the Alliance. “We have agreed on the date of the next meeting,” said Verhoeven with irony. The Batavian minister lamented that her colleague “came with a closed folder and took it home unopened.”

            Falcone did not take long to respond. “The folder was open; it was the eyes that were closed,” the Ligurian minister retorted, and he accused the Batavian Government of “negotiating with the calendar in its hand.”

            Verhoeven denied it flatly and recalled that her country “pays for one in every three patrols.” Her interlocutor considered that “paying does not mean commanding.”

            The spokeswoman for the Alliance, Ruta Kalnina, limited herself to saying that the atmosphere was “professional.”
            """));

    [Fact]
    public void A_strike_at_the_shipyard() => Assert.Equal(
        "Nerea Olabarri; Nerea Olabarri; Gustav Lindqvist; Gustav Lindqvist; Nerea Olabarri; (several workers); Gustav Lindqvist; Joseba Arana",
        Article.Speakers(
            """
            The leader of the welders' union, Nerea Olabarri, announced yesterday that the strike at the Port Elder shipyard “will go on until the last contract is signed.” “They have offered us a raise of one percent and a cap,” she told the press at the gates.

            The director of the shipyard, Gustav Lindqvist, regretted the decision. According to the manager, the company “has put on the table everything it has.” “There is no hidden drawer,” Lindqvist stressed.

            Asked about these words, the union leader smiled: “He should look under the table.”

            “We have been waiting for three years,” said several workers who preferred not to give their names. The head of the company acknowledged that the delays “were not the fault of the workforce.”

            The mayor, Joseba Arana, offered to mediate. “The town hall has a table, chairs and patience,” he said.
            """));

    [Fact]
    public void A_trial_in_a_daily() => Assert.Equal(
        "Denise Caron; Denise Caron; Denise Caron; Paul Whitehorse; Paul Whitehorse; (the judge); (the judge); Denise Caron",
        Article.Speakers(
            """
            HARROW LAKE, Ont. — A former bank teller told a courtroom on Tuesday that she never saw the money.

            “I counted what was in the drawer and nothing else,” Denise Caron said under questioning by her own lawyer. “I never had the code for the vault.”

            Ms. Caron, 41, worked at the branch for nine years. She described her manager as “a man who kept the keys in his pocket.”

            Crown prosecutor Paul Whitehorse was not convinced.

            “You had nine years to learn a four-digit code,” Mr. Whitehorse said. “Is that your evidence?”

            The judge, who is sitting without a jury, told the prosecutor to slow down. “She has answered,” the judge said. “Move on.”

            Outside the courthouse, Ms. Caron said she was relieved. “It feels good to say it out loud.”
            """));

    [Fact]
    public void A_council_meeting_in_a_daily() => Assert.Equal(
        "Anita Desrosiers; Anita Desrosiers; Tom Okafor; Tom Okafor; Tom Okafor; Lise Chabot; Lise Chabot; Anita Desrosiers",
        Article.Speakers(
            """
            Councillors in Millbrook voted 7-4 last night to close the arena, ending a debate that has divided the town since spring.

            “Nobody wanted this,” said Mayor Anita Desrosiers, who cast one of the votes in favour. “But the roof is not going to fix itself.”

            Tom Okafor, who coaches two youth teams, said the decision came “out of nowhere.”

            “My kids found out from Facebook,” he said after the vote. “How is that consultation?”

            Coun. Lise Chabot, one of the four opponents, accused the mayor of rushing the file. “We had one meeting, one report and one option,” Chabot said, calling the process “a sham.”

            Desrosiers rejected that. “We have been talking about this roof since 2011,” she said.
            """));

    [Fact]
    public void An_interview_and_its_echo() => Assert.Equal(
        "Vera Stanek; Vera Stanek; Karel Novotny; Karel Novotny; Vera Stanek; Karel Novotny",
        Article.Speakers(
            """
            The Sundrian president, Vera Stanek, ruled out on Sunday an early election. “I was elected for five years and I intend to serve five years,” she declared in an interview with the daily Morgenpost, in which she also called the opposition “an orchestra without a score.”

            The leader of the opposition, Karel Novotny, was quick to answer the president. “We have a score; what we lack is a conductor who listens,” he said. In the opinion of the conservative politician, Stanek “confuses patience with permission.”

            Hours later, the head of state qualified her words and said that “music was not meant as an insult.” Novotny, visibly amused, replied that “it was not taken as one.”
            """));

    [Fact]
    public void A_company_and_its_critics() => Assert.Equal(
        "Halden Steel; Margit Voss; Margit Voss; (the union); Peter Lind; Peter Lind; Margit Voss",
        Article.Speakers(
            """
            Halden Steel announced on Friday that it “will cut one in ten jobs” before the end of the year. “This is the hardest decision of my career,” its chief executive, Margit Voss, wrote in a letter to the staff. In the same letter, Voss promises that “nobody will learn of it from a newspaper.”

            In a statement, the union called the plan “a declaration of war.” Its secretary, Peter Lind, went further. “They have declared war on a town,” Lind said, and announced protests “such as the valley has never seen.”

            The executive did not want to enter into the dispute. “I will talk to anyone who wants to talk,” she concluded.
            """));

    [Fact]
    public void A_storm_on_the_coast() => Assert.Equal(
        "Aino Rautio; Aino Rautio; Mikko Salmi; (a fisherman); Aino Rautio; Mikko Salmi",
        Article.Speakers(
            """
            The storm that hit the coast of Karelmaa on Wednesday night left 14,000 homes without power. “It came two hours before the forecast,” said the director of the rescue service, Aino Rautio. She asked the population “not to go near the piers under any circumstances.”

            The interior minister, Mikko Salmi, travelled to the area and thanked the crews, who in his words “have done the work of a week in a night.”

            “My grandfather never saw waves like that,” a fisherman said, pointing at what was left of his boat.

            Rautio, who has led the service since 2015, warned that “the worst is not over.” The minister, for his part, promised aid “without forms and without queues.”
            """));

    [Fact]
    public void A_pact_between_allies() => Assert.Equal(
        "Henrik Solberg; Ines Quiroga; Henrik Solberg; Ines Quiroga; Ines Quiroga; Pavel Orlov; Dario Lenz; Ines Quiroga",
        Article.Speakers(
            """
            The Norvian chancellor, Henrik Solberg, and the prime minister of Castalia, Ines Quiroga, signed this Wednesday in Vesna an agreement on gas that Moscow had called impossible. Solberg celebrated that “winter no longer has an owner.” Quiroga was more cautious and spoke of “a first step on a long staircase.”

            “Whoever wants to threaten us with the tap will have to look for another tap,” said the head of the Norvian Government before the cameras. His Castalian colleague preferred to stress that the pact “is not directed against anyone.” “We sign for our people, not against our neighbours,” the Castalian leader added.

            In Tarsk, the Government's spokesman, Pavel Orlov, described the signing as “theatre.” For the energy analyst Dario Lenz, the agreement is “more pipe than gas.”

            The prime minister flew home in the evening, convinced that “the difficult part begins tomorrow.”
            """));

    [Fact]
    public void A_quarrel_over_a_museum() => Assert.Equal(
        "Clara Beaumont; Clara Beaumont; Otto Reiner; Otto Reiner; Clara Beaumont; Otto Reiner; (the foundation)",
        Article.Speakers(
            """
            The director of the Municipal Museum, Clara Beaumont, resigned yesterday with a letter of two lines. “A museum without walls is a warehouse,” was all she wanted to say to the reporters who waited at the door, before adding that she leaves “without rancour.”

            The culture councillor, Otto Reiner, said he was surprised. He maintains that the building “has been inspected four times” and that the cracks are “older than all of us.”

            Beaumont, however, had denounced in January that the east wing “moves when the tram passes.” The councillor replied then that “trams pass everywhere.”

            In a note, the foundation asked for “calm and an engineer.”
            """));

    [Fact]
    public void A_coach_and_his_player() => Assert.Equal(
        "Milan Petric; Milan Petric; Jonas Weber; Jonas Weber; Milan Petric",
        Article.Speakers(
            """
            Coach Milan Petric blamed himself for the defeat. “I chose the eleven, I chose the system and I chose badly,” he admitted after the match. Asked about his captain, Petric answered that “nobody runs more than he does.”

            The captain, Jonas Weber, did not agree. “We were the ones on the pitch,” said Weber, who added that the team “owes the fans an apology.”

            The coach closed the matter with a smile: “We owe them a victory.”
            """));

    [Fact]
    public void A_hospital_in_a_daily() => Assert.Equal(
        "Susan Leblanc; Susan Leblanc; (the ministry); Raj Patel; Raj Patel; Raj Patel; Susan Leblanc",
        Article.Speakers(
            """
            Emergency rooms in the region are running out of nurses, the province's largest health union warned Monday.

            “We are one bad flu away from closing doors,” said Susan Leblanc, president of the Nurses' Alliance. She called the staffing plan released last week “wishful thinking.”

            In an e-mail, the ministry said it “continues to recruit at a record pace.”

            Dr. Raj Patel, who works at St. Brendan's Hospital, said the numbers hide the real problem. “You can hire a nurse in a day,” Dr. Patel said in an interview. “You cannot hire ten years of experience.” He said the night shift had become “a revolving door.”

            Ms. Leblanc agrees. “People are not leaving for money,” she said.
            """));
}
