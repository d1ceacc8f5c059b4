namespace Verbatim.Compiler.Language.English;

/// <summary>Verbs that rules name.</summary>
internal static class Verbs
{
    /// <summary>What gives a name its role: “Ann Ray is the mayor”.</summary>
    public static readonly KeyTable Copulas = WordKey.SetOf("is was became as remains");

    /// <summary>What hands on somebody's very words: “Hill said Ray told her, “…””; what only thinks or feels is told by the first.</summary>
    public static readonly KeyTable Telling = WordKey.SetOf(
        "told tell tells telling said say says saying shouted shouting wrote writing asked asking warned warning yelled yelling screamed "
        + "replied replying answered answering whispered texted urged urging declared called calling");

    /// <summary>What takes whom it is said to as its object: “urged Ray to go”.</summary>
    public static readonly KeyTable Addressing = WordKey.SetOf(
        "told tells tell asked asks ask urged urges urge warned warns warn begged begs reminded reminds advised advises called calls");

    /// <summary>What names whose words it takes over: “was quoted by the paper as saying”, “quoted Ray as saying”.</summary>
    public static readonly KeyTable Quoting = WordKey.SetOf("quoted quotes quote quoting cited cites citing reported heard recorded overheard");

    /// <summary>What makes a passive of a participle: “was told by”.</summary>
    public static readonly KeyTable Passive = WordKey.SetOf("is are was were be been being got get gets");

    /// <summary>What says that who spoke goes on speaking: “she added”.</summary>
    public static readonly KeyTable GoingOn = WordKey.SetOf("added adds continued continues");
}
