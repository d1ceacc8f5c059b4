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
        "Kemble Seating Inc.; Stuart Kemble; Stuart Kemble; Wanda Laframboise; Wanda Laframboise; Wanda Laframboise; Joe Pacheco; Joe Pacheco; Stuart Kemble;"
            + " Nora Eddy",
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
}
