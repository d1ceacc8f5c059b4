using Verbatim.Words;

namespace Verbatim.Compiler.Language.English;

/// <summary>Closed-class words, and common words that begin sentences with a capital.</summary>
internal static class FunctionWords
{
    /// <summary>Common verbs that are no verbs of saying and follow the rules.</summary>
    public const string RegularVerbs = """
        seem appear want need use work try turn start show play move live look help happen follow change carry reach remain serve die kill pass
        sign visit travel arrive attend join return leave raise close open walk stop plan vote support back demolish deploy destroy launch
        """;

    public static readonly (WordTraits Traits, string List)[] Lists =
    [
        (WordTraits.Determiner | WordTraits.Common, "the a an this that these those another some any each every no both all many several few most one two three four five six such what"),
        (WordTraits.Possessive | WordTraits.Common, "my your its our their"),
        (WordTraits.Possessive | WordTraits.Common | WordTraits.Male, "his"),
        (WordTraits.Possessive | WordTraits.ObjectPronoun | WordTraits.Common | WordTraits.Female, "her"),
        (WordTraits.SubjectPronoun | WordTraits.Common | WordTraits.Male, "he he's he'd he'll"),
        (WordTraits.SubjectPronoun | WordTraits.Common | WordTraits.Female, "she she's she'd she'll"),
        (WordTraits.SubjectPronoun | WordTraits.Common, "i we they it you they're they'd they've they'll we'd you'd you've you'll i've it'll it'd others someone everyone somebody nobody everybody"),
        (WordTraits.SubjectPronoun | WordTraits.Relative | WordTraits.Common, "who which"),
        (WordTraits.ObjectPronoun | WordTraits.Common | WordTraits.Male, "him himself"),
        (WordTraits.ObjectPronoun | WordTraits.Common | WordTraits.Female, "herself hers"),
        (WordTraits.ObjectPronoun | WordTraits.Common, "me us them themselves itself myself whom"),
        (WordTraits.Preposition | WordTraits.Common, """
            of in on at by for with from to into onto over under between among against during before after about around through without within
            via per toward towards upon off out up down behind beside besides beyond despite except inside outside near regarding concerning including amid
            amidst throughout following like unlike since until till than as versus alongside
            """),
        (WordTraits.Conjunction | WordTraits.Common, "and or but nor yet so"),
        (WordTraits.Subordinator | WordTraits.Common, "because although though while when whenever where wherever whereas if unless once whether why how lest"),
        (WordTraits.Auxiliary | WordTraits.Verb | WordTraits.Common, """
            is are was were be been being am has have had having do does did will would shall should can could may might must
            isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't let
            """),
        (WordTraits.Negation | WordTraits.Common, "not never neither none nothing"),
        (WordTraits.Adverb | WordTraits.Common, """
            also then later now again once still already even just only soon too however meanwhile instead therefore thus moreover furthermore
            nevertheless nonetheless otherwise indeed perhaps maybe finally first second next here there today yesterday tomorrow tonight often always
            sometimes later earlier ago almost further rather quite very ever back away together elsewhere afterwards flatly simply recently
            repeatedly bluntly publicly privately previously subsequently additionally similarly certainly clearly apparently reportedly
            eventually originally initially currently presently firstly secondly lastly precisely categorically
            """),
        (WordTraits.Common, """
            according more less other same another much own yes well oh good bad new old asked given based thanks please welcome dear hello
            breaking exclusive update image photo video source related watch read share advertisement
            nothing something anything everything people everyone anyone whoever whatever
            following speaking responding referring commenting replying addressing writing asked pressed questioned told born
            last early late big small great long high little different large local social important national young best better right left
            least far near hard real major public american democrat republican former current top lead senior full true
            even sure free able final general total common likely possible part half number lots plenty lot
            let's it's that's that'd that'll there's there'd here's how's where's when's why's who'd who've who'll i'm i'd i'll we're we've we'll you're what's who's
            abstract full text dateline news
            hours minutes seconds days weeks months years decades moments
            wait pause listen look think imagine consider call meet enter ask tell let thank remember forget guess picture never stop start try take make keep give get go come bring put send open close
            see show add use leave turn run walk sit stand drive eat drink pay buy sell build fix cut call speak talk write watch
            tributes photos scenes pictures videos highlights details results questions answers comments reactions updates updated published posted
            companies businesses stores shops restaurants schools hospitals homes houses buildings streets roads bridges trains buses planes ships boats cars trucks
            prices costs taxes fees rates wages jobs sales profits shares stocks markets bonds loans
            women men children kids students teachers parents families neighbours neighbors residents
            inside outside upstairs downstairs overhead nearby backyard attention base fair track
            critics fans players coaches teammates opponents
            rain snow wind fire smoke flood water ice heat
            dozens hundreds thousands millions billions
            similar further worse worst fewer longer older younger bigger smaller higher lower
            tickets proceeds admission doors parking
            """),
        (WordTraits.Relative | WordTraits.Common, "that whose"),
        (WordTraits.Verb, """
            got get gets came comes come took takes take made makes make went go saw sees knew left brought began begins became becomes become kept led leads lost met meets paid ran
            runs sat sent stood won held lay rose fell grew drew drove flew wore
            chose broke built bought caught fought forgot hid hit hurt laid meant sold shook slept spent stole struck threw woke
            brought bring brings keep keeps throw throws wear wears win wins lose loses pay pays sell sells spend spends build builds eat eats drink drinks drive drives ride rides teach teaches catch catches send sends
            met agreed agree traveled travelled includes contains remains belongs
            """),
        (WordTraits.Calendar | WordTraits.Common, """
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
            mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec summer autumn winter spring
            """),
        (WordTraits.Calendar, "may"),
        (WordTraits.Number | WordTraits.Common, "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen dozens hundreds thousands millions"),
        (WordTraits.NameParticle, "van von der den de da di du del della dos das la le los ibn bin al el ben ter ten zu zur af ap y e dela st st."),
        (WordTraits.NameSuffix, "jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq mp qc"),
        (WordTraits.Abbreviation, EnglishAbbreviations.BeforeNames),
        (WordTraits.Abbreviation, EnglishAbbreviations.BeforeNumbers),
        (WordTraits.Abbreviation, EnglishAbbreviations.Firms),
        (WordTraits.Abbreviation, "etc"),
        (WordTraits.TermCue | WordTraits.Common, "so-called"),
        (WordTraits.TermCue, "dubbed nicknamed titled entitled named termed known called labeled labelled self-described self-styled term phrase word words nickname slogan title headline headlined hashtag codenamed christened baptised baptized branded"),
        (WordTraits.Sign, "placard placards sign signs banner banners poster posters graffiti plaque t-shirt t-shirts shirt shirts hat hats sticker stickers leaflet headstone inscription"),
        (WordTraits.Work, "book novel film movie song album show series play magazine program programme episode documentary essay article column poem hymn anthem painting exhibition opera musical game comedy drama hit single track memoir biography bestseller"),
    ];
}
