namespace Verbatim.Compiler.Language.English;

/// <summary>Verbs and nouns of saying.</summary>
internal static class SpeechWords
{
    /// <summary>Verbs whose forms follow the rules (-s, -ed, -ing).</summary>
    public const string RegularVerbs = """
        accept accuse acknowledge add address admonish advise advocate affirm agree allege allow analyze announce answer apologise apologize appeal
        applaud argue ask assail assert assess assure attack attest author bark bellow berate blame blast boast brag breathe
        call caution cheer chide claim clarify comment compare complain complement concede conclude condemn confess confide confirm
        congratulate consider contend continue counter counsel crack criticise criticize croak cry declare decry defend demand denounce deride describe
        detail dictate disagree disclose dismiss dispute email emphasise emphasize end enquire enthuse estimate exclaim exhort
        explain explode expound fire fume gasp giggle gripe groan growl grumble gush highlight hint hiss inform inquire insist instruct interject interrupt
        intervene intone invite invoke jeer jest joke judge justify label lambaste lament laugh lecture lie list maintain marvel mention moan mock murmur muse
        mutter name narrate note object observe offer opine order paraphrase pledge plead point post pout praise pray preach predict
        proclaim profess promise pronounce propose protest query question quip rail rant reason reassure rebuke recall recite recommend recount refer reflect
        reiterate rejoin relate remark remember remind renew repeat report reproach request respond retort reveal roar rule scoff scold scream
        shout shriek sigh slam snap snarl sneer sob specify speculate spell state stress stutter suggest summarise summarize summon surmise
        tease testify text thank theorise theorize threaten thunder toast tout trumpet tweet urge utter vent venture voice volunteer vouch vow wail warn weep welcome whine
        whisper wish wonder worry yell regret rejoice qualify portray depict characterise characterize dub chant conclude underline underscore signal
        stammer deplore echo decree crow reply elaborate expand believe hope fear recognise recognize lash retweet intimate interpose rectify rebut
        reprimand venture ironise ironize sentence sum assure qualify pontificate certify diagnose ponder scrawl type message
        hail celebrate assume trust commend reaffirm downplay corroborate disapprove guarantee illustrate imagine reckon refute reject sustain appreciate stipulate
        forecast ratify recriminate appreciate value exclude ensure demand promise regret advance clarify vindicate envisage apologise confirm
        """;

    /// <summary>Finite forms that do not follow the rules.</summary>
    public const string IrregularFinite = """
        said say says told tell tells wrote write writes spoke speak speaks read reads went goes put puts thought think thinks admitted
        admit admits swore swear swears denied deny denies replied replies cried cries quipped implied implies felt feel feels foresaw
        found finds began begin begins shot shoots cut cuts let lets made made sang sings kept taught saw sees confided conferred
        quoted quotes quote cited cites cite penned nodded shrugged smiled grinned hit spat heard knew knows understood understands understand
        snapped quipped begged blabbed chipped rapped zapped tutted regretted rebutted referred inferred concurred controlled jotted bragged
        submitted conferred compelled propelled nagged shot-back summed countered panicked hummed typed
        insisted retorted spelled blogged opined chimed set broke fought gave gives held holds came
        """;

    /// <summary>-ing forms that do not follow the rules.</summary>
    public const string IrregularGerunds = """
        saying telling writing speaking reading putting thinking admitting swearing denying replying crying implying quoting citing
        calling beginning quipping finding blogging snapping begging bragging regretting referring rebutting summing maintaining holding
        """;

    /// <summary>Nouns for something said.</summary>
    public const string Nouns = """
        accusation address admission admonition advice allegation analysis announcement answer apology appeal argument assertion assessment assurance boast
        caption claim comment commentary comparison complaint concession conclusion confession conviction criticism cry declaration demand
        denial description dictum editorial explanation expression fear formula hope insistence interview invitation judgement judgment
        lament line message mantra motto note objection observation opinion outburst phrase plea pledge position prediction promise proposal proposition quip question
        quote reaction recommendation refrain remark reminder reply report reproach request response retort rhetoric saying sentence slogan speech statement
        suggestion suspicion testimony theory threat tirade tweet utterance verdict version view vow warning wish witticism word words call belief post letter email assurances
        """;

    /// <summary>Nouns for what somebody thinks: “in his opinion”.</summary>
    public static readonly KeyTable Opinions = WordKey.SetOf("opinion view judgment judgement words eyes estimation assessment analysis");

    /// <summary>Nouns for what is given out: “the statement said”.</summary>
    public static readonly KeyTable Statements =
        WordKey.SetOf("statement release text letter email e-mail message note communique communiqué memo post tweet reply response declaration");

    /// <summary>What signs and letters do as well.</summary>
    public static readonly KeyTable OfReading = WordKey.SetOf("read reads");

    /// <summary>No verb in “the person in question”.</summary>
    public static readonly ulong Question = WordKey.Of("question");
}
