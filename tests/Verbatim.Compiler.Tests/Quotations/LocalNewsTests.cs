namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>Articles in the manner of a Canadian local daily, whole: police, courts, council, sports, health, business, and who speaks in them.</summary>
public sealed class LocalNewsTests
{
    [Fact]
    public void Police_after_a_collision() => Assert.Equal(
        "Mark Hollister; Mark Hollister; Deb Quarles; Deb Quarles; Deb Quarles; Mark Hollister; Jean Tremblay",
        Article.Speakers(
            """
            Two people are in hospital after a pickup truck and a school bus collided on Highway 14 north of Tarrow Creek Monday morning.

            Kelso County OPP Const. Mark Hollister said the bus was empty except for the driver. “It could have been a great deal worse,” he said.

            The pickup crossed the centre line about 7:40 a.m., Hollister said. “We don't know why at this point. We have collision reconstructionists at the scene.”

            “I heard the brakes and then nothing,” said Deb Quarles, who lives across from the intersection. “That was the worst part, the nothing.”

            The 62-year-old said she has asked the county for a turning lane three times. “They sent me a form letter.”

            Police are asking witnesses to call the detachment. “Even a small detail may help,” the constable said.

            Insp. Jean Tremblay told reporters the highway would reopen “sometime this evening, if the weather holds.”
            """));

    [Fact]
    public void A_hockey_game() => Assert.Equal(
        "Rick Danforth; Rick Danforth; Kyle Brannock; Kyle Brannock; Rick Danforth; Tyler Oakes; Tyler Oakes; Rick Danforth",
        Article.Speakers(
            """
            The Port Hadley Clippers needed a spark. They got it from a 17-year-old.

            Kyle Brannock scored twice in the third period Saturday as the Clippers beat the visiting Garrow Steelers 4-3 at Memorial Arena.

            “He's got a nose for the net,” said Clippers head coach Rick Danforth. “You can't teach that.”

            Brannock, a native of Elm Falls, was playing his fifth game.

            “I just tried to get it on goal,” he said. “The guys did the rest.”

            The coach was less happy with the first two periods. “We were asleep. I told them so,” he said.

            Goaltender Tyler Oakes made 31 saves for the Steelers, who have lost six straight.

            “We had them and we let them off the hook,” said Oakes. “It's frustrating.”

            The Clippers host Dunmore on Tuesday. “If we play like we did tonight in the third, we'll be fine,” Danforth said.
            """));

    [Fact]
    public void A_family_in_court() => Assert.Equal(
        "Angela Moretti; Angela Moretti; Frank Moretti; Frank Moretti; Leslie Bhatt; Leslie Bhatt; Angela Moretti",
        Article.Speakers(
            """
            Angela and Frank Moretti have waited four years for an answer.

            On Thursday, a judge told them to wait a little longer.

            “It's like holding your breath under water,” Angela Moretti said outside the Superior Court in Beaumaris. “You can't do it forever.”

            The couple sued the county in 2018 after their son drowned in a drainage pond behind the Larch Street school.

            Her husband, who drives a cab, said he has stopped counting the adjournments. “I gave up at 11,” Frank said. “What's the point?”

            Their lawyer, Leslie Bhatt, said the county had produced 4,000 pages of documents the night before. “Nobody can read that in a night,” she said.

            Bhatt will ask for costs. “Somebody has to pay for this delay, and it shouldn't be my clients.”

            Mrs. Moretti said she would be back in the fall. “We owe it to our boy.”
            """));

    [Fact]
    public void A_council_and_its_budget() => Assert.Equal(
        "Gord Petrie; Gord Petrie; Gord Petrie; Marlene Youssef; Marlene Youssef; Gord Petrie; Bill Carswell; Bill Carswell; Marlene Youssef; Gord Petrie",
        Article.Speakers(
            """
            City council has passed a budget that will raise taxes 6.2 per cent, the largest increase in a decade.

            Mayor Gord Petrie called it “a budget nobody loves.”

            “We had two choices: raise the money or close the pools,” Petrie said. “We raised the money.”

            Ward 3 Coun. Marlene Youssef voted against the plan, saying residents “are at the end of their rope.”

            “I have seniors calling me in tears,” she said.

            The mayor said he gets the same calls. “But I also get calls about potholes.”

            City treasurer Bill Carswell told council that reserves are nearly empty. “There's no cushion left,” he said. “If we have a bad winter, we borrow.”

            Youssef was not persuaded. “We've heard that every year since I was elected.”

            The vote was 8-5. Asked about next year, Petrie laughed. “Ask me after the election.”
            """));

    [Fact]
    public void An_outbreak_at_a_hospital() => Assert.Equal(
        "Anjali Rao; Anjali Rao; Anjali Rao; Anjali Rao; Colleen Fitch; Colleen Fitch; Anjali Rao; Heather Lindgren",
        Article.Speakers(
            """
            The region's top doctor says an outbreak at Brightwater General is under control, but visitors will be turned away until Friday.

            “We're being careful, not panicking,” Dr. Anjali Rao said in an interview.

            Rao, the medical officer of health for Saltspring-Nashwaak, said 14 patients and three staff have tested positive.

            “Most of them have mild symptoms,” she said. “They'll be home by the weekend.”

            She said the source is likely a single visitor. “It takes one cough.”

            Colleen Fitch, whose mother is a patient on the fourth floor, said families were told nothing. “I found out from the parking attendant,” Fitch said. “That's not good enough.”

            Fitch has been talking to her mother through a window.

            The doctor said communication will improve. “We've learned some lessons,” she said.

            Hospital spokesperson Heather Lindgren said in an email that the emergency department “remains open to everyone who needs it.”
            """));

    [Fact]
    public void A_plant_that_closes() => Assert.Equal(
        "Kemble Seating Inc.; Stuart Kemble; Stuart Kemble; Wanda Laframboise; Wanda Laframboise; Wanda Laframboise; Joe Pacheco; Joe Pacheco; Stuart Kemble; Nora Eddy",
        Article.Speakers(
            """
            PORT ELGEN — A manufacturer of truck seats will close its local plant next June, putting 280 people out of work.

            Kemble Seating Inc. said the decision was “driven by the high dollar.”

            “This is no reflection on our employees here,” president Stuart Kemble said in a conference call. “They did everything we asked.”

            Wanda Laframboise has worked on the line for 22 years. So has her brother.

            “I'm 56,” she said, standing in the parking lot with a cigarette she had not lit. “Who's going to hire me?”

            Laframboise said workers were called to the cafeteria at 9 a.m. “It took four minutes. I timed it.”

            Joe Pacheco, president of the Canadian Auto Fitters local that represents the workers, said the union was blindsided. “We gave up wages two years ago to keep this place open,” he said. “This is how they say thanks.”

            Kemble said he would meet the union next week. “I'm not hiding from anyone.”

            The closing will cost the town about $900,000 in taxes, said Nora Eddy, chief administrative officer. “It's a hole in the budget and a hole in the heart.”
            """));

    [Fact]
    public void A_legislature_in_uproar() => Assert.Equal(
        "Dalton Firth; Dalton Firth; Carolyn Vickers; Carolyn Vickers; Dalton Firth; Peter Osgoode; Carolyn Vickers; Dalton Firth",
        Article.Speakers(
            """
            The Liberal government knew for months that the gas plant would cost twice what it promised, the opposition charged Wednesday.

            “The premier looked people in the eye and gave them half the number,” Conservative Leader Dalton Firth said in the legislature.

            Firth waved a memo dated last October. “Here it is in black and white.”

            Premier Carolyn Vickers accused him of “reading one page out of 300.”

            “The honourable member knows those figures were preliminary,” she told the house.

            The Tory leader was not satisfied. “Preliminary is what they call it when they get caught,” he said.

            New Democrat MPP Peter Osgoode said both parties were to blame. “One signed the contract and the other wrote it,” he told reporters.

            The premier said an auditor will look at the deal. “I have nothing to fear from the facts.”

            Firth will get another chance in question period Thursday. “I'll bring the other 299 pages.”
            """));

    [Fact]
    public void Two_women_and_a_festival() => Assert.Equal(
        "Judy Haldane; Judy Haldane; Priya Menon; Priya Menon; Judy Haldane; Priya Menon",
        Article.Speakers(
            """
            The Blueberry Festival may not survive its 50th birthday.

            Organizers Judy Haldane and Priya Menon say the volunteers are tired and the grants are gone.

            “We're running on muffins,” Haldane said. She has chaired the committee since 1998. “I missed my own daughter's graduation for this.”

            Menon joined the committee last year and believes the festival can be saved.

            “We need younger people and a smaller site,” she said. “It doesn't have to be the whole park.”

            Haldane isn't so sure. “I've heard that speech before,” she said.

            Still, the two remain friends. “She taught me everything, including when to be quiet,” Menon said.
            """));

    [Fact]
    public void A_fire_on_a_farm() => Assert.Equal(
        "Doug Wettlaufer; Doug Wettlaufer; Doug Wettlaufer; Ray Pickard; Ray Pickard; Irene; Doug Wettlaufer",
        Article.Speakers(
            """
            A barn fire killed 60 dairy cows near Tavistock Corners early Sunday.

            “You could see it from the highway,” said farmer Doug Wettlaufer, 48. “By the time I got my boots on, the roof was gone.

            “My dad built that barn in 1961.”

            Fire Chief Ray Pickard said three departments sent crews. Damage is estimated at $1.2 million.

            “There wasn't much we could do except keep it away from the house,” Pickard said. “It was fully involved when we got there.”

            Wettlaufer's mother, Irene, watched from the porch. “I couldn't look at the animals,” she said.

            Neighbours have offered to help rebuild. “That's what people do here,” Wettlaufer said.
            """));

    [Fact]
    public void A_murder_trial() => Assert.Equal(
        "Lorne Stackhouse; Lorne Stackhouse; Elaine Drury; Elaine Drury; Lorne Stackhouse; Marguerite Cole; Thomas Wyld",
        Article.Speakers(
            """
            The man accused of killing a Westbank jeweller told a jury Tuesday he was asleep on his sister's couch that night.

            “I took two pills and I was gone,” testified Lorne Stackhouse, 34. “Next thing I knew, there were cops in the kitchen.”

            Crown attorney Elaine Drury suggested he was making it up as he went along.

            “You never mentioned any pills to the police,” Drury said. “Not once in six hours.”

            “They never asked,” Stackhouse replied.

            His sister, Marguerite Cole, also took the stand. She said her brother was snoring when she left for work at 5 a.m. “I put a blanket on him,” Cole said.

            Superior Court Justice Thomas Wyld reminded the jury that “the accused does not have to prove anything.”
            """));

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
