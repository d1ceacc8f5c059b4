using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Finds bytes that were not UTF-8 and characters that no article should hold.</summary>
internal static class CharacterCheck
{
    public static void Check(DocumentSource source, List<Problem> problems)
    {
        string text = source.Text;
        if (!source.IsUtf8)
        {
            problems.Add(Problem.At(ProblemCatalogue.NotUtf8, new TextSpan(0, text.Length > 0 ? 1 : 0),
                source.Coding is { } coding ? $"it is coded in {coding}" : "it is coded in another way, such as Windows-1252"));
        }

        int replaced = 0;
        int firstReplaced = -1;
        var controls = new Sightings(ProblemCatalogue.ControlCharacter);
        var directions = new Sightings(ProblemCatalogue.DirectionControl);
        var misread = new Sightings(ProblemCatalogue.MisreadCoding);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F')
            {
                continue;
            }

            if (c == '\uFFFD')
            {
                firstReplaced = firstReplaced < 0 ? i : firstReplaced;
                replaced++;
            }
            else if (Mojibake.TryRead(text, i, out int end))
            {
                AddMisread(text, i, end, misread);
                i = end - 1;
            }
            else if (IsUnwanted(text, i) || IsDirection(c))
            {
                int start = i;
                while (i + 1 < text.Length && text[i + 1] == c && (IsUnwanted(text, i + 1) || IsDirection(c)))
                {
                    i++;
                }

                (IsDirection(c) ? directions : controls).Add(TextSpan.FromBounds(start, i + 1), Name(c));
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

        controls.Report(problems);
        directions.Report(problems);
        misread.Report(problems);
    }

    private static void AddMisread(string text, int start, int end, Sightings misread)
    {
        string meaning = misread.IsWanted ? Mojibake.Meaning(text, start, end) : "";
        misread.Add(TextSpan.FromBounds(start, end), text.Substring(start, end - start),
            meaning.Length == 0 ? "what is lost" : meaning == "\uFEFF" ? "a byte order mark" : meaning == "\u00A0" ? "a blank" : meaning);
    }

    // Embeddings, overrides and isolates; the marks of direction, which turn nothing, are left alone.
    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

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
            '\u202A' => "left-to-right embedding",
            '\u202B' => "right-to-left embedding",
            '\u202C' => "pop directional formatting",
            '\u202D' => "left-to-right override",
            '\u202E' => "right-to-left override",
            '\u2066' => "left-to-right isolate",
            '\u2067' => "right-to-left isolate",
            '\u2068' => "first strong isolate",
            '\u2069' => "pop directional isolate",
            >= '\uD800' and <= '\uDFFF' => "half a surrogate pair",
            >= '\u0080' and <= '\u009F' => "probably Windows-1252 read as Latin-1",
            _ => "",
        };
        string code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return name.Length == 0 ? code : $"{code} ({name})";
    }
}
