using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Verbatim.Fuzz.Inputs;

/// <summary>Makes documents: of fragments, of articles that are changed a little, of characters, and of one thing many times.</summary>
internal static class DocumentMaker
{
    private static readonly string[] Folders = ["", "", "news/", "2023/a b/", "é/", "x'y/", "a#b;/"];
    private static readonly string[] Names = ["a", "b", "The bridge", "class", "1", "Ω", "e\u0301", "\U0001D400", "a.b", "a-b", "(a)", "日本", "con"];

    /// <summary>Makes one to a few documents, each at a path of its own.</summary>
    public static FuzzCase Make(FuzzRandom random, int most)
    {
        int count = random.Percent(70) ? 1 : random.Between(1, most);
        var files = new List<FuzzFile>();
        for (int i = 0; i < count; i++)
        {
            string number = i == 0 && random.Percent(50) ? "" : i.ToString(CultureInfo.InvariantCulture);
            string path = random.Of(Folders) + random.Of(Names) + number;
            bool again = files.Count > 0 && random.Percent(15);
            byte[] bytes = again ? files[random.Below(files.Count)].Bytes : Coded(random, Text(random));
            if (files.All(file => !file.Path.Equals(path + ".txt", StringComparison.OrdinalIgnoreCase)))
            {
                files.Add(new FuzzFile(path + ".txt", bytes));
            }
        }

        return new FuzzCase(files);
    }

    /// <summary>Makes the text of a document.</summary>
    public static string Text(FuzzRandom random)
    {
        var text = new StringBuilder();
        text.Append(random.Percent(75) ? "date 2022-03-04" : random.Of(Fragments.Dates)).Append(random.Percent(80) ? "\n" : " ");
        for (int headers = random.Percent(60) ? 0 : random.Below(4); headers > 0; headers--)
        {
            text.Append(random.Of(Fragments.Headers)).Append('\n');
        }

        // Half of them are read as English, whatever they look like: that is where most can go wrong.
        text.Append(random.Percent(50) ? "language: en\n" : "").Append(random.Percent(70) ? "\n" : "");
        string body = random.Below(10) switch
        {
            < 4 => Built(random),
            < 8 => Article(random),
            8 => Repeated(random),
            _ => Characters(random),
        };
        text.Append(body);
        return random.Percent(30) ? TextMutator.Change(random, text.ToString()) : text.ToString();
    }

    private static string Built(FuzzRandom random)
    {
        var text = new StringBuilder();
        for (int pieces = random.Between(1, random.Percent(80) ? 30 : 150); pieces > 0; pieces--)
        {
            text.Append(Piece(random));
            text.Append(random.Percent(30) ? " " : "");
        }

        return text.ToString();
    }

    private static string Article(FuzzRandom random)
    {
        string article = random.Of(KnownArticles.Texts);
        if (random.Percent(75))
        {
            int start = article.IndexOf("\n\n", random.Below(article.Length), StringComparison.Ordinal);
            int length = random.Between(1, 1500);
            article = start < 0 ? article : article.Substring(start, Math.Min(length, article.Length - start));
        }

        for (int changes = random.Below(8); changes > 0; changes--)
        {
            article = TextMutator.Change(random, article);
        }

        return article;
    }

    private static string Repeated(FuzzRandom random)
    {
        string piece = Piece(random) + (random.Percent(50) ? Piece(random) : "");
        return Piece(random) + string.Concat(Enumerable.Repeat(piece, random.Skewed(400))) + Piece(random);
    }

    private static string Characters(FuzzRandom random)
    {
        var text = new char[random.Skewed(500)];
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)random.Skewed(0x10000);
        }

        return new string(text);
    }

    private static string Piece(FuzzRandom random) => random.Below(20) switch
    {
        < 11 => random.Of(Fragments.Words),
        < 18 => random.Of(Fragments.Marks),
        _ => random.Of(Fragments.Oddities),
    };

    private static byte[] Coded(FuzzRandom random, string text)
    {
        byte[] bytes = random.Below(40) switch
        {
            0 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            1 => Encoding.Latin1.GetBytes(text),
            < 6 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        for (int flips = random.Percent(4) ? random.Between(1, 8) : 0; flips > 0 && bytes.Length > 0; flips--)
        {
            bytes[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
        }

        return bytes;
    }
}
