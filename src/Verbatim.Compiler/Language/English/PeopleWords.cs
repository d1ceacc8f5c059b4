namespace Verbatim.Compiler.Language.English;

/// <summary>Nouns for persons, groups, bodies and writings, and what stands before names.</summary>
internal static class PeopleWords
{
    public const string Roles = """
        academic activist actor adviser advisor advocate agent aide ally ambassador analyst anchor archbishop archaeologist architect artist assistant astronaut
        astronomer athlete attendee attorney author baker banker biologist bishop blogger boss broadcaster broker buyer candidate captain cardinal carpenter
        celebrity chair chairperson champion chancellor chef chemist chief citizen cleric clerk coach colonel columnist comedian commander commentator commenter
        commissioner companion composer comptroller conductor congressperson conservative consultant contractor coordinator coroner correspondent councillor councilor
        counsel counselor counsellor creator critic curator dancer dean defendant delegate demonstrator deputy designer detective developer dictator diplomat director
        dissident doctor driver economist editor educator electrician employee employer engineer entrepreneur envoy epidemiologist executive expert
        farmer fighter filmmaker firefighter fisher founder friend gardener general geologist governor graduate guard guide head heckler historian
        host hunter immigrant inspector instructor interior investigator investor jeweler jeweller journalist judge juror justice keeper
        killer lawmaker lawyer leader lecturer legend legislator librarian lieutenant lobbyist magistrate magnate major manager marshal mayor mechanic mediator member mentor
        merchant meteorologist migrant miner minister moderator mogul monk musician narrator negotiator neighbour neighbor neurosurgeon novelist nurse officer
        official ombudsman operative operator opponent organiser organizer owner painter parent parliamentarian participant partner passenger pastor patient patriarch person
        philosopher photographer physician physicist pilot player plumber poet politician pollster pope porter practitioner preacher premier president priest principal
        prisoner producer professor prosecutor protester protestor psychiatrist psychologist publisher rabbi receptionist referee refugee regulator reporter
        representative rescuer researcher resident retiree reviewer rider rival sailor scholar scientist screenwriter sculptor secretary senator sergeant shareholder
        sheriff shopkeeper singer sociologist soldier speaker specialist spectator spokesperson staffer star statistician steward strategist student supervisor
        supporter surgeon surveyor suspect teacher technician teenager tenant theologian tourist trader trainer translator treasurer trustee tsar czar tycoon
        user vendor veteran vicar victim viewer visitor volunteer voter warden whistleblower winner witness worker writer youth youngster baby child
        guest counterpart colleague interlocutor predecessor successor relative cousin sibling billionaire millionaire republican democrat socialist
        centrist liberal head guerrilla sniper shepherd fisher mason astronomer rapporteur premier signatory undersecretary vice-president vice-chancellor
        vice-premier organiser organizer paramedic constable corporal reeve trustee ratepayer taxpayer homeowner landlord landowner realtor
        goaltender goalie goalkeeper defenceman defenseman winger quarterback pitcher catcher outfielder infielder linebacker midfielder striker rookie
        skater swimmer rower runner sprinter cyclist golfer jockey boxer wrestler curler skier snowboarder gymnast teammate captain
        dispatcher pathologist planner restaurateur barber retailer grower rancher trucker motorist pedestrian commuter cottager camper hiker
        bartender waiter waitress janitor custodian lifeguard fundraiser barrister solicitor complainant plaintiff claimant inmate offender
        native newcomer gm ceo cfo coo mp mpp mla mna mep goaler co-ordinator dietitian pharmacist dentist optometrist veterinarian biochemist botanist zoologist
        anthropologist criminologist physiotherapist therapist paediatrician pediatrician oncologist cardiologist virologist microbiologist
        choreographer soprano tenor violinist pianist drummer guitarist rapper bandleader playwright actor-director superfan
        vice-premier co-founder co-chair co-author co-owner ex-president ex-minister superintendent chairholder secretary-general forester ranger midwife beekeeper winemaker
        """;

    public const string FemaleRoles = """
        woman spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman actress queen princess duchess mother wife daughter
        sister aunt grandmother widow girl lady girlfriend niece nun hostess heiress saleswoman stateswoman fisherwoman forewoman alderwoman mum mom
        """;

    public const string MaleRoles = """
        man spokesman chairman congressman businessman policeman councilman assemblyman king prince duke father husband son brother uncle grandfather widower
        boy gentleman boyfriend nephew salesman statesman fisherman foreman alderman cameraman dad craftsman ferryman
        """;

    public const string Writings = """
        account ad advertisement article biography blog book bulletin channel column communique communiqué complaint daily dispatch dossier document editorial email footnote
        indictment journal lawsuit leaflet letter magazine manifesto memo memorandum narrator newspaper newsletter note notice outlet paper
        passage petition piece poll portal post preamble press-release release report ruling script station statement study suit survey tabloid text tract
        transcript tweet verdict website weekly wire
        """;

    public static readonly (WordTraits Traits, string List)[] Lists =
    [
        (WordTraits.Role, Roles),
        (WordTraits.Role | WordTraits.FemaleRole, FemaleRoles),
        (WordTraits.Role | WordTraits.MaleRole, MaleRoles),
        (WordTraits.Group, """
            people police residents authorities troops voters critics officials lawyers prosecutors protesters demonstrators families parents children crowd audience public team
            staff crew couple delegation delegates members media press relatives fans opposition leadership management men women cops firefighters
            sources source experts scientists researchers workers unions fishermen guerrillas rebels separatists passers-by onlookers neighbours knights
            """),
        (WordTraits.Role, "source"),
        (WordTraits.Body, """
            administration agency alliance army assembly association authority bank board body bureau cabinet campaign chamber church club coalition college commission committee
            company conference congress consortium cooperative corporation council country court department embassy executive faction federation firm force forum foundation
            fund government group hospital institute institution insurer jury league maker ministry mission museum navy network office operator orchestra organisation organization parliament party
            presidency regime regulator school secretariat senate service society startup store subsidiary syndicate think-tank treasury tribunal union
            entity brokerage conglomerate
            consulate chapter charity retailer airline operator chain university utility watchdog workshop town village city municipality newsroom
            """),
        (WordTraits.Writing, Writings),
        (WordTraits.Title | WordTraits.Male, "mr mr. mister sir lord father brother monsieur señor herr fr fr."),
        (WordTraits.Title | WordTraits.Female, "mrs mrs. ms ms. miss madam dame lady sister madame señora frau mme mme."),
        (WordTraits.Title, """
            dr dr. prof prof. professor sen sen. senator rep rep. representative gov gov. governor president vice-president minister secretary chancellor premier chairman chairwoman
            general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. commander cmdr cmdr. admiral adm adm. corporal private officer
            detective inspector superintendent supt supt. chief judge justice insp insp. const const. coun coun. cpl cpl. det det. pte pte. ald ald. gm ceo mp mpp mla mna mep rabbi imam bishop archbishop cardinal pope pastor rev rev. reverend king queen prince princess duke duchess
            mayor ambassador congressman congresswoman councillor councilor councilman councilwoman commissioner speaker director coach attorney sheriff deputy marshal constable
            hon hon. mx mx. emperor sultan sheikh ayatollah saint deacon dean president-elect elder sens sens. reps reps.
            """),
        (WordTraits.RoleModifier, """
            prime foreign defence defense interior finance health education economy economic environment culture justice labour labor trade transport energy agriculture
            deputy vice assistant associate acting former ex interim senior junior chief head lead attorney general secretary executive managing general
            operating financial marketing technology information medical nursing legal compliance press campaign communications national state federal local lieutenant majority minority opposition government party first democratic republican
            presidential parliamentary municipal provincial regional staff editorial special house senate white fire police
            conservative liberal independent green socialist labour attorney research policy program programme project
            political military legal medical security intelligence public human digital climate science sports
            veteran fellow longtime incoming outgoing then co founding late young old retired permanent union company board team film
            """),
        (WordTraits.Relational, "host guest counterpart colleague interlocutor opponent rival predecessor successor visitor partner neighbour neighbor ally boss adversary"),
        (WordTraits.BodyName, """
            centers centres institutes confederation brotherhood conservancy guild initiative llp plc inc inc. ltd ltd. llc corp corp. corporation co co. company companies group holdings bank party university college school institute institution foundation
            ministry department agency bureau office council committee commission board association union federation league organization organisation society
            church court senate parliament congress assembly house army navy force forces service police times post journal herald tribune gazette
            news press magazine daily weekly radio television tv channel network hospital center centre museum club team trust fund authority administration
            alliance coalition front movement steel motors airlines airways energy oil gas electric electronics systems technologies
            technology software media studios pictures records entertainment industries international partners associates consulting research
            watch nations states kingdom republic embassy treasury pentagon kremlin palace facebook twitter google apple microsoft amazon reuters bloomberg cnn nbc abc cbs fox bbc
            securities foods pipelines resources properties developments logistics solutions ventures brands lab labs laboratories diagnostics pharmaceuticals insurance
            financial equities investments realty residential hydro transit railway shipping ferries opposition gallery theatre theater orchestra festival library archives nation regulator newsroom
            shipbuilding shipyard telecom telecommunications chemicals cement petrochemicals aerospace aviation automotive semiconductors semiconductor biotech pharma brewery breweries dairy beverages textiles freight railways
            efe tass ansa dpa xinhua interfax novosti yonhap kyodo lusa anadolu tanjug irna isna mti ctk nna telegram
            diocese archdiocese observatory consortium cooperative taskforce secretariat ombudsman tribunal legislature municipality coalition msnbc npr pbs afp nato un eu imf who unesco unicef opec wto fbi cia nsa fda epa doj dhs irs gop dnc rnc pac politico breitbart buzzfeed vox
            """),
        (WordTraits.Relational | WordTraits.Role, "host guest"),
    ];
}
