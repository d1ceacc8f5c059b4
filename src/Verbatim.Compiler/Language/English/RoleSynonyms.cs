using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English;

/// <summary>Nouns that name one role: “Dr.” and “the doctor”, “Const.” and “the constable”, “goalie” and “goaltender”.</summary>
internal static class RoleSynonyms
{
    private static readonly string[] Groups =
    [
        "doctor dr dr. physician", "constable const const.", "sergeant sgt sgt.", "inspector insp insp.", "detective det det.", "corporal cpl cpl.",
            "lieutenant lt lt.",
        "captain capt capt.", "colonel col col.", "general gen gen.", "major maj maj.", "superintendent supt supt.", "commander cmdr cmdr.",
            "admiral adm adm.", "private pte pte.",
        "councillor councilor coun coun. councilman councilwoman alderman alderwoman ald ald.", "senator sen sen.",
            "representative rep rep. congressman congresswoman congressperson",
        "governor gov gov.", "professor prof prof.", "reverend rev rev. pastor", "judge justice", "chair chairman chairwoman chairperson",
            "lawyer attorney solicitor barrister counsel",
        "goaltender goalie goalkeeper goaler", "mother mom mum", "father dad", "teen teenager", "organizer organiser", "defenceman defenseman",
            "pediatrician paediatrician",
        "coordinator co-ordinator", "manager gm", "member mp mpp mla mna mep",
    ];

    private static readonly Dictionary<ulong, ulong> Firsts = WordKey.FirstsOf(Groups);
    private static readonly KeyTable Several = WordKey.SetOf(string.Join(" ", Groups));
    private static readonly KeyTable Ranks =
        WordKey.SetOf("constable sergeant inspector detective corporal lieutenant superintendent deputy policeman policewoman");
    private static readonly ulong Officer = WordKey.Of("officer");

    /// <summary>The key that stands for all nouns of the role; the key itself when it has no other noun.</summary>
    public static ulong Of(ulong noun) => Firsts.TryGetValue(noun, out ulong first) ? first : noun;

    /// <summary>Whether the noun names the role, which is given by the key that stands for all its nouns.</summary>
    public static bool Names(ulong noun, ulong role) => noun == role || (Several.Contains(role) && Of(noun) == role);

    /// <summary>Whether “the officer” may be the holder of the rank.</summary>
    public static bool IsOfficer(ulong noun, ulong rank) => noun == Officer && Ranks.Contains(rank);
}
