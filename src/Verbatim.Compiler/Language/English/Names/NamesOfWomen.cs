namespace Verbatim.Compiler.Language.English.Names;

/// <summary>Given names that are mostly women's; see <see cref="NamesOfMen"/> for where they are from.</summary>
internal static class NamesOfWomen
{
    public const string List = """
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
        aada achieng adelaida adelheid adhiambo adina adoración adéla aggeliki agnese agnete aigerim aigul aikaterini ainhoa aissata aissatou aizhan ajla akemi akinyi akmaral
        aksinya albena albina alda aldona alena alenka alessia alexandrina aliaa alicja alida aliz allegra almut altyn alyona alžběta amaia amalia ambra aminah amparo amra amélia
        anahit analyn anastasiya ancuța andra andreea andréa anett anežka anfisa angeliki angiola aniela aniko anikó anișoara anke annalisa annamaria annamária annarita anneli
        annelie annemarie antigoni antoaneta antonina antônia anu anđela aparecida araceli aranka arantxa arantza argyro armi armine arundhati arwa arzu asel aselya aslı aspasia
        aster astri athanasia athina atieno atsuko aud auli auma aurelija aurica aurélia aušra avantika awino aya ayako ayse aysegul aysel aysun ayten ayşegül azucena aída babylyn
        banu barbora basak başak beate belgin belma belén benedita benita berenice beril berit berna bernadett bernarda betul betül beyza beáta bianka bibigul biljana bilyana
        bineta birsen birte birthe birtukan birutė bistra bjørg blanka blažena bodil boglárka bogna bogumiła bogusława borbála borghild boróka bozhidara božena branka brankica
        brígida burcu bushra busisiwe bärbel běla camelia cansu carlota cathrine catinca cayetana celina chandrika christel chrysa chrysoula cigdem cinzia clelia clotilde cláudia
        codruța conceição cordula corina cosima cosmina covadonga crina cristiane csenge csilla custodia cássia célia cíntia cătălina dagmar dagmara dagny daiane daiva dalisay
        dalma damares danai danguolė danijela darinka dariya darya dayana debora defne delfina denisa derya despina despoina diariatou dicle didem dijana dilek diletta dimitra
        dimitrina dinara djamila dobrinka doina dominika donata dorina dorka dorothee dorottya dorthe dovilė drahomíra dubravka duygu débora ebru ecaterina ece eda edda edeltraud
        edilene edina edit edita edurne eeva efi efstathia eglė eija eiko eila eirini ekaterina ekta eldbjørg eleftheria elfriede eliane elin elina elisabet elisabete elizaveta
        elizângela eliška elka elli ellinor elmira elpida else elvia ema emel emese emina emmi emília emőke encarnación enikő enrica enriqueta erja ersi erzsébet esin esma esra
        essi estefanía estela ester estrella estíbaliz eszter etelka eulalia evangelia evanthia eveliina evelin evgenia evgeniya fabiana fabiola fadia fadime fanni farideh
        fatimata felicitas felicja felisa feride feriha fernanda fiamma figen filiz fionnuala flaminia flavia flordeliza florentina florica flávia fotini francisca franziska
        frauke friederike fruzsina frøydis fulvia funda fátima gabija gabriele gaia galina gamze gayane gema genoveva genowefa georgeta gerda gergana gerlinde gertrud gertrudis
        gheorghița giada gianna giedrė gigliola ginevra ginka gintarė gisele gisella giselle gitta giuditta gizella gleisi glória gohar gokce goli gonca gonul gordana grazia grete
        gry gréta gudveig guifang gul gulay guler gulmira gulnara gulnaz gulsen gulshan gulsum gulten gunhild gunilla gunn gunnhild gunvor györgyi gökçe gönül gül gülay güler
        gülsüm gülten gülşen hadja hajnalka hana handan hanga hannelore hasmik havva hawa hayriye hedda hedvig hedvika hege heidemarie heike heli helma helmi heloísa hengameh
        henna henryka herminia herta hertha hikari hilde hildegard hildur hilkka hind hiroko hjørdis honorata hortensia hortência hulya hülya iara ibolya idoia idun ieva iida
        ilaria ildikó ilenia iliana ilinca iliyana ilvi ilze imke ina indu inese inessa ingunn ingvild inka inkeri inês ioanna iolanda ionela ipek irem irja irmgard irén isa
        isaura iskra isolde iulia ivelina ivone izabel izabela izabella izaskun jaana jacinta jagoda jaleh janaína jandira janka jannicke jaqueline jarmila jaroslava jasmina jasna
        jayalalithaa jazmín jenni jennilyn jepkosgei jimena jindřiška jitka jiřina joice jolán jorid jorun jorunn joumana jovana jovanka juana judit julianna julieta jurema
        jurgita jussara justina jutta juvy józefa júlia kaarina kadidiatou kaija kaire kaisa kalina kalliopi kamila kamilla kaoru karianne karis karlygash karola karoliina
        karolina karolína kasumi katalin katariina katarína katayoun katerina kateřina kathrin kati katri katrine ketevan kezban khatuna kirsi kirsti kitti kiyoko kjersti klara
        klaudia klavdiya klára konstantina kornelia kornélia krasimira kristalina kristel kristiina kristýna kristīne krisztina kriti ksenia ksenija kseniya květa kyllikki kyriaki
        külli laia laila laima laine lale lamis lata layal leena leire lejla lene leni lenka lenuța leokadia leonie leonor letícia libuše licia lidija lidiya lieselotte liga liina
        liis lijuan lilit lilla lilyana lindiwe lisbet liselotte litsa ljerka ljiljana ljubica lone lorella lorena lorenza loreta lotta lucrecia lucília ludovica ludwika luiza
        luminița lusine luíza lyubka lyudmila lázara léna lívia lúcia lăcrămioara līga maaret maarit maarja macarena madina maedeh magaly magdolna maija maike maiken maire maite
        maja majda makiko mala malathi malgorzata malika malina mall mami mandana manju mareike margarete margarida margherita margret mariann marianna marianthi mariapia marica
        maricarmen maricica maridel mariela marijana marika marilena marilene marinela marinês mariola marion maritza mariyana mariétou marja marjatta marjo marju marjut marketta
        markéta marlena marli marlies marte martyna marzia marème marília masih masoumeh masumi mateja mathilde matilde maylene mayra maysa meaza mebrat mechthild medha meglena
        mehriban mehtap meifen meike melahat melek melis melisa meltem meral merike meritxell merja merve mervi meskerem micaela michela mihaela miho miia miki milada milda milka
        milla miloslava miluše minna minoo minttu mioara mireia mirela mirja mirjami mirona miroslava miyuki mizuho momoko moonika muge mukhabbat munevver muthoni myrto márcia
        mária márta mónika mônica müge müzeyyen mădălina nadezhda nadežda nadya naděžda nafi naira nalan nanami nanna narcisa narges nargiza narine nataša natia natsuko natsumi
        natália natálie nazan nazli nazlı ndèye neda nefeli nela nele nelli nerea neringa nermeen neslihan nesreen nevena nevin nga nieves nigora nihal niina nijolė niki nikolett
        nikolina nilay nilde nilgun nilgün nilufer nilza nilüfer nives njeri noelia noemi noemí noha nokuthula nompumelelo nomsa nomvula nonka nonna noriko novella noémi noémia
        ntombi nune nunzia nuran nuray nurcan nurgul nursel nyambura nyokabi nádia nóra núria oana obdulia oddny oddrun odete ofelia oili olesya olguța olimpia olivera oliwia
        olufunke oluwakemi olímpia oneida orsolya orvokki otilia ottavia otília outi ozge ozlem paivi palmira panagiota panna paraskevi parveen patrycja patrícia pauliina pavla
        pavlína pegah pelin penda perihan persefoni petronela petya piedad pille pina pinar piret pirjo pirkko piroska polyxeni prachi priscila purificación pushpa pınar quitéria
        radmila radostina rafaela rafah ragna ragnhild raheleh raija raimunda raisa ralitsa rallia raluca ramatoulaye raminta rasa raushan rawya rebeca rebekka reet regine reidun
        renáta ricarda rie rigmor riina riitta rimma ritsuko ritva rohini rokia romana rosalía rosana rosane rosaura roseana roseli rosi rosilene rositsa rossana roswitha
        rosângela rouba rozália rukiye rumi rumyana runa ryoko réka rózsa róża rūta růžena saadet saana saara sabiha safiatou safiye saija saila salimata saltanat samanta samiha
        sanda sanja sari saroj saroja sarolta satoko satomi satu saule saulė sayaka seda sedef seija seiko selin semra senja senka serap serpil sevara sevda sevdalina sevgi sevil
        sevim sevinc sevinç sezen shabana shahla shaima shakhnoza shiva shizuka shoko shushan sibel sibylle sidsel sieglinde sigita signe sigrun siiri silje simge simonida sinem
        sinikka sintija sira sireen siri sirkka sirpa sita skaistė slavica slađana smaranda snezhana snežana snježana socorro sofía solbjørg solrun solvita sonam songul songül
        sonya soraia sorina sotiria soňa spomenka stamatia stana stanislava stanka stavroula stefanie steffi stefka stela stojanka sucheta suely sukran sule suman sunanda susann
        suvi suzana svetla světlana sybille sylwia synne synnøve szabina szidónia szilvia sára sâmia sílvia sônia taina taraneh tarsila tatjana tecla teija tekla telma temitope
        tenin teodora teona tereza terezinha terézia thaleia thandeka thandi thandiwe thaís thuli tiia tiina tinatin tirunesh tone tora torill torunn toshiko toyin traudl triin
        triinu trine trinidad trude tsetska tsuneko tsveta tsvetana tuba tugba tuija tulay tulin turid turkan tuula tuuli tuva tuğba tytti tânia tímea tülay tülin tünde türkan
        ulku ulrikke uma umida unelma unni urška uschi usha uta ute vaida vaiva valeriya valéria vanda vanesa vappu vasilica vasiliki vasilisa vasso veena vendula verónica
        verônica vesela vibeke vida viera vigdis viivi viktorija viktória vildan vilija vilja vincenza viorica virpi virve virág vita vittoria vitória višnja vlasta vânia věra
        wairimu walquíria waltraud wambui wanjiku wanjiru wenche weronika wibke wiebke wiktoria wilhelmine wioletta xiaoyan yacine yadira yamila yan yasaman yasemin yekaterina
        yeliz yelizaveta yesim yevgenia yeşim ylva yngvild yordanos yui yuka yukari yuleima zanele zarina zaruhi zdenka zdeňka zdravka zdzisława zehra zeliha zenebech zerrin
        zhanar ziba zilda zinaida zineb zlatina zodwa zohreh zoi zoraida zorana zorica zornitsa zoya zsanett zsuzsanna zsófia zubeyde zulema zulfiya zuzanna zélia ágnes ágota
        ángeles åse åshild çiğdem éva özge özlem úrsula ülkü ülle đurđa ľubica ľudmila łucja şule şükran štěpánka šárka žaneta željka žiedūnė ștefania
        """;
}
