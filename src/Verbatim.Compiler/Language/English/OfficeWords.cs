using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English;

/// <summary>The words by which offices are known.</summary>
internal static class OfficeWords
{
    public static readonly HashSet<ulong> Ministers = WordKey.SetOf("minister");
    public static readonly HashSet<ulong> Secretaries = WordKey.SetOf("secretary");
    public static readonly HashSet<ulong> GovernmentHeads = WordKey.SetOf("premier chancellor");
    public static readonly HashSet<ulong> Spokespersons = WordKey.SetOf("spokesman spokeswoman spokesperson");
    public static readonly HashSet<ulong> Presidents = WordKey.SetOf("president");
    public static readonly HashSet<ulong> Executives = WordKey.SetOf("executive ceo");
    public static readonly HashSet<ulong> Officers = WordKey.SetOf("officer");
    public static readonly HashSet<ulong> Leaders =
        WordKey.SetOf("head leader chief boss director president chair chairman chairwoman chairperson manager mayor governor owner founder executive tenant");
    public static readonly HashSet<ulong> Deputies = WordKey.SetOf("vice deputy assistant vice-president vice-chancellor vice-premier");
    public static readonly HashSet<ulong> Members = WordKey.SetOf("deputy");
    public static readonly HashSet<ulong> Prime = WordKey.SetOf("prime");
    public static readonly HashSet<ulong> Government = WordKey.SetOf("government cabinet");
    public static readonly HashSet<ulong> Foreign = WordKey.SetOf("foreign external");
    public static readonly HashSet<ulong> Diplomacy = WordKey.SetOf("diplomacy diplomatic");
    public static readonly HashSet<ulong> Diplomats = WordKey.SetOf("diplomat");
    public static readonly HashSet<ulong> Policy = WordKey.SetOf("policy");
    public static readonly HashSet<ulong> Representatives = WordKey.SetOf("representative");
    public static readonly HashSet<ulong> High = WordKey.SetOf("high");
    public static readonly HashSet<ulong> Top = WordKey.SetOf("top chief");
    public static readonly HashSet<ulong> State = WordKey.SetOf("state");
    public static readonly HashSet<ulong> General = WordKey.SetOf("general");
    public static readonly HashSet<ulong> SecretaryGenerals = WordKey.SetOf("secretary-general");
    public static readonly HashSet<ulong> Chief = WordKey.SetOf("chief ceo");

    /// <summary>Says nothing of the office but that it is a leading one.</summary>
    public static readonly HashSet<ulong> AnyLeaders = WordKey.SetOf("head leader chief boss tenant");

    /// <summary>Particular offices, which “manager” or “owner” does not mean.</summary>
    public static readonly HashSet<ulong> OfPlaces = WordKey.SetOf("mayor governor president premier chancellor");

    /// <summary>Heads of government, and in translations from Spanish and Portuguese foreign ministers.</summary>
    public static readonly HashSet<ulong> Cancilleres = WordKey.SetOf("chancellor");

    /// <summary>“GM”, which without an article is a car maker.</summary>
    public static readonly ulong GeneralManager = WordKey.Of("gm");

    /// <summary>Says that the office is one of the past.</summary>
    public static readonly HashSet<ulong> Former = WordKey.SetOf("former ex outgoing previous late");

    /// <summary>The fields of ministries.</summary>
    public static readonly HashSet<ulong> Fields = WordKey.SetOf(
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
