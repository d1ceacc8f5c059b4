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
