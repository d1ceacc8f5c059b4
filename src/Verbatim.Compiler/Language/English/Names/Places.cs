namespace Verbatim.Compiler.Language.English.Names;

/// <summary>Countries with their adjectives, and other places that the news lets speak.</summary>
internal static class Places
{
    /// <summary>The last word of a country's name, and its adjectives and inhabitants.</summary>
    public static readonly (string Place, string Adjectives)[] Countries =
    [
        ("afghanistan", "afghan afghans"), ("albania", "albanian"), ("algeria", "algerian"), ("america usa u.s. u.s us states", "american americans"), ("angola", "angolan"),
        ("argentina", "argentine argentinian argentines"), ("armenia", "armenian"), ("australia", "australian australians"), ("austria", "austrian austrians"), ("azerbaijan", "azerbaijani azeri"),
        ("bangladesh", "bangladeshi"), ("belarus", "belarusian belarussian byelorussian"), ("belgium", "belgian"), ("bolivia", "bolivian"), ("bosnia", "bosnian"), ("brazil", "brazilian"),
        ("britain uk u.k. kingdom", "british briton britons brit brits"), ("bulgaria", "bulgarian"), ("cambodia", "cambodian"), ("cameroon", "cameroonian"), ("canada", "canadian canadians"),
        ("chile", "chilean"), ("china", "chinese"), ("colombia", "colombian"), ("congo", "congolese"), ("croatia", "croatian croat croats"), ("cuba", "cuban"), ("cyprus", "cypriot"),
        ("czechia", "czech"), ("denmark", "danish dane danes"), ("ecuador", "ecuadorian"), ("egypt", "egyptian"), ("england", "english englishman englishwoman"), ("estonia", "estonian"), ("ethiopia", "ethiopian"),
        ("europe eu", "european europeans"), ("finland", "finnish finn finns"), ("france", "french frenchman frenchwoman"), ("georgia", "georgian"), ("germany", "german germans"), ("ghana", "ghanaian"),
        ("greece", "greek greeks"), ("guatemala", "guatemalan"), ("haiti", "haitian"), ("honduras", "honduran"), ("hungary", "hungarian"), ("iceland", "icelandic icelander"), ("india", "indian"),
        ("indonesia", "indonesian"), ("iran", "iranian"), ("iraq", "iraqi"), ("ireland", "irish irishman irishwoman"), ("israel", "israeli"), ("italy", "italian italians"), ("jamaica", "jamaican"),
        ("japan", "japanese"), ("jordan", "jordanian"), ("kazakhstan", "kazakh"), ("kenya", "kenyan"), ("korea", "korean"), ("kosovo", "kosovar"), ("kuwait", "kuwaiti"),
        ("latvia", "latvian"), ("lebanon", "lebanese"), ("libya", "libyan"), ("lithuania", "lithuanian"), ("luxembourg", "luxembourgish"), ("malaysia", "malaysian"), ("mali", "malian"),
        ("malta", "maltese"), ("mexico", "mexican mexicans"), ("moldova", "moldovan"), ("mongolia", "mongolian"), ("montenegro", "montenegrin"), ("morocco", "moroccan"),
        ("mozambique", "mozambican"), ("myanmar", "burmese"), ("netherlands", "dutch dutchman dutchwoman"), ("nicaragua", "nicaraguan"), ("nigeria", "nigerian"), ("norway", "norwegian"), ("pakistan", "pakistani"),
        ("palestine", "palestinian palestinians"), ("panama", "panamanian"), ("paraguay", "paraguayan"), ("peru", "peruvian"), ("philippines", "philippine filipino"), ("poland", "polish pole"), ("portugal", "portuguese"),
        ("qatar", "qatari"), ("romania", "romanian"), ("russia", "russian russians"), ("rwanda", "rwandan"), ("arabia", "saudi"), ("scotland", "scottish scot scots scotsman"), ("senegal", "senegalese"),
        ("serbia", "serbian serb"), ("singapore", "singaporean"), ("slovakia", "slovak"), ("slovenia", "slovenian slovene"), ("somalia", "somali"), ("spain", "spanish spaniard spaniards"), ("sudan", "sudanese"),
        ("sweden", "swedish swede swedes"), ("switzerland", "swiss"), ("syria", "syrian"), ("taiwan", "taiwanese"), ("tanzania", "tanzanian"), ("thailand", "thai"), ("tunisia", "tunisian"),
        ("turkey", "turkish turk turks"), ("uganda", "ugandan"), ("ukraine", "ukrainian ukrainians"), ("uruguay", "uruguayan"), ("uzbekistan", "uzbek"), ("venezuela", "venezuelan"), ("vietnam", "vietnamese"),
        ("wales", "welsh"), ("macedonia", "macedonian macedonians"), ("kyrgyzstan", "kyrgyz"), ("tajikistan", "tajik"), ("turkmenistan", "turkmen"), ("nepal", "nepali nepalese"), ("niger", "nigerien"), ("burkina faso", "burkinabe"), ("mauritania", "mauritanian"), ("guinea", "guinean"), ("benin", "beninese"), ("togo", "togolese"), ("gabon", "gabonese"), ("eritrea", "eritrean"), ("namibia", "namibian"), ("botswana", "botswanan"), ("malawi", "malawian"), ("madagascar", "malagasy"), ("oman", "omani"), ("bahrain", "bahraini"), ("emirates uae", "emirati"), ("rica", "rican"), ("dominica", "dominican"), ("fiji", "fijian"), ("zealand", "zealander"), ("bhutan", "bhutanese"), ("laos", "lao laotian"), ("lanka", "lankan"), ("maldives", "maldivian"), ("liechtenstein", "liechtensteiner"), ("monaco", "monegasque"), ("andorra", "andorran"), ("abkhazia", "abkhaz abkhazian"), ("kurdistan", "kurdish"), ("yemen", "yemeni"), ("zambia", "zambian"), ("zimbabwe", "zimbabwean"), ("vatican", "vatican"),
        ("africa", "african"), ("asia", "asian"), ("quebec", "quebecois"), ("texas", "texan"), ("catalonia", "catalan"), ("bavaria", "bavarian"), ("chechnya", "chechen"), ("crimea", "crimean"),
    ];

    /// <summary>Capitals and seats of government with the country that they stand for.</summary>
    public static readonly (string Country, string Seats)[] Seats =
    [
        ("russia", "moscow kremlin"), ("america", "washington"), ("china", "beijing"), ("ukraine", "kiev kyiv"), ("germany", "berlin bundestag"), ("britain", "london westminster"),
        ("france", "paris élysée elysée elysee matignon orsay"), ("spain", "madrid moncloa"), ("italy", "rome quirinale farnesina viminale chigi"), ("japan", "tokyo"), ("iran", "tehran"), ("turkey", "ankara"),
        ("israel", "jerusalem knesset"), ("poland", "warsaw sejm"), ("austria", "vienna ballhausplatz"), ("greece", "athens"), ("portugal", "lisbon belém"), ("ireland", "dublin"), ("norway", "oslo"),
        ("sweden", "stockholm"), ("finland", "helsinki"), ("denmark", "copenhagen"), ("czechia", "prague"), ("hungary", "budapest"), ("romania", "bucharest cotroceni"), ("bulgaria", "sofia"),
        ("serbia", "belgrade"), ("croatia", "zagreb"), ("belarus", "minsk"), ("lithuania", "vilnius"), ("latvia", "riga"), ("estonia", "tallinn"), ("canada", "ottawa"), ("australia", "canberra"),
        ("india", "delhi"), ("pakistan", "islamabad"), ("afghanistan", "kabul"), ("iraq", "baghdad"), ("syria", "damascus"), ("arabia", "riyadh"), ("egypt", "cairo"), ("libya", "tripoli"),
        ("tunisia", "tunis carthage"), ("algeria", "algiers"), ("morocco", "rabat"), ("kenya", "nairobi"), ("africa", "pretoria"), ("venezuela", "caracas miraflores"), ("colombia", "bogotá bogota nariño"),
        ("cuba", "havana"), ("peru", "lima"), ("chile", "santiago"), ("brazil", "brasilia brasília planalto"), ("vietnam", "hanoi"), ("thailand", "bangkok"), ("philippines", "manila malacañang"),
        ("indonesia", "jakarta"), ("taiwan", "taipei"), ("lebanon", "beirut baabda"), ("jordan", "amman"), ("qatar", "doha"), ("slovakia", "bratislava"), ("slovenia", "ljubljana"), ("moldova", "chisinau chișinău"),
        ("georgia", "tbilisi"), ("armenia", "yerevan"), ("azerbaijan", "baku"), ("kazakhstan", "astana"), ("uzbekistan", "tashkent"), ("cyprus", "nicosia"), ("albania", "tirana"), ("kosovo", "pristina"),
        ("bosnia", "sarajevo"), ("montenegro", "podgorica"), ("senegal", "dakar"), ("mali", "bamako"), ("nigeria", "abuja"), ("ghana", "accra"), ("argentina", "rosada"), ("uruguay", "montevideo"), ("paraguay", "asunción"),
        ("ecuador", "quito carondelet"), ("bolivia", "sucre"), ("mexico", "zócalo"), ("nepal", "kathmandu"), ("mongolia", "ulaanbaatar"),
    ];

    /// <summary>Capitals and other places that stand for who rules there.</summary>
    public const string Other = """
        moscow washington beijing brussels kiev kyiv berlin london paris madrid rome tokyo tehran ankara jerusalem warsaw vienna geneva athens lisbon dublin oslo stockholm
        helsinki copenhagen prague budapest bucharest sofia belgrade zagreb minsk vilnius riga tallinn ottawa canberra delhi islamabad kabul baghdad damascus riyadh cairo tripoli tunis
        algiers rabat nairobi pretoria caracas bogotá havana lima santiago brasilia brasília pyongyang seoul hanoi bangkok manila jakarta taipei london's
        california florida ohio iowa nevada michigan pennsylvania wisconsin minnesota illinois indiana virginia carolina georgia alabama mississippi louisiana tennessee kentucky
        missouri arkansas oklahoma kansas nebraska dakota montana wyoming colorado utah arizona idaho oregon alaska hawaii maine vermont hampshire massachusetts connecticut jersey
        delaware maryland york chicago boston houston dallas philadelphia miami atlanta detroit seattle denver phoenix baltimore toronto montreal vancouver calgary edmonton winnipeg halifax
        ontario alberta manitoba saskatchewan columbia scotia brunswick newfoundland labrador yukon nunavut saskatoon regina guelph brantford barrie sudbury moncton fredericton charlottetown kelowna nanaimo
        mississauga brampton oshawa lethbridge peterborough sarnia gatineau sherbrooke kitchener burnaby coquitlam ottawa geneva donetsk lugansk crimea siberia kremlin
        beirut doha amman bratislava ljubljana tbilisi yerevan baku astana tashkent nicosia tirana pristina sarajevo dakar bamako accra abuja montevideo quito kathmandu chisinau skopje podgorica
        istanbul dubai ababa dhabi aires
        """;
}
