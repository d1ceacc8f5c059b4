namespace Verbatim.Compiler.Language.English.Names;

/// <summary>
/// Given names that are mostly men's. Written from general knowledge for this project, from no table or corpus; names borne by both (“Robin”,
/// “Alex”) are left out, for a wrong gender costs more than none.
/// </summary>
internal static class NamesOfMen
{
    public const string List = """
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
        duane duc dudley dunstan dwain earle ebuka edgard edmond edsel efrem efren egan egidio ehsan ekene ekow elbert eldon eleuterio elgin elio ellsworth elphège elwood
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
        aatu abdoulaye abdulaziz abdulkarim abdullatif abdulmalik abdulmohsen abhinav abiy aboubakar abílio achim adalbert adalberto adama adamantios ademar adilbek aditya
        adolfo adrián adám afrânio aggelos agustín agyekum ahti aidar aiman ain aivo akbar akef aki akihiro akinwumi aksel alassane alberico albrecht aldrin alejo aleksandrs
        aleksi alemu alexandros alfie alfio algirdas alin aliou alireza alois aloizio alok aloysio alparslan altan altynbek alvar amado amarildo amartya ambrosio amerigo amirali
        amitabh ammar américo anastasios andor andrus andrás angelos anibal ansgar antal antero ants antónio antônio anupam anurag aníbal arafat aram aravind arcadio arda arif
        arild aristides aristotelis arkady arlindo arman armen arnab arnaldo arnd arno arnt arnulf arrigo arsen arsenio arshak artak arto arturas arystan arūnas asbjørn
        asen asghar ashot ashutosh asier askar aslak assane asylbek ata atanas atef athanasios atilla atle attila atul audrius audun aurelian avetik avinash awad ayad ayaz aydin
        aydın ayhan aytac aytaç azamat azat aécio bahram bakary bakhtiyar bakyt baldassare balint baltasar baltazar balthasar balázs bandar barnabás bartolomé bartosz
        barış basem basilio basim bassem baurzhan bauyrzhan bekzat belisario belmiro bence benedek benedito bengt benito benjie benno beppe berat berik bernabé berndt bertalan
        bertold bidzina bilgin birame birger birk bishr bjarne blagoy blazej blaž bocar bodo boguslaw bohumil bohuslav bolat boleslaw bolesław bongani bongbong borja
        botond boubou boyko bořivoj boštjan brando braulio bronislaw bronisław bulent burak burkhard bálint bård béla børge bülent błażej břetislav caetano cahit caio calin
        camillo camilo carlinhos catalin celestino cellou celso cem cemal cemil cengiz cenk cesare cevdet cezar cezary chandrashekhar charalampos chetan chike christer christos
        chukwuma ciprian cirilo claes claudio claudiu cláudio clóvis codrin corneliu corrado coskun cosmin costel coşkun cristi cristóbal csaba ctirad cuneyt czeslaw czesław
        cándido cüneyt călin cătălin dacian daichi dainius dalibor damiano damir damián daniyar danladi dariusz darko darío davi davit davor dawid delyan demeke demetrio dereje
        desalegn desislav despot detlef detlev devendra dezső dhananjay dharmendra dierk diethelm dietmar dilshod dimcho dimitrios dinu diogo diouf dirceu djibo dobromir dogan
        domagoj dominik domonkos donatas doru doğan dragos dragoș drahomír dražen dubravko dumitru dung dušan dániel dávid délio dénes dênis eberhard eckart eckhard edelmiro
        edgardo edgars edinho edoardo edson eetu efraín egidijus eiji eilert einar eirik eivind ekkehard eladio elchin eleazar elemér eliseu elman elnur elshad elías elísio emad
        emanuel emanuele emeterio emin emir emmerich endre eneko engelbert engin enn epifanio ercan erdal erdem erdogan eren erhan erhard erkan erkki erlend ernő erol ersin
        ertugrul ertuğrul eryk eskil espen estevão eugen eugenijus eugeniusz eusebiu eusébio evandro evangelos evaristo evelio evgeni ewald eyvind ezequiel ezzat fabiano fabrício
        facundo fadel fahrettin faleh faraj farkas farshid fathi fatih faustino felicisimo feliks feras ferdie ferdinando fereydoun ferhat feridun ferit fermín fernão fethi fikret
        filipe fiorenzo firas flaviu floriano florin flávio fodé fotis fouad franciszek františek friedhelm friedrich frigyes frode fuat fulgencio fulvio furkan fábio félix gagan
        galab galip galym garegin gaspar gavril gediminas geir gela genaro georg georgios geraldo gerfried gergely gergő germán gerold gerónimo getachew getúlio gevorg ghanem
        ghasem giacinto giampaolo giampiero gianluigi gianmarco gianpaolo gilmar gilson gintautas gioacchino giordano giorgi girts gisbert gisle giuliano gjermund gnassingbé goce
        gocha goffredo gojko gokhan gorka goro gospodin gottfried graziano grigore grigoris grzegorz gudmund guenter guglielmo guilherme gulnar gultekin gumersindo guntis
            gustl gusztáv guttorm győző gábor gáspár géza gökhan göran gösta götz günther haakon habibollah hadi hailemariam haiyan hajime hakki
        hakob halil hallvard haluk halvard halvor hamdan hamdi hamidou hamoud hanno hannu hansjörg hardo hari harith haroon harri hartmut hartwig haruto
        hashem hayati hayato hayk hazem heiko heimo heiner heitor helge henning henryk heribert heriberto herminio hermínio hernando hernán hesham hicham hideki hikmet hilario
        hilmi himanshu hinrich hipólito hiroaki hirohito hirokazu hiroyuki hisashi hjalmar holger horațiu horia hovhannes hristo hrvoje hubertus hulusi humberto hung hunor huseyin
        husni hynek håkan håvard hélio hüseyin iacob ibrahem ichiro idrissa ignacy ignác igors ihsan iker ilham ilias ilie ilker ilkka ilmari ilyas indrek ingar ingemar ingo
        ingvald ingvar inigo inácio ionel ionut ionuț ippolito irakli iraklis ireneusz isak isao isidoro ismael ismet issa issouf issoufou iulian iuliu ivano ivars ivaylo ivica
        iván iwo izzet iñigo jaak jaakko jaan jabbar jabulani jacek jacinto jader jadranko jair jairo jalil janez jani januário jarkko jarle jarmo jaromir jaromír jarosław
        jasim jassem jasur jayant jenő jere jericho jernej jerzy jerónimo jiabao jindřich jintao jiro jiří joaquim jonel jonny jonás jordão josip jossefa jost
        jostein josu josué jouko jouni jozef juhani juho jukka julián junichi juozas jure juscelino jyrki jáchym jános jânio józef józsef jônatas jörg jörn jøran jørgen jüri
        jędrzej kaan kaarlo kacper kadhim kadir kagiso kai kairat kakha kalevi kalle kaloyan kamau kambiz kamil kanat karamoko karlheinz karol kasimir kassoum katsuya kaupo kazim
        kazimierz kazuki kazuya kebede keiichi keisuke ken'ichi kenzo kepa keqiang kerem kestutis khalifa khanh khosrow kianoush kibaki kilian kimmo kipchoge kiprono kiril kiyoshi
        kjartan kjell kjetil klemens koffi kohei koji koksal konstantinos koray korbinian korkut kornel kornél kostas kosuke kouadio kouamé kourosh krasimir krešimir kristaps
        kristijan kristoffer kristóf krisztián krišs krsto krystian krzysztof kubrat kunio kuno květoslav kyriakos kyösti kálmán károly kåre kęstutis lachezar
        ladislav lajos lapo lasha lasse lassi laureano laurentiu laurențiu lauri lautaro lawan leander lefteris lembit lennart leocadio leonel leonidas leopoldo leoš lerato levan
        levent levente libor licio linas lindbergh lisandro livio liviu ljuben ljubiša ljubomir ljubčo ljupčo louay lourenço lubomír lubor ludger luděk lukáš lutfi lutz lyubomir
        lúcio lőrinc macario maciej macky madis mads magne mahamadou mahamat mahir mahmood makis makram maksymilian malick malte mamady mamdouh mamoru mamoun mandla
         manlio manolis manolo manouchehr mantas marat marcantonio marcílio marijan mariusz marjan markku marquinhos masato masayoshi matei mathurin matija matjaž matthäus
        mattias mattis matyáš matías matěj mauri mauro maurício maximiliano meinhard meles melih meric mesut mete metin mevlut mevlüt michalis michał midhat mieczysław mihajlo
        mihkel mihály mikheil mikk mikkel miklós mikołaj miksa milenko milivoj milorad miloslav miloš milutin mindaugas minh mircea mirco miro mirosław mirza mishal mitică miłosz
        mladen moacir moctar modibo mogens mohanad moisés mojmír mokhtar momčilo monther moumouni mubarak mucahit mudar mugur muhammet muhanad muharrem muhittin muhsin mukul
        mundhir muntasir murilo murod musab muthanna mutua muzaffer mwangi mzwandile márcio mário márk márton mátyás máté mārtiņš naci nadim nael nail najm nassif natiq
        naveen nayden nayef nazih nebojša necati necmettin neculai nedžad nelu nenad nepomuk nevzat nicanor nicasio niccolò nicolae nicolò nicușor niels nihat niilo niko nikolaus
        nikolay nikos nilo nirmal njoroge njål nobuo norberto normunds noureddine nouri novak noynoy nurettin nurlan nursultan nurzhan nándor néstor ochieng octavian octavio
        oddvar odhiambo odilón odysseas ognjen ognyan oguz oguzhan oktay olav olavo olcay oldřich olegário olli olof omran onder ondřej onur onésimo orestes oriol ortwin osamu
        osmar osmo oszkár otabek otakar otar otfried otieno otso ottmar ottó otávio oumar oybek ozan ozgur oğuz paavo palmiro panagiotis pankaj pankraz panos paride
        pascual pasi patrik patrizio patryk patxi pauli pavlos paweł peder pedram peeter pelayo pentti periklis pertti petar petko petras petre petrișor petru petteri peyman peđa
        philipp pierpaolo piersilvio pietro pius plamen pompeu porfirio poul pouya prabhakar pranab prasad praveen preben predrag priit primitivo prokopis
        przemysław pushkar pál pål péter přemysl qasem qassem quirin qusay rabih radek radim radomír radoslav radosław radovan raed rafat rafał raffi rafic rafik ragheb ragnar
        rahim raimondo raimonds raimund raimundo raivis raivo ralf ramil ramiro ramiz ramzan ramūnas ranko raouf rashed rasmus ratan ratko rauf rauno ravil
         razvan recai refik reijo reinaldo reiner reinhold reino remigijus remigiusz remo renan rezső ribamar richárd ridvan rigoberto riho riku rimantas rinat risto
        ritesh riza ričardas roald rokas rolandas romero romeu romulus román ronnel roque rosen rosendo rostislav rotimi rouhollah rubens rudi rufino rumen rune rustam rustem
        ryosuke ryszard ryuichi róbert rómulo rüdiger răzvan rıza sadeq sadik sadiq sadyr safwan sakari salam salem salif salou samba samet sampo samu santeri sanusi
        sanzhar sardor saturnino satyendra saud sauli saulius savvas sayed sayyed saša sašo sebastião sedat seif seiji selahattin selcuk selçuk semih senad seppo
        septimiu serafim serdar sergi sergiu serhat serkan serzh severino seweryn seydou seyed seyni seyoum sezer sezgin shahriar shaker shakir shalva sharif shashi shavkat shawki
        sherif sherzod shigeki shiv shoichi shokir shotaro siaka sibusiso sidhant sidiki sidónio siegbert siegmar siegmund sigbjørn sigitas sigmar sigmund sigurd siim silvestre
        silviu simeon simo simón sinan sindre siniša sipho siro sivert siyabonga sjur slaven slavi slavko slavomír snježan snorre somnath soren sotiris soumana spyridon
        spyros sreten srinivas srđan stanimir stanisław stanko stavros stefán steinar stelios stevan stevo stian stojan stoyan stratos sturla suat sukru
        suleyman sulo suren svatopluk svein sverre sverri svetozar sylwester szabolcs szczepan szilveszter szilárd szymon sérgio sílvio søren süleyman sławomir
        taavi tage tahsin takis takuya talant taleb tamaz tammam tamás tancredi tanel taner tanko tansu tapani tarcísio tarjei tarkan tarun tatsuo tauno tautvydas tawfik tayseer
        teemu tekin telmo temir teodor teppo terje tero tetsuya teuvo teófilo thabang thaddäus thanasis thanh thanos themba themistoklis theodor theodoros thilo thodoris
        thorben thorbjørn thorleif thulani tiberiu tibor tidiane tigran tihamér tihomir tiit tilman tilo timoteo timur tivadar tiziano tjark todor tolga toma tomaž tommaso tommi
        tomohiro tomáš tomé topi torben torbjørn torfinn torgeir torgny torkel tornike torstein trajko trond trygve tshepo tsvetan tudor tugrul tuncay tuomas tuomo turan turgay
        turgut turhan turki tursun tymon tymoteusz tõnis uberto uday udo ufuk ugur ulan uldis ulf ulli ulrik umar umaru umit umut unai urbano urho uriel urmas uroš urs utz uğur
        vagif vahan vakhtang valdas valdemar valentín valer valeri valeriano valeriu valmir valtteri vangelis vardan vasant vasil vasilis vassilis vazgen veaceslav vebjørn vedat
        vegar vegard veikko veit veli velimir veljko venkatesh ventsislav vesa veselin vicente vidar vidas viggo viktors vilho vilis ville villu vilmos vinzenz viorel virender
        vittorio vjekoslav vlad vladan vladimír vladislav vlado vladuț vlastimil vlatko vojislav vojtěch volkan volkmar vratislav vugar vusi vučić vygaudas vytautas vytenis väinö
        vít vítor vítězslav wacław waldemar waldir walther wanjala weimin wenbin wieland wiesław wiktor wilfried winfried wissam witold wojciech wolfram wulf władysław włodzimierz
        xaver xiaoming xisto yacoub yakubu yalcin yalçın yanko yaqoub yasar yaser yashwant yasushi yavor yavuz yaya yaşar yeison yemi yerlan yermek yerson yerzhan yiannis yifan
        yigit yilmaz yiğit yngve yorgos yoshiro younis yrjö yukio yunus yusuke zacarías zacharie zafar zafer zahir zakhele zakir zalán zaur zayed zbigniew zbyněk zdeněk zdravko
        zdzisław zeca zeferino zekeriya zenawi zhandos zhelyo zhigang zhivko zhomart zia ziemowit zisis ziya zlatan zlatko zsigmond zsolt zuhair zurab zvonimir zvonko zygimantas
        zygmunt ádám ákos álvaro árpád érico íñigo óscar ödön ömer önder özgür øystein øyvind ülo ümit čeněk łukasz şükrü šarūnas željko živko žygimantas ștefan
        """;
}
