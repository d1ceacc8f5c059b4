namespace Verbatim.Compiler.Language.English;

/// <summary>The words by which offices are known.</summary>
internal static class OfficeWords
{
    public static readonly KeyTable Ministers = WordKey.SetOf("minister");
    public static readonly KeyTable Secretaries = WordKey.SetOf("secretary");
    public static readonly KeyTable GovernmentHeads = WordKey.SetOf("premier chancellor");
    public static readonly KeyTable Spokespersons = WordKey.SetOf("spokesman spokeswoman spokesperson");
    public static readonly KeyTable Presidents = WordKey.SetOf("president");
    public static readonly KeyTable Executives = WordKey.SetOf("executive ceo");
    public static readonly KeyTable Officers = WordKey.SetOf("officer");
    public static readonly KeyTable Leaders =
        WordKey.SetOf("head leader chief boss director president chair chairman chairwoman chairperson manager mayor governor owner founder executive tenant");
    public static readonly KeyTable Deputies = WordKey.SetOf("vice deputy assistant vice-president vice-chancellor vice-premier");
    public static readonly KeyTable Members = WordKey.SetOf("deputy");
    public static readonly KeyTable Prime = WordKey.SetOf("prime");
    public static readonly KeyTable Government = WordKey.SetOf("government cabinet");
    public static readonly KeyTable Foreign = WordKey.SetOf("foreign external");
    public static readonly KeyTable Diplomacy = WordKey.SetOf("diplomacy diplomatic");
    public static readonly KeyTable Diplomats = WordKey.SetOf("diplomat");
    public static readonly KeyTable Policy = WordKey.SetOf("policy");
    public static readonly KeyTable Representatives = WordKey.SetOf("representative");
    public static readonly KeyTable High = WordKey.SetOf("high");
    public static readonly KeyTable Top = WordKey.SetOf("top chief");
    public static readonly KeyTable State = WordKey.SetOf("state");
    public static readonly KeyTable General = WordKey.SetOf("general");
    public static readonly KeyTable SecretaryGenerals = WordKey.SetOf("secretary-general");
    public static readonly KeyTable Chief = WordKey.SetOf("chief ceo");

    /// <summary>Says nothing of the office but that it is a leading one.</summary>
    public static readonly KeyTable AnyLeaders = WordKey.SetOf("head leader chief boss tenant");

    /// <summary>Particular offices, which “manager” or “owner” does not mean.</summary>
    public static readonly KeyTable OfPlaces = WordKey.SetOf("mayor governor president premier chancellor");

    /// <summary>Heads of government, and in translations from Spanish and Portuguese foreign ministers.</summary>
    public static readonly KeyTable Cancilleres = WordKey.SetOf("chancellor");

    /// <summary>“GM”, which without an article is a car maker.</summary>
    public static readonly ulong GeneralManager = WordKey.Of("gm");

    /// <summary>Says that the office is one of the past.</summary>
    public static readonly KeyTable Former = WordKey.SetOf("former ex outgoing previous late");

    /// <summary>The fields of ministries.</summary>
    public static readonly KeyTable Fields = WordKey.SetOf(
        "foreign external internal home european affairs relations defence defense war state interior justice security safety emergency emergencies "
        + "situations finance finances treasury economy economic trade commerce industry industries energy mines mining petroleum oil water power "
        + "electricity environment ecology ecological climate transition transport transportation transports infrastructure communications "
        + "telecommunications digital digitalisation digitalization technology technologies innovation innovations science sciences research education "
        + "higher health wellness labour labor employment social policy welfare development planning regional rural agriculture agri-food food "
        + "fisheries forestry forests lands natural resources housing urban construction works public services service culture cultural heritage "
        + "information media sport sports youth tourism family families women gender equality children seniors immigration refugees citizenship "
        + "migration integration religious endowments awqaf veterans indigenous cooperation investment investments budget supply reconstruction "
        + "territories municipal nature nitrogen oceans seas sea space tax taxation revenue customs parliamentary constitutional business consumer "
        + "consumers competition competitiveness disability");
}
