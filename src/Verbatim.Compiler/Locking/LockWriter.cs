using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Verbatim.Compiler.Locking;

/// <summary>Writes a lock file.</summary>
internal static class LockWriter
{
    /// <summary>The number of the form in which the file is written.</summary>
    public const string Version = "1";

    /// <summary>What stands between the spellings of a speaker.</summary>
    public const string FormSeparator = " | ";

    private const string Head =
        "# The names of articles, quotes and speakers that code uses. Commit this file. A build adds what is new;\n"
        + "# 'verbatim lock --update' accepts what changed.\n"
        + "version " + Version + "\n";

    public static string Write(NameLock names)
    {
        var lines = new List<string>();
        foreach (LockedArticle article in names.Articles)
        {
            lines.Add($"article {article.Name} {article.TextHash} {Escape(article.Path)}");
        }

        foreach (FormerName former in names.Former)
        {
            lines.Add($"former {Word(former.Thing)} {former.Old} {former.New}");
        }

        foreach (LockedQuote quote in names.Quotes)
        {
            lines.Add($"quote {quote.Article}.{quote.Member} {quote.WordsHash}");
        }

        foreach (LockedSpeaker speaker in names.Speakers)
        {
            var forms = new List<string>();
            foreach (string form in speaker.Forms)
            {
                forms.Add(Escape(form));
            }

            lines.Add($"speaker {speaker.Member} {speaker.Id} {string.Join(FormSeparator, forms)}");
        }

        lines.Sort(StringComparer.Ordinal);
        var text = new StringBuilder(Head);
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The word by which the file calls the thing.</summary>
    public static string Word(NamedThing thing) => thing switch
    {
        NamedThing.Article => "article",
        NamedThing.Quote => "quote",
        _ => "speaker",
    };

    /// <summary>The text with what would break its line or part it written as <c>%</c> and four hexadecimal digits.</summary>
    private static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool atEdge = c == ' ' && (i == 0 || i == text.Length - 1);
            if (c is '%' or '|' or '\u2028' or '\u2029' || char.IsControl(c) || atEdge)
            {
                escaped ??= new StringBuilder(text, 0, i, text.Length + 8);
                escaped.Append('%').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped?.Append(c);
            }
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>The text that was escaped; null when it was not escaped so.</summary>
    public static string? Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                plain.Append(text[i]);
                continue;
            }

            if (i + 4 >= text.Length
                || !ushort.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                return null;
            }

            plain.Append((char)code);
            i += 4;
        }

        return plain.ToString();
    }
}
