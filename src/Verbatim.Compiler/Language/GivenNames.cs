namespace Verbatim.Compiler.Language;

/// <summary>
/// Given names by the gender that mostly bears them. Written from general knowledge for this project, from no table or corpus; names borne
/// by both (“Robin”, “Alex”) are left out, for a wrong gender costs more than none.
/// </summary>
internal static class GivenNames
{
    public const string Male = """
        aaron abdul abdullah abe abel abraham abram adam adolf adrian ahmad ahmed aidan akira al alan alain alasdair albert alberto aldo alec alejandro aleks aleksandar
        aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen alonso alun alvaro alvin amadou
        amir amit amos anatoly anders andré andre andreas andrei andrej andres andrés andrew andrey andriy andrzej andy angelo angus anil ansel anthony antoine anton
        antonio antony archie ari ariel arjun armand armando arne arnold artem arthur arturo arvind asad ashok asif august augusto austin avi axel aziz barack barney barry bart bashar basil
        bastian ben benedict benjamin bennett benny benoit bernard bernardo bernd bernie bert bertrand bill billy bjorn björn blaine blake bo bob bobby bogdan boris brad bradley brandon
        brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos carlton carsten cecil cedric cesar césar chad charles charlie chester
        chet chris christian christoph christophe christopher chuck claude clay clayton cliff clifford clint clive clyde cole colin colm conor conrad constantin corey cornelius
        craig cristian curt curtis cyril cyrus dale damian damien damon dan daniel daniele danilo danny dante dario darius darrell darren dave david davide dean declan denis dennis denzel
        derek derrick desmond dexter didier diego dieter dietrich dimitar dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic dominique don donald donnie donovan doug douglas drew duncan
        dustin dwayne dwight dylan earl ed eddie edgar edmund eduard eduardo edward edwin egon eino elan eli elias elijah elliot elliott elmer elon elton emil emiliano emilio emmanuel emmett
        enrico enrique eoin eric erich erik erling ernest ernesto ernst erwin esteban ethan étienne etienne eugene eugenio evan evgeny ezra fabian fabio fabrice farid farouk federico felipe felix ferdinand
        fernando fidel filip finn florian floyd francesco francis francisco franco françois francois frank franklin franz fred freddie frederic frédéric frederick fredrik fritz gabriel gareth garry garth
        gary gaston gavin gene geoff geoffrey george georges georgi gerald gerard gerardo gerhard gerry gert giacomo gianni gideon gil gilbert gilles giorgio giorgos giovanni giuseppe glen glenn
        godfrey gonzalo gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunnar gunter günter gus gustav gustavo guy habib hakan hakim hamid hamish hannes hans
        harald harold haroun harris harrison harry harvey hasan hassan hector hégésippe heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hiroshi horacio horst hossein howard hubert hugh
        hugo humphrey hussein iain ian ibrahim ignacio igor ike ilya imran ingmar ioannis ira isaac isidro ismail israel ivan ivar ivo jack jackson jacob jacques jaime jake jakob
        jamal james jamie jan janos jared jarvis jason javier jay jean-claude jean-luc jean-marie jean-paul jean-pierre jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jérôme jerry jesper
        jesus jesús jim jimmy joachim joao joão joaquin joaquín jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jordi jorge josé jose josef joseph josh joshua juan juha
        jules julian julien julio julius jürgen jurgen justin kamal karel karim karl karsten kasper keir keith ken kenneth kenny kent kevin khalid kieran kim-jong kirk klaus knut kofi
        konrad konstantin kurt kyle lamar lance larry lars laszlo lászló laurence laurent lawrence lee leif len lenny leo leon leonard leonardo leonid leopold leroy leszek levi lewis liam linus lionel
        lloyd logan lorenzo lothar lou louis luc luca lucas lucian luciano ludwig luigi luís luis luiz lukas lukasz luke luther lyle mack magnus mahmoud mahmud malcolm manfred manuel marc marcel
        marcello marcelo marcin marco marcos marcus marek mario marius mark marko markus marlon marshall martin martín marty marvin massimo mateo mateusz mathias mathieu matt matteo matthew matthias
        matthieu maurice mauricio maurizio max maxim maxime maximilian mehmet mel michael michal michel miguel mihail mikael mike mikhail mikko milan miles milo milos milton mirko miroslav mitch mitchell
        mohamed mohammad mohammed moritz morten moses moshe muhammad murat mustafa mykola nabil narendra nate nathan nathaniel ned neil nelson nestor neville nicholas nick nicola nicolas nicolás nigel nikita nikola
        nikolai nikolaos nikolas nils noah noam noel nolan norbert norman olaf ole oleg oleh oleksandr oliver olivier ollie omar orlando orrin oscar oskar osman osvaldo otis otto owen pablo paolo pascal
        patrice patricio patrick paul paulo pavel pawel pedro per percy perry pete peter petr petro petros petter phil philip philippe phillip piero pierre piet pieter piotr prakash preston quentin
        quincy rafael rahul rainer raj rajesh ralph ramon ramón rand randall randolph randy raphael rashid raúl raul ravi ray raymond recep reggie reginald reid reinhard rené rene reuben rex
        ricardo riccardo rich richard rick ricky rob robbie robby robert roberto rod roderick rodney rodolfo rodrigo roger rogelio roland rolf roman romeo ron ronald ronan ronnie rory ross roy rubén
        ruben rudolf rudy rufus rupert russ russell ryan said saeed salman salvador salvatore samir samuel sander sanjay santiago saul scott sean sebastian sébastien seamus séamus serge sergei sergey sergio seth
        shane shaun shawn sheldon shinzo sid sidney siegfried silvio simon slobodan sol spencer stan stanislav stanislaw stanley stefan stefano steffen stephan stephen steve steven stewart stig stuart sunil
        sven sylvester tadeusz tarek taras tariq ted teddy terence terrence terry theo theodore thierry thomas thorsten tim timothy tino titus tobias toby todd tom tomas tomás tomasz tommy tony
        torsten travis trent trevor tristan troy tyler tyrone ugo ulrich umberto uwe vaclav václav vadim valentin vasily vernon victor víctor viktor vikram vince vincent vincenzo vinod virgil vitaly vito
        vladimir volker volodymyr wade wallace walt walter warren wayne wendell werner wilfred wilhelm will willem william willie willy winston wolfgang woodrow wyatt xavier yann yannis yasser yuri yusuf
        yves zac zach zachary zack zoltan zoltán tiberius ioan vasile gheorghe mihai ovidiu radu sorin traian ondrej jaroslav zdenek stjepan zoran goran dragan dusan branko bojan vuk tomislav
        anselm casper caspar emre kemal orhan selim tayyip henk joost jeroen maarten ruud wim bram daan sjoerd tarmo toomas arvo jussi pekka matti timo antti kari heikki eero esa olavi tapio
        kwame kojo chinedu emeka babatunde olusegun muhammadu goodluck uhuru mwai raila thabo cyril tendai sékou mamadou ousmane idriss paulinho tiago nuno rui vasco
        duarte gonçalo afonso henrique hiroto kenji takeshi yoshihide fumio taro junichiro kazuo satoshi haruki xi jinping wei sanjiv manmohan rajiv vijay anand suresh ramesh mahesh ganesh
        imre istván ferenc gyula sándor viktoras gintaras andris valdis aivars janis juris krišjānis lech jaroslaw andrius jakub vojtech lubos matej rok luka ante
        """;

    public const string Female = """
        abby abigail ada adela adele adelaide adele adriana agatha agnes agnieszka aida aileen aisha alana alba aleksandra alejandra alessandra alexandra alexandria alice alicia alina aline alison allison
        alma althea alyssa amanda amber amelia amelie amina amira amy ana anastasia anca andrea andrée angela angelica angelina angelique anita anja ann anna annabel annabelle annalena anne anne-marie annegret annette annie
        annika antje antoinette antonia anya aoife april arabella ariana arlene asha astrid asunción audrey aurelia aurora ava ayesha aylin barbara bea beatrice beatrix beatriz becky belinda bella benedetta bernadette bernice berta
        beth bethany betsey betsy bettina betty beverly bianca birgit bonnie brenda brianna bridget brigid brigitte britney britta brooke caitlin camila camilla camille candace candice cara carina carla carly carmela
        carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina catarina caterina catherine cathleen cathy cecilia celeste celia celine céline chantal charlene charlotte chelsea cherie cheryl chiara
        chloe chloé christa christiane christina christine ciara cindy claire clara clare clarissa claudia clementine colette colleen concepción condoleezza connie constance consuelo cora cordelia corinna corinne cornelia courtney
        cristina crystal cynthia daisy danielle daniela daphne darlene daria dawn deborah debbie debra deirdre delia delphine denise desiree diana diane dilma dina dolores donna dora doreen doris dorota dorothea dorothy
        ebba edith edna eileen elaine eleanor elena eleni eleonora elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen eloise elsa elsie elvira emilia emily emma erica erika erin esme esmeralda esperanza estelle
        esther etta eugenia eunice eva evangeline eve evelyn fatima fatma federica felicia felicity fern fiona flora florence frances francesca francine françoise francoise frederica freya frida gabriela gabriella gabrielle gail gemma
        genevieve georgia georgina geraldine gertrude gillian gina ginny giorgia giovanna gisela giulia gladys glenda gloria grace graciela greta gretchen gudrun guadalupe gwen gwendolyn hailey halima hanna hannah harriet hazel
        heather hedwig heidi helen helena hélène helene helga henrietta hilary hilda hillary holly hope huma ida ilona ilse imelda imogen ines inés inga inge ingeborg ingrid irena irene irina iris irma isabel isabella
        isabelle isla isobel ivana ivanka ivy jacinda jacqueline jacquelyn jade jana jane janet janice janine jasmine jeanette jeanne jeannie jemima jen jenna jennifer jenny jessica jill joan joana joanna joanne jocelyn jodie johanna
        josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette june justine kaia kaja kajsa karen karin karina karla kate katharina katharine katherine kathleen kathryn kathy katia katie katja
        katrin katrina katarina katarzyna kay kayla keiko kellyanne kerstin kimberly kirsten kirstie kirsty krista kristen kristin kristina kristine krystyna lara larisa larissa laura lauren laurie lea leah leanne leila lena
        leona leonora letitia leticia lexi lia liana lidia liesbeth lila lilian liliana lillian lily lina linda lisa lise lisbeth liv livia liz liza lizzie lois lola lolita loretta lori lorna lorraine lottie
        louisa louise lourdes luana lucia lucía luciana lucie lucille lucinda lucrezia lucy ludmila luisa luise luz lydia lyn lynda lynn lynne mabel madeleine madeline madison mae magda magdalena maggie maia maisie malala malin
        mandy manuela mara marcela marcella marcia margaret margarita margit margot margrethe marguerite maria maría mariam marian mariana marianne marie marie-claude marie-louise mariella marietta marija marilyn marina marine marisa marisol
        marit marjorie marlene marsha marta martha martina mary maryam matilda maud maude maureen mavis maxine may-britt maya meg megan meghan melania melanie melinda melissa mercedes meredith michaela micheline michelle mila mildred
        milena mimi mina mindy minnie miranda miriam moira mollie molly mona monica mónica monika monique muriel myra myriam nadia nadine nadja nancy naomi natalia natalie natalya natasha nathalie nellie nicole nicoletta nikki nina
        noelle nora noreen norma nuala nuria octavia odette oksana olena olga olive olivia olympia ona oona ophelia oriana ottilie paige paloma pam pamela paola patience patricia patti patty paula paulette paulina pauline
        pearl peggy penelope penny petra phoebe phyllis pia pilar polly portia priscilla priti priya prudence rachel ramona raquel rebecca regina renata renate renée rhoda rhonda rita roberta rocío romina rosa rosalie rosalind
        rosalyn rosamund rosario rose rosemarie rosemary rosie roxana roxanne ruth sabina sabine sabrina sadie sally salma samantha sanna sandra sara sarah saskia savannah selena selma serena sharon shauna sheila sherry
        shirin shirley sian sibyl sienna sigrid silke silvia simona simone sinéad sinead siobhan sofia solveig sonia sonja sophia sophie soraya stacey stefania stella stephanie sue sunniva susan susana susanna susanne susie suzanne
        svetlana svenja sybil sylvia sylvie tabitha tamara tammy tania tanja tanya tara tatiana tatyana teresa teréz tess tessa thea thelma theresa therese thérèse tiffany tilda tina toni tonya tracey trisha trudy tulsi ulla ulrike una ursula valentina
        valeria valerie valérie vanessa vera verena verity veronica veronika vicki vicky victoria vigdís viktoria viola violet violeta virginia virginie viv vivian vivien vivienne wanda wendy whitney wilhelmina wilma winifred winona xenia ximena
        yasmin yelena yolanda yulia yvette yvonne zainab zara zelda zeynep zita zoe zoë zofia zora zsuzsa ángela águeda noor nour leyla ayşe elif emine hatice amal rania hanan samira latifa khadija
        chimamanda ngozi amara adaeze wangari nkosazana graça mbali yoko yuko akiko yuriko haruka naoko sakura indira sushma pratibha mamata lakshmi anjali deepa kavita sunita
        päivi liisa aino tarja riikka kersti ingrida dalia laimdota baiba jadranka kolinda jelena milica dragana snezana vesna bojana mirjana zuzana iveta ewa beata
        małgorzata ioana ileana rodica nicoleta ruxandra desislava tsvetelina radka yordanka mette helle pernille birgitte inger gro siv erna jonna carme neus montserrat begoña soledad inmaculada itziar
        """;

    /// <summary>The gender of the given name, hyphenated ones by their first part; unknown when it is not listed.</summary>
    public static WordTraits GenderOf(string givenName)
    {
        WordTraits traits = Lexicon.TraitsOf(givenName) & (WordTraits.GivenMale | WordTraits.GivenFemale);
        int hyphen = givenName.IndexOf('-');
        if (traits == WordTraits.None && hyphen > 0)
        {
            traits = Lexicon.TraitsOf(givenName.Substring(0, hyphen)) & (WordTraits.GivenMale | WordTraits.GivenFemale);
        }

        return traits is WordTraits.GivenMale or WordTraits.GivenFemale ? traits : WordTraits.None;
    }
}
