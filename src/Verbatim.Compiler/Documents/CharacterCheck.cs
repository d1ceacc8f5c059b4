using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Finds bytes that were not UTF-8 and characters that no article should hold.</summary>
internal static class CharacterCheck
{
    // A binary file has thousands: the first few show what is wrong, the last one counts the rest.
    private const int MostControlProblems = 20;

    public static void Check(DocumentSource source, List<Problem> problems)
    {
        string text = source.Text;
        if (!source.IsUtf8)
        {
            problems.Add(Problem.At(ProblemCatalogue.NotUtf8, new TextSpan(0, text.Length > 0 ? 1 : 0),
                "it is coded in another way, such as UTF-16 or Windows-1252"));
        }

        int replaced = 0;
        int firstReplaced = -1;
        var controls = new List<TextSpan>();
        int controlRuns = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\uFFFD')
            {
                firstReplaced = firstReplaced < 0 ? i : firstReplaced;
                replaced++;
            }
            else if (IsUnwanted(text, i))
            {
                int start = i;
                while (i + 1 < text.Length && text[i + 1] == c && IsUnwanted(text, i + 1))
                {
                    i++;
                }

                controlRuns++;
                if (controls.Count < MostControlProblems)
                {
                    controls.Add(TextSpan.FromBounds(start, i + 1));
                }
            }
        }

        if (replaced > 0 && source.IsUtf8)
        {
            string what = replaced == 1
                ? "a byte here is no UTF-8 character (or is U+FFFD, the mark of an earlier loss)"
                : $"a byte here and {(replaced - 1).ToString(CultureInfo.InvariantCulture)} more after it are no UTF-8 characters (or are U+FFFD, the mark "
                    + $"of an earlier loss)";
            problems.Add(Problem.At(ProblemCatalogue.NotUtf8, new TextSpan(firstReplaced, 1), what));
        }

        for (int i = 0; i < controls.Count; i++)
        {
            bool more = i == MostControlProblems - 1 && controlRuns > MostControlProblems;
            string name = Name(text[controls[i].Start])
                + (more ? $" (and {(controlRuns - MostControlProblems).ToString(CultureInfo.InvariantCulture)} more after it)" : "");
            problems.Add(Problem.At(ProblemCatalogue.ControlCharacter, controls[i], name));
        }
    }

    private static bool IsUnwanted(string text, int i)
    {
        char c = text[i];
        if (c < 0x20)
        {
            return c is not ('\t' or '\n' or '\r');
        }

        if (char.IsSurrogate(c))
        {
            bool paired = char.IsHighSurrogate(c)
                ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                : i > 0 && char.IsHighSurrogate(text[i - 1]);
            return !paired;
        }

        return c is (>= '\u007F' and <= '\u009F') or '\uFEFF' or '\uFFFE' or '\uFFFF';
    }

    private static string Name(char c)
    {
        string name = c switch
        {
            '\0' => "null",
            '\a' => "bell",
            '\b' => "backspace",
            '\v' => "vertical tab",
            '\f' => "form feed",
            '\u001A' => "substitute",
            '\u001B' => "escape",
            '\u007F' => "delete",
            '\u0085' => "next line",
            '\uFEFF' => "byte order mark",
            >= '\uD800' and <= '\uDFFF' => "half a surrogate pair",
            >= '\u0080' and <= '\u009F' => "probably Windows-1252 read as Latin-1",
            _ => "",
        };
        string code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return name.Length == 0 ? code : $"{code} ({name})";
    }
}
