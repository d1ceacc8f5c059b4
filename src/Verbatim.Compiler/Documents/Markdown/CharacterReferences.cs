using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;

namespace Verbatim.Compiler.Documents.Markdown;

/// <summary>Reads <c>&amp;eacute;</c>, <c>&amp;#233;</c> and <c>&amp;#xE9;</c>.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 24;

    // Names of HTML 5 beyond those of HTML 4, which the framework knows: ASCII's marks and the letters of Latin Extended-A.
    private const string MoreNames =
        "Tab:9 NewLine:A excl:21 num:23 dollar:24 percnt:25 lpar:28 rpar:29 ast:2A plus:2B comma:2C period:2E sol:2F colon:3A semi:3B equals:3D quest:3F "
        + "commat:40 lsqb:5B lbrack:5B bsol:5C rsqb:5D rbrack:5D Hat:5E lowbar:5F grave:60 lcub:7B lbrace:7B vert:7C verbar:7C rcub:7D rbrace:7D hyphen:2010 "
        + "Amacr:100 amacr:101 Abreve:102 abreve:103 Aogon:104 aogon:105 Cacute:106 cacute:107 Ccirc:108 ccirc:109 Cdot:10A cdot:10B Ccaron:10C ccaron:10D "
        + "Dcaron:10E dcaron:10F Dstrok:110 dstrok:111 Emacr:112 emacr:113 Edot:116 edot:117 Eogon:118 eogon:119 Ecaron:11A ecaron:11B Gcirc:11C gcirc:11D "
        + "Gbreve:11E gbreve:11F Gdot:120 gdot:121 Gcedil:122 Hcirc:124 hcirc:125 Hstrok:126 hstrok:127 Itilde:128 itilde:129 Imacr:12A imacr:12B Iogon:12E "
        + "iogon:12F Idot:130 imath:131 inodot:131 IJlig:132 ijlig:133 Jcirc:134 jcirc:135 Kcedil:136 kcedil:137 kgreen:138 Lacute:139 lacute:13A Lcedil:13B "
        + "lcedil:13C Lcaron:13D lcaron:13E Lmidot:13F lmidot:140 Lstrok:141 lstrok:142 Nacute:143 nacute:144 Ncedil:145 ncedil:146 Ncaron:147 ncaron:148 "
        + "napos:149 ENG:14A eng:14B Omacr:14C omacr:14D Odblac:150 odblac:151 Racute:154 racute:155 Rcedil:156 rcedil:157 Rcaron:158 rcaron:159 Sacute:15A "
        + "sacute:15B Scirc:15C scirc:15D Scedil:15E scedil:15F Tcedil:162 tcedil:163 Tcaron:164 tcaron:165 Tstrok:166 tstrok:167 Utilde:168 utilde:169 "
        + "Umacr:16A umacr:16B Ubreve:16C ubreve:16D Uring:16E uring:16F Udblac:170 udblac:171 Uogon:172 uogon:173 Wcirc:174 wcirc:175 Ycirc:176 ycirc:177 "
        + "Zacute:179 zacute:17A Zdot:17B zdot:17C Zcaron:17D zcaron:17E";

    private static readonly Lazy<Dictionary<string, string>> More = new(ReadNames);

    /// <summary>Reads a reference.</summary>
    /// <param name="text">A text with <c>&amp;</c> at the offset.</param>
    /// <param name="start">The offset.</param>
    /// <param name="end">Where the reference ends; also that of one whose name nobody knows.</param>
    /// <param name="characters">What it stands for; null when its name is not known.</param>
    /// <returns>Whether something in the form of a reference stands there.</returns>
    public static bool TryRead(string text, int start, out int end, out string? characters)
    {
        characters = null;
        bool numeric = start + 1 < text.Length && text[start + 1] == '#';
        bool hex = numeric && start + 2 < text.Length && text[start + 2] is 'x' or 'X';
        int first = start + (hex ? 3 : numeric ? 2 : 1);
        int longest = hex ? 6 : numeric ? 7 : LongestName;
        end = first;
        while (end < text.Length && end <= first + longest && IsPart(text[end], numeric, hex))
        {
            end++;
        }

        int length = end - first;
        if (length == 0 || length > longest || end == text.Length || text[end] != ';' || (!numeric && text[first] is >= '0' and <= '9'))
        {
            return false;
        }

        string name = text.Substring(first, length);
        characters = numeric ? OfNumber(int.Parse(name, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture)) : OfName(name);
        end++;
        return true;
    }

    private static bool IsPart(char c, bool numeric, bool hex) =>
        c is >= '0' and <= '9' || ((!numeric || hex) && c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            || (!numeric && c is (>= 'g' and <= 'z') or (>= 'G' and <= 'Z'));

    private static string OfNumber(int code) =>
        code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);

    private static string? OfName(string name)
    {
        if (More.Value.TryGetValue(name, out string? more))
        {
            return more;
        }

        string reference = "&" + name + ";";
        string decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference ? null : decoded;
    }

    private static Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in MoreNames.Split(' '))
        {
            int colon = entry.IndexOf(':');
            names[entry.Substring(0, colon)] =
                char.ConvertFromUtf32(int.Parse(entry.Substring(colon + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        return names;
    }
}
