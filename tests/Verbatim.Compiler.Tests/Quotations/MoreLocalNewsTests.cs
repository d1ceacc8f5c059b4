namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>More articles in the manner of a Canadian local daily, whole, and who speaks in them.</summary>
public sealed class MoreLocalNewsTests
{
    [Fact]
    public void A_school_board_and_parents() => Assert.Equal(
        "Tanya Wiebe; Tanya Wiebe; (one parent); Greg Fontaine; Tanya Wiebe; Greg Fontaine; Sylvie Roy",
        Article.Speakers(
            """
            Parents of children at Maple Grove Public School want the board to find another place for a cell tower.

            “Put it behind the arena, put it on a hill, I don't care,” said Tanya Wiebe, a mother of three. “Just don't put it over the swings.”

            More than 80 people packed the gym Monday night. “Shame!” one parent yelled.

            Greg Fontaine, a spokesperson for Northlink Wireless, said the tower meets every federal guideline.

            “There's more radiation from a baby monitor,” he told the crowd.

            Wiebe said that is no comfort. “A baby monitor isn't 40 metres high.”

            Fontaine promised to bring other locations to the next meeting. “We want to be good neighbours,” he said.

            Board chair Sylvie Roy said trustees will vote in May. “We heard you loud and clear.”
            """));

    [Fact]
    public void A_union_and_its_initials() => Assert.Equal(
        "Canadian Federation of Transit Workers; Ramona Delisle; Transit Commission; Ed Novak; Ed Novak; Ramona Delisle",
        Article.Speakers(
            """
            Bus drivers could walk off the job at midnight.

            The Canadian Federation of Transit Workers said in a statement that talks “have gone nowhere.” Its local president, Ramona Delisle, said drivers want two more minutes between stops.

            “Two minutes. That's the whole strike,” Delisle said.

            The Transit Commission said it was “disappointed by the tone.” Chief negotiator Ed Novak said the offer on the table is fair.

            “We've gone as far as we can go,” said Novak. “There's no more gas in the tank.”

            Delisle smiled at that. “Then maybe he should take the bus.”
            """));

    [Fact]
    public void A_missing_hiker() => Assert.Equal(
        "Carla Nesbitt; Carla Nesbitt; Todd Anaquod; Todd Anaquod; Carla Nesbitt; Len Ruskin; Len Ruskin",
        Article.Speakers(
            """
            KELOWAN, B.C. - RCMP have called off the search for a 29-year-old hiker who vanished near Mount Sorrow two weeks ago.

            "It's not a decision we take lightly," Cpl. Carla Nesbitt said Tuesday. "The family has been told."

            Search manager Todd Anaquod, who led 60 volunteers through knee-deep snow, could barely speak.

            "You always think it's the next ridge," he said. "And then there's another ridge."

            Nesbitt said the file remains open. "If someone finds a mitten, we want to hear about it."

            The hiker's uncle, Len Ruskin, thanked the searchers. "They walked until they couldn't walk," Ruskin said.

            The retired logger plans to keep looking on his own. "I've got nothing but time."
            """));

    [Fact]
    public void A_wedding_and_two_husbands() => Assert.Equal(
        "Pierre Gagnier; Pierre Gagnier; Luc Savard; Luc Savard; Pierre Gagnier; Ginette",
        Article.Speakers(
            """
            Pierre Gagnier had sworn he would never marry.

            "I was too busy," says the 71-year-old, pouring coffee in the kitchen of his farmhouse. "And it wasn't legal."

            His partner, Luc Savard, rolls his eyes.

            "He was scared," says Savard. "Put that in your paper."

            The two met at a curling bonspiel in 1979. Gagnier was the skip. "He couldn't throw a rock to save his life," he says of Savard.

            Savard's sister Ginette was the maid of honour. "I cried like a baby," she recalls.
            """));

    [Fact]
    public void A_trade_at_the_deadline() => Assert.Equal(
        "Brian Sutter-Hale; Brian Sutter-Hale; Marco Venturi; Marco Venturi; Brian Sutter-Hale; Marco Venturi; Darcy Kowalchuk; Darcy Kowalchuk",
        Article.Speakers(
            """
            The Hamlin Bulldogs traded their captain on Monday and their general manager did not apologize for it.

            “We weren't winning with him,” Brian Sutter-Hale said. “We can lose without him.”

            Marco Venturi, 31, spent nine seasons with the Bulldogs. He learned of the deal from a reporter.

            “It hurts,” said the veteran defenceman. “I've got kids in school here.”

            The GM said the return — a first-round pick and two prospects — was too good to pass up. “That's the business.”

            Venturi took it in stride. “He did what he had to do.”

            His new coach in Port Royal, Darcy Kowalchuk, was beaming. “I've been trying to get this guy for three years,” the coach said. “He's a warrior.”
            """));

    [Fact]
    public void A_nurse_before_the_board() => Assert.Equal(
        "Rosalind Achebe; Rosalind Achebe; Rosalind Achebe; Victor Stroud; Victor Stroud; Rosalind Achebe; Rosalind Achebe",
        Article.Speakers(
            """
            Rosalind Achebe says she would do it again.

            The nurse was suspended in March after she told a newspaper that patients were being treated in a storage closet.

            “I have a duty to the people in those beds,” Achebe told the disciplinary board Wednesday. “I didn't take an oath to the hospital.

            “If I stay quiet and somebody dies, what do I tell the family?”

            Victor Stroud, a lawyer for St. Brendan's Hospital, told the board that Achebe broke her contract.

            “There are proper channels,” he said. “She went around every one of them.”

            But Achebe says she had complained to her manager four times. “Nobody ever wrote back.”

            The 44-year-old mother of two has been driving a school bus since her suspension. “The kids don't care who I talk to,” she said with a laugh.
            """));

    [Fact]
    public void A_professor_and_a_study() => Assert.Equal(
        "Naomi Feldstein; Naomi Feldstein; Naomi Feldstein; Owen Carruthers; Owen Carruthers; Naomi Feldstein; Canadian Grain Council",
        Article.Speakers(
            """
            Eating bread every day may not be as bad as people think, a new study suggests.

            Researchers at the University of Lakefield followed 4,100 adults for 12 years.

            “We expected to find a difference and we didn't,” said Dr. Naomi Feldstein, the lead author. “That's science.”

            Feldstein, a professor of nutrition, cautioned that the study did not look at children. “We can't say anything about them.”

            Not everyone is convinced. Owen Carruthers, who runs a weight-loss clinic in Dunmore, called the findings “half-baked.”

            “Come to my office and tell my patients that,” he said.

            The professor shrugged off the criticism. “I'd invite him to read the paper.”

            In a statement, the Canadian Grain Council said the results “speak for themselves.”
            """));

    [Fact]
    public void A_landlord_and_a_tenant() => Assert.Equal(
        "Shauna Bird; Shauna Bird; Kenneth Lo; Kenneth Lo; Shauna Bird; Maria Esposito; Maria Esposito; Kenneth Lo",
        Article.Speakers(
            """
            Shauna Bird wakes up every morning to the sound of water dripping into a bucket.

            “I've named it,” she says, pointing to the bucket. “That's Gary.”

            Bird, a single mother, has lived in the Fenwick Street building since 2014. Her landlord, Kenneth Lo, insists the roof was fixed last year.

            “We spent $40,000,” Lo said in a telephone interview from Vancouver. “What does she want, a palace?”

            Told of his comment, Bird shakes her head. “I want a ceiling.”

            City inspector Maria Esposito has been to the building six times this year. She has issued nine orders. “He pays the fine,” Esposito said. “It's cheaper than the roof.”

            Lo denies that. “Every order has been complied with.”
            """));

    [Fact]
    public void A_bridge_and_names_that_are_words() => Assert.Equal(
        "Tom Baker; Tom Baker; Lucy English; Lucy English; Tom Baker",
        Article.Speakers(
            """
            The Mill Road bridge will close in May, says Tom Baker, a county engineer. “It is rusted through,” Baker said. “We have no choice.”

            Lucy English, who runs the ferry, was pleased. “I ordered a second boat,” English said. “People will need it.”

            “She is welcome to them,” said Mr. Baker.
            """));

    [Fact]
    public void A_police_shooting_inquiry() => Assert.Equal(
        "Neil Farrant; Neil Farrant; Neil Farrant; Sandra Okimaw; Sandra Okimaw; Wes Dubois; Neil Farrant; Wes Dubois",
        Article.Speakers(
            """
            The officer who shot a Pine Narrows man in 2019 wept on the witness stand Monday.

            “I see his face every night,” Const. Neil Farrant told the inquiry. “Every single night.”

            Farrant, an eight-year veteran of the force, said he fired after Jordan Okimaw reached into his jacket. “I believed I was going to die.”

            Okimaw's mother walked out of the room in the middle of the testimony.

            “He never said sorry,” Sandra Okimaw told reporters in the hallway. “Four years and not one word.”

            Under cross-examination by Wes Dubois, the lawyer for the family, the constable admitted he had not turned on his radio. “So nobody knew where you were?” Dubois asked.

            “That's correct,” the officer replied.

            “Including Jordan's mother,” the lawyer said.
            """));

    [Fact]
    public void A_restaurant_reopens() => Assert.Equal(
        "Bao Tran; Bao Tran; Mai Tran; Mai Tran; Bao Tran; Ellen Prudhomme; Ellen Prudhomme; Mai Tran",
        Article.Speakers(
            """
            The lineup started before dawn. By noon, the soup was gone.

            “I made 200 bowls,” said owner Bao Tran, wiping his forehead. “I thought it was too much.”

            Tran and his daughter Mai Tran reopened the Golden Lotus on Friday, 14 months after a fire gutted the Dundas Street landmark.

            “Dad wanted to retire,” Mai Tran said. “I told him retirement is for people with hobbies.”

            Her father laughs. “She's the boss now.”

            Customer Ellen Prudhomme drove two hours for lunch. She has been coming since 1991.

            “I cried when I saw the smoke on the news,” said the retired teacher. “Today I cried again.”

            Mai Tran hugged her. “You get free soup for life.”
            """));

    [Fact]
    public void A_budget_and_an_economist() => Assert.Equal(
        "Warren Achtem; Warren Achtem; Lydia Baines; Lydia Baines; Warren Achtem; Jim Halloran; Jim Halloran; Lydia Baines",
        Article.Speakers(
            """
            OTTAWA - Finance Minister Warren Achtem says the deficit will be gone in three years, but economists have their doubts.

            "We have a plan and the plan is working," Achtem told the Commons finance committee. The minister brushed aside suggestions that the forecast is too rosy. "I've heard that before," he said.

            Lydia Baines, chief economist with Dominion Securities, said the numbers depend on oil at $80 a barrel. "That's not a forecast, that's a prayer," she said.

            "If oil drops, you can throw the whole thing in the recycling bin," Baines added.

            The finance minister said he would not comment on the musings of bankers. "They've been wrong before."

            NDP critic Jim Halloran accused the government of hiding cuts. "Where are they?" asked the Windsor MP. "Show us the list."

            Even Baines agrees with that. "Transparency costs nothing," she said.
            """));
}
