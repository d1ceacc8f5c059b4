using System;
using System.IO;
using System.Text;

namespace Verbatim.Compiler.Storage;

/// <summary>Text within a line of fields: what would end a field or the line is written as a backslash and a letter.</summary>
internal static class LineText
{
    public const char Separator = '\t';

    private const string Letters = "\\tnr";

    private static readonly char[] Escaped = ['\\', Separator, '\n', '\r'];

    public static void Write(TextWriter writer, string text)
    {
        if (text.IndexOfAny(Escaped) < 0)
        {
            writer.Write(text);
            return;
        }

        foreach (char c in text)
        {
            int escape = Array.IndexOf(Escaped, c);
            if (escape < 0)
            {
                writer.Write(c);
            }
            else
            {
                writer.Write('\\');
                writer.Write(Letters[escape]);
            }
        }
    }

    /// <summary>The text that was written between the two places of a line.</summary>
    public static string Read(string line, int start, int end)
    {
        if (line.IndexOf('\\', start, end - start) < 0)
        {
            return line.Substring(start, end - start);
        }

        var plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            bool escaped = line[i] == '\\' && i + 1 < end;
            plain.Append(escaped ? Escaped[Math.Max(0, Letters.IndexOf(line[++i]))] : line[i]);
        }

        return plain.ToString();
    }
}
