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
        chet chris christian christoph christophe christopher chuck claude clayton cliff clifford clint clive clyde cole colin colm conor conrad constantin corey cornelius
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
        jesus jesús jim jimmy joachim joao joão joaquin joaquín jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jordi jorge josé jose josef joseph josh joshua juan juha jun
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
        abbas abdallah abdel abdelhamid abdelkader abdelrahman abdi abdirahman abdirizak abdullahi abdulrahman abebe abner achille achilleas adebayo adebola adekunle adel adelard
        ademola adewale adnan adrien adélard afolabi agostino ahmednur ajay akhil akin akintunde akram akshay alaa alaric albie alden aldous alessio alioune alonzo alphonse
        alphonso alton amable amath ambrose amedeo amer amine amjad amrit anas anatole anatolii andrii anirudh anis ankit ankur anselmo antoni
        antonin anwar arash archibald arden arjan arlen arlo armin armond arnel arnulfo arsène artur arulanandam arun ashby asher ashish ashraf ashwin attilio aubin
         aurel aurelio aurèle aurélien austen avtar ayman ayodele ayoub azzam babacar babak badr bahaa bahman balasubramaniam baldev balraj
        bankole baptiste barnaby barnabé bashiir bassam bassel behrouz behzad bekele benigno benoît benvenuto berhanu bertram bhavesh biagio bienvenido
        bijan bikram bilal binh blaise bohdan bonifacio borys boubacar brady brock burhan burt calogero cam carmelo carmine chafik chandran cheikh chidi chidiebere
        chijioke chima chinua chuka chukwudi chukwuemeka ciro clarence clement clovis clément colton conan cory cosimo crisanto cuong cyprien cédric céleste célestin côme daisuke
         dalton damase danylo dapo darin dariush darrin darryl darshan darwin daryl davey dawit dawood dawoud dayo deepak delbert delmar delroy demba denys denzil
        derick derrek derwin desean deshawn desta devan dewey dharam dhruv dieudonné dilip dindo dino diosdado dipak djibril domenico domingo donat donato donnell dougal
        duane duc dudley dunstan dwain earle ebuka edgard edmond edsel efe efrem efren egan egidio ehsan ekene ekow elbert eldon eleuterio elgin elio ellsworth elphège elwood
        emmanuelito emory ennio enos enyinna ephraim erasmus ermanno errol erroll ervin essam ettore eudore eugène eusèbe ewan ewart ewen ezekiel fabien fadi fahad fahd
        faisal faiz farah farhad farhang faris faruq farzad faustin fausto fawaz fawzi fayez fedir feliciano femi fengwei fergus fernand ferruccio finlay finley finnegan
        fiorello firmin flavio florencio folarin fortunat fortunato frantz fraser fritzner fuad gabe gaetano galen ganesan garnet garrett garvin
        gaspare gaurav gaétan gaëtan gbenga gennaro germain gervais ghassan ghazi ghislain giancarlo gianfranco gianluca gifford gilberto gino girish girma glendon glenroy gobind
        godefroy godwin gontran gopal gordie grady grayson gregorio grover grégoire guilhem guled gunther guoqiang gurcharan gurmail
        gurmukh gurpal gursharan gustave guylain gédéon gérard habibullah hafez haidar haile hailu haitham hal hamad hamada hamed hamza hani hank haoran haoyu
        harbans harbhajan harish harlan harpal hatem haydn haytham hemant herbie hershel hersi hervé
         hezekiah hideo hieu hilaire hiram hiroki hisham hitesh hoang hobart homer honoré hooman hopeton horace hormoz hosea hossam houssam hrithik hryhorii hubie huey
        humphry husam huy hyacinthe ibrahima ichabod idris ifeanyi ignace ignatius ignazio ihab ihor ikechukwu ikenna illia imad iqbal iraj irvin irving irwin
        isagani isamu ishaan ishmael isidore iskandar isko issam italo itaru ivor iyad jaafar jaber jagdish jagtar jahvon jalal jamil jamshid jarod jarrett jarrod
         jaspal jasper javad jawad jayesh jean-françois jean-guy jean-marc jean-sebastien jean-sébastien jean-yves jedidiah jejomar
        jennings jerald jered jerico jermain jermaine jerrod jethro jianguo jianhua jianjun jibril jide jidenna jitendra jitesh jock joey joffre jomar josaphat
        josiah jotham joël judd judes judson junjie junjun kadeem kailash kais kamran kamyar kannan karam karan kareem karthik kartik katsuo kaveh kayode kazem
        kazuhiro keaton keegan keenan kelechi kelvin kemar kendrick kenichi kenyon keon kermit kerwin keshawn ketan keyvan khaldoun khaled khalil khoa kiefer kishan kishore koichi
        kolade kostiantyn krishna kumaran kunal kunle kurtis kwabena kwadwo kwaku kwasi kwesi lachlan ladislaus laith lakshman lalit
        lambert lamberto lamine lamont lancelot landon lanfranco lanny laramie lauchlan laxman lazare lazarus leandro lekan leland lemuel lester levko liban lindon lino
        linval lito lorenz loris lorne lotfi loïc luay lubomyr lucien lucius ludovic luigino lyall lyman lyndon léandre léo léon léonard léopold madan madhav mahad mahdi mahendra
        maher mahyar majed majid majorique makoto maksym malachi malik malique manish manny manoj mansour marcellin marcial mariano markian martial marv
        marwan masahiro masao masoud maxence maximino mayank maynard mazen mehdi mehrdad melchor melvin mengistu merlin merv mervin mervyn michaël michelangelo mickey
        milford milind millard minoru modou moe mohamad mohamud mohan mohit mohsen mordecai morley morteza mortimer mounir mourad moussa muath mufid muhannad mukesh
        mukhtar mukund mulugeta munir murad murali murdoch murph murray musa mustapha muthu mykhailo myles myron myroslav médéric nabeel nadarajah nader nagesh nahum naim
        naji najib nando naoki napoléon narayan narcisse naresh naseem naser nasir nasser nathanael nathanial navid navin nawaf nawaz nazar neeraj negasso
        nello nestorio nev nevar nghia niall nidal nii nikhil nilesh nima nino nitin nizar nnamdi noboru nonoy norm normand nunzio nuradin o'neil obadiah obi obinna oche
        octave odilon okechukwu okey okon olawale oleksii oleksiy olin olu olumide oluwaseun omari omer omid onofre onyekachi onésime orazio orest oreste orson orval orville
        osagie osgood osmond ostap oswald othman ottavio ousama ovide ovila pacifico pacifique pacome panas paquito parviz pasquale pavlo pawan payam
        pejman pellegrino pernell philias philibert philémon phineas phuoc pierluigi pillai pino piyush placide ponciano pouria pranav prashant pratap pravin
        pritam prudencio puneet qais quang quincey quoc rachid radwan rafaël raffaele rafiq ragavan raghav raghu raheem rajan rajat rajeev rajendra rajkumar
        rajnish rakesh raleigh raman rami ramin ramoncito ramy ramzi ranald randal raoul rashaad rashad rashawn rasheed reda redouane reece reed
        regis remington renato renaud renzo reynaldo reza rhett rhys riad ricot rino rishi riyad rocco roch roddy rodel roderic rodger rodolphe rodrigue rogan rohaan rohan rohit
        rolando rolland rollie romain rommel romolo romulo roméo ronaldo rosaire roscoe rostyslav rudyard ruel ruggero ruhollah ruslan rutherford ryo ryota réal rédempteur
        réginald réjean rémi rémy saad saadi sabatino sabri sachin sadegh saeid sahil salah saleem saleh salim saman sameer sami samih samuël sandro sanjeev santosh
          sathish satish saurabh saverio schuyler segun selvan selwyn senthil sepehr serafino serhii serhiy settimio seun seyi seymour
        shafiq shahin shahram shamar shamus shankar shanmugam sharad sharmarke shekhar sheridan sherwin shigeru shinichi shinji shivam shohei shyam siamak siavash
        siddharth siddhartha silas silvano silverio sivakumar sohail sohan sohrab solomon soroush souleymane stelvio stepan stirling stu subhash sudhir suhail sukhdev
          sulaiman suleiman sumit surendra sushil susumu sviatoslav swaran sylvain symon tadashi tadesse taha taher tajay
        takahiro takashi takumi talal tamer tanmay tarik tarlochan tavares tavish teodoro terrance terrell tesfaye tetsuo tewodros thad thaddeus thamer thang
        thevan thien thierno thiru thurman théo théodore théophile théophraste tianyu timothée tirso toan tobechukwu tobenna tobin tonino toru toshio touraj trenton trev trevaughn
        trung tsutomu tuan tullio tunde tung tunji tushar tymofiy tyree tyrell tyrese télesphore ubald ubaldo uche uchenna udit ugochukwu ujjal ulric ulysses umesh upkar urbain
        usama usman utkarsh uzoma vadym vahid valentyn valerio valmont valère varun vasyl vaughan vaughn velu venancio verne viacheslav viateur vic vikas vikrant vimal
        vinay vineet vinh vinnie vipin virgilio vishal vishnu vitalii vitaliy vivek vsevolod wael waldo wale waleed walid warsame wasim waylon wenbo wes wesley wilbert
        wilbrod wilbur wilfredo wilfrid wilkie willard willis wilmer wilner winfield winton woody wyndham wynn yahya yakiv yanick yannick yaroslav yash yasin yasir
        yassin yasuo yaw yazan yehor yevhen yevhenii yichen yogaratnam yogesh yoichi yonas yoshio younes yousef yousif youssef yuji yurii yuriy yutaka yuvraj yvan yvon zaid
        zakaria zaki zane zayd zeb zebulon zeke zenon zhiqiang zhiwei ziad zihao ziyad zorawar zotique zubair zéphirin édouard émile émilien
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
        isabelle isla isobel ivana ivanka ivy jacinda jacqueline jacquelyn jana jane janet janice janine jasmine jeanette jeanne jeannie jemima jen jenna jennifer jenny jessica jill joan joana joanna joanne jocelyn jodie johanna
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
        aanya aarti abeba abeer abena abeni abimbola abirami adanna adaobi adaora addolorata adebisi adelina aderonke adhira aditi adrianne adrienne adunni adwoa adélaïde adéline
        afaf afia afnan afra afsaneh afua agata agathe aggie ahlam aiko aimée ainsley aishwarya aislinn ajoke akanksha akosua akua alanna alayna albertine aleah alecia alexa
        alexia alfonsina alia alisha alissa alivia aliya aliyah aliza alka alla allyson almaz alona alondra alphonsine alycia alyson amaka amani amarachi amaya amberly amena
        amihan aminata amna amrita amélie anabel ananya anastasiia anaïs aneta angeline angèle angélique anika anisa anjana anju ankita annabeth annalise anne-louise anne-sophie
        anneke anneliese annick anniken annmarie annunziata anshu antonella antonietta antonine anupama anuradha anzhela aparna araba archana ardith arezoo ariane ariella arletta
        arlette armande arpita asabi aseel ashleigh ashwini asli asma asmaa assunta asuka atefeh athena audra audrée aurore aurélie avani averil avis aviva avneet awa ayaka
        ayat ayumi azadeh azar aziza azza aïcha aïssata aïssatou badria bahar bahareh barb basma batool bayan becca bertha berthe bessie bettie bharati bhavana
        bhavna bibiane bich bimla bindu binta bisi bituin blythe bobbi bohdana bolanle bożena bree brenna bronwen bronwyn bruna bryony bukola buthaina béatrice calista callie
        camryn carissa carlene carley carlie carlotta carmelina carmelita carolee carolynn cathie cathryn catrina cecile cecily celestine cesira chanda chandni
        chandra chantale chantelle charissa charito charla charline charmaine chelsey cherilyn cherise chhaya chiamaka chichi chidinma chieko chika chikaodi chinelo
        chinwe chinyere chioma chitra chiyo chrissie christabel christal christi christie cicely clarice claudette claudine cleo clémence cléophée colombe concetta coralie
        corazon corine corliss corrine costanza coumba courtenay crisanta cristeta cécile dalal damini dania danica danika danièle danuta dara darcie dariia darla darshana daryna
        davina dayna deana deanna deanne debbi deema deena deepika deepti deidre delores deloris denyse deqa devika dhanya dharshini dianna dianne diep dierdre dieynaba dinah
        divina divya diwata doaa dodie dollie dolly domenica donatella dorcas dorinda dorothée dottie duaa dulcie durga désirée earlene ebele edelyn edie edwina edyta
        effie efua eilidh ekaette elaheh elaina elana eleanore elham elinor elissa ellie elly ellyn elma elna elspeth elva elvie elyse elżbieta eman emanuela emebet emelita emiko
        emmeline emmy enid erlinda erma ermelinda ernestine ersilia esha esi esraa estrelita ethel etsuko eugenie eula evangelina evelina evie ewelina fabienne faduma faiza
        falguni fangfang fannie fanta fariba farida farrah fartun farzaneh fatemeh faten fatin fatou fatouma fatoumata fawzia fay faye fely fereshteh fernande feryal fikirte
        filomena fiorella flavie fleur fleurette flo florinda flossie folake folasade forough fortunata fowsiya fran franca françine freda fredericka frédérique fumiko funke funmi
        funmilayo gabrièle gaby gaetana gauri gayatri gayle gaynor gaétane gaëlle geeta geetha gena genet geneviève georgette georgiana geri germaine gerri gertie ghada
        ghadeer ghazal ghislaine gigi gilberte gilda ginette girlie gisèle gita gitanjali giuliana giuseppina glenna glennis glynis goldie golnaz gracie gracieuse graziella
        grażyna greer gretel griselda guerda guylaine guylène gwenda gwendolen gwyneth hadeel hadia hafsa haifa hajar hala haleh halina halyna hanaa hanadi hanako
        hanh hanka harsha harsimrat haruko hasna hattie hayat haylee hayley heba hema hemlata henny henriette hermine hermogena hester hettie hiba hibo hina
        hirut hisako hitomi hoa hodan hodo holli homa hortense huda hue huguette huong hyacinth hélèna icilda idella idil ifeoma ifrah ify ijeoma ilene ilhan iman imani imee
        immacolata imogene inaam inas inna intisar iola iona ionie iryna irène isabeau isadora isha ishani ishita israa ivah ivanna iwona iyabo jacalyn jacinthe jacki jaclyn
        jacquelin jadwiga jagruti jaleesa jamila janae janaki janelle janessa janette janick janie janina janna jannie jasmin jaya jayanthi jayashree
        jayda jayne jaynie jeanie jeanine jeannette jeannine jemma jenelle jeni jeri jerilyn jessalyn jessamine jiayi jiaying joanie joann jocelyne jodi joellen joely jolanta
        jolene joni jordana josefa josette josiane josie joslyn josée joséphine jovelyn jovita joëlle judi julee juli juliann julissa jumana junko justyna jyothi jyoti kadiatou
        kadisha kailey kaitlin kaitlyn kajal kaleigh kalpana kamala kamini kamla kanchan kaori karine karishma karlene karmen karolyn karrie karuna kassandra katelyn
        katelynn kateryna kathi kathie katlyn katy kavitha kavya kawthar kaye kaylee kayleigh kazuko keerthi keesha keira keisha kelli kelsey kemi kendra keri kerri khadra khady
        khawla khrystyna khulood kiara kidist kierra kiersten kimberley kimiko kinga kirstin kirti kirubai kittie komal kora kristal kristi kristie kristy kritika kulthum
        kumiko kusum kyla kylie kyoko kyra ladan laetitia lakshika laleh lalita lamia lana laney lani laraine larna larysa lashonda latha latisha latonya latoya laureen
        laurene lauretta laurette lavanya lavinia lavonne laxmi layan layla leann leanna leda leeann leela leen leilani lenore leola leota lesia lesya leta letha letizia lettie
        lexie libby liette ligaya lihua lilah lilia lilianne lilias lilibeth liliia lillie lindy lisette liubov liudmyla lizbeth lizette loni lora loraine loralee loredana
        lorelei lorene lorie lorinda louanne loubna louella louisette lualhati luann luanne lubna lucette lucienne lucilla lucyna luella lujain lula lulit lulu luningning lurline
        luul luvenia luzviminda lyla lyndsay lyndsey lyne lynette lynnette lynsey lysanne lyse lyubov lyudmyla léa léonie machiko maddalena maddie madelaine madelyn madge madhu
        madhuri madonna maeve magali magalie maha mahalia mahima mahin mahlet mahnaz mahsa mairi maisa maissa majida malak malavika malinda malini mallory mamie mamta manal
        manar manda mandira manisha manjula manon maralyn maram marcelle marci marcie marcy margarette marge margery margie margo marguerita mariama
        mariangela maribel maribeth maricel maricris marie-andrée marie-christine marie-claire marie-eve marie-france marie-hélène marie-josephte marie-josée marie-lou
        marie-michèle marie-paule marie-pier marie-pierre marie-ève marielle mariia mariko marilee marilou marilynn marinella marissa marita marites maritess marivic mariya
        marjolaine marlee marlyn marlys marnie marthe martine marva marwa mary-beth mary-ellen mary-jane mary-jo mary-lou maryann maryanne marybeth maryellen maryjane
        marylou maryna maryse marzena masako mathilda mathuri mattie maura maysoon mayssa mayumi maëlle mckenna meagan meaghan meena meenakshi meera megha megumi mehak mehri
        mehrnaz meiling melba melina mellie melodie melody merlinda meron merrilee mervat meryl meseret mia michiko michèle midori mikayla mikhaila milagros millicent
        millie minako minal minerva minghua minta mira mireille mirella mirlande mirosława misaki mitra mitsuko mitzi modupe mohini mojgan mojisola morag morenike morna mounia
        mridula mrinal muna munira murielle mylene mylène myrna myroslava myrtle mélanie mélina mélissa naama nabila nada nadiia nadira nadiya nadège nafissatou nagwa nahal nahed
        nahid nahla naila naima najat najla najwa nalini namrata nandini nandita nanette nannette nariman nasra nasreen nasrin nastaran nataliia nataliya natalka nathaëlle navneet
        nawal nazanin nazila ndeye ndidi neelam neeta neetu negar negin neha nelda nell nenita nerissa nermin nesrin nessa netta nettie neva ngozika nhi nhung nicki nicolette
        nicolina nidhi niharika niloufar nimfa nimisha ninon nirmala nirosha nisha nisreen nita nithya nivedita nkechi nkem nkiru nkiruka nneka nnenna nobuko noelene
        nola nona norah norine norlita nouf noura novelette nozomi noémie noëlla nuha nunziata nydia obiageli obioma océane odile ogechi olabisi olajumoke oleksandra olha
        olivette oluchi olympe oma omaima omolara omotola onyinye ophélie oprah orla orlaith ornella orysia oumou padma pallavi parisa parul parvaneh parvati parvin pascale
        pasqualina patrizia patsy pattie paule pavithra payal pearlie peiling perla perlita philippa philomena phuong phyllida piera pierina pierrette pippa pirai polina pooja
        poonam prabha pragya prativa precy preethi preeti prerna prisha priyanka puja punam purificacion purnima qiuyue queenie quyen rabab rabia rachael racheal rachele
        rachna radha radhika radwa rae raelene raffaella raghad ragini rahaf rahel rahma raina rajni rakhi ramata ramneet randa randi ranjana rasha rasheeda rashi rashmi
        rawan raymonde rayna razan reba rebekah reem reena rehab reham reiko rekha remedios rena renae renelle renu renuka reshma reta reva revathi reyhan rhea rhiannon rhona
        richa ridhi rikki rima ritika ritu riya robyn rochelle rokhaya rola rolande rona ronda ronke roopa rosalee rosalia rosalinda rosaline rosamond rosanna rosaria roseann
        roseanne roseline rosella roselle rosetta rosina roslyn rossella rowena roxane roxie roxy roya ruba rubina rubye ruchi rufina rukmini ruolan rupa ruqayya ruslana ruthann
        ruthie ruwaida régine réjane sabra sachiko sadhana safa safaa safiya sagal sahar sahra saido saima sakina salome saloni salvacion salwa samah samaneh
        samar samara samia samsam sana sanaa sandhya sandi sandie sandrine sangeeta sangita sanjana sanjukta santina saoirse sapna sarala saraswathi sarina sarita sashana
        saundra savanna savita savitri sawsan sayuri seema selam selamawit selina senait sennait sepideh serafina setareh setsuko shabnam shadia shaghayegh shahd shahnaz shahrzad
        shailaja shaimaa shaina shakuntala shalini shana shani shania shanice shaniqua shanique shanna shanta shantel shanthi shara sharda shari sharla sharlene sharmila
        sharron shatha shavon shavonne shawna shawnee shayla shayna sheela sheena shelagh shelley shelly shemika shenna sheree sherene sheri sherine shernett sherri sherrie sheryl
        shilpa shireen shivani shizuko shobha shohreh shona shraddha shreya shruti shubha shufen shweta siham silvana simin simisola simonetta simonne simran simrat
        siobhán sivagami smita smriti sneha sofiia sogand soheila sokhna solange solomiya sonal sonali sondra sophronia souad soumya sruthi stanisława stefaniya stephany
        stephenie stéphanie suad subhadra sudha suha suhaila suhair suhani sujata sukanya sukie suling sumaya sumayya sumiko sumitra sunaina sunidhi suong supriya
        surbhi susannah sushila sushmita suzan suzanna suzelle suzette suzi suzie svea svitlana swapna swara swati sylvianne ségolène taanvi tabatha tahani tahereh tahira taisiya
        takako talia tamar tamika tamiko tamila tammi tammie tanesha tanisha tansy tanuja tanvi tasha tasneem teagan tegan tejal tella tenisha tera teresina teresita teri terri
        terrie tessie tetiana tetyana thalia tham thao thara theda thenmozhi theodora theodosia thomasina thuraya thushara thuy tiana tigist tillie tirhas tisha titilayo tiwa
        tiziana tomoko tonia tonie tosca tracee tracie trang tresa tricia trina trish trixie truc trudie trupti tsehay tuyet twila twyla tyra ubah uju uloma upasana urenna urmila
        urszula urvashi vada vaishali vaishnavi valda valentyna valorie vandana varsha vashti vasudha vasuki vasundhara vasylyna veda velda velma verda verla verlene verna vernice
        vesta vibha victoire vidya vijaya viktoriia vilma vimala vinita violaine vira virgie viviana viviane vivianna vivianne vonda vonnie véronique wafa wafaa wallis warda
        wava wendi widad wiesława wijdan wilda willa winnie wynne xiaohong xiaoli xinyi xiuying yaa yalini yamini yana yanling yara yaroslava yashoda yasmeen yasmine yasuko yating
        yeganeh yelyzaveta yemisi yesenia yetunde yevheniia yewande yingying yodit yogita yolande yolonda yoshiko yosra yukiko yuliia yuliya yumi yumiko yusra yuting yuxin yvonna
        zadie zahia zahida zahra zahraa zakia zamzam zandra zaynab zeina zeinab zelma zena zenaida zenobia zewditu zhaleh zhanna zina zlata zohra zola zoriana zoé zubaida zuri ève
        édith églantine éliane éliette élisabeth élise élizabeth élodie éloïse élyse éléonore émeline émilie émélie éveline
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
