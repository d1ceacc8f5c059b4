using System.Collections.Generic;

namespace Verbatim.Compiler.Language;

/// <summary>
/// The commonest function words of the languages that are told apart. A word may be of several: what counts is how many of a text are of one.
/// </summary>
internal static class CommonWords
{
    /// <summary>The BCP 47 tags of the languages; the place of each is its bit.</summary>
    public static readonly string[] Tags = ["en", "de", "fr", "es", "it", "pt", "nl", "ru"];

    // An apostrophe parts words here: “l’homme” has the word “l”.
    private static readonly string[] Lists =
    [
        "the of and to in that is was for it with as his on be at by had are but from or have an a they which you were her she there been their has would "
            + "who not this we when he said its will i if about after more than",
        "der die das und ist nicht ein eine einen dem den des zu mit auf für von im sich auch es wird war hat haben sie er wir ich dass daß als aus bei nach "
            + "wie noch nur oder aber sind über einem einer am um zum zur man kann so",
        "le la les un une des du de et est pas que qui dans pour sur au aux avec ce cette il elle nous vous ils ne se sa son ses par plus mais ou été sont "
            + "être leur a en l d qu n c j s je on été ont",
        "el la los las un una de del y que en no es se por con para su al lo como más pero sus le ha fue este esta sobre entre también hasta desde cuando "
            + "muy sin han está son ser a o si porque",
        "il lo la gli le un una di del della dei delle e che in non è si per con da al alla nel nella sul come più ma anche ha sono questo questa suo sua "
            + "stato essere dal dalla ai i l d dell all nell sull un a",
        "o a os as um uma de do da dos das e que em não é se por com para no na nos nas ao à mais mas como foi são pelo pela também seu sua ele ela ser "
            + "está há eu isso",
        "de het een en van in is niet dat die te op met voor aan er zijn was hij ze ook om bij naar maar als dan nog wel door over uit werd heeft hebben "
            + "wordt deze ik wij we",
        "и в не на что с как по это он но из за для к у от же его она они был была было то так все а бы мы о",
    ];

    private static readonly Dictionary<ulong, int> Languages = Read();

    /// <summary>The bits of the languages that the word with this key is of; 0 for any other word.</summary>
    public static int LanguagesOf(ulong key) => Languages.TryGetValue(key, out int languages) ? languages : 0;

    private static Dictionary<ulong, int> Read()
    {
        var read = new Dictionary<ulong, int>();
        for (int i = 0; i < Lists.Length; i++)
        {
            foreach (string word in Lists[i].Split(' '))
            {
                ulong key = WordKey.Of(word);
                read[key] = (read.TryGetValue(key, out int before) ? before : 0) | (1 << i);
            }
        }

        return read;
    }
}
