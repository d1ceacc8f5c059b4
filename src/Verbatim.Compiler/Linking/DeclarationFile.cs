using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Linking;

/// <summary>What is handed over of one document: its declaration with all members, and its problems.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="NameLines">The lines and columns of the declaration's <see cref="ArticleDeclaration.NameSpan"/>.</param>
/// <param name="Problems">The problems, located.</param>
public sealed record HandedOver(ArticleDeclaration Declaration, LineSpan NameLines, EquatableArray<LocatedProblem> Problems);

/// <summary>
/// The file by which the tool hands its analyses over to the generator and the analyzer, so that a build analyses each document once.
/// A text of tab-separated lines, since a generator reads nothing but text. An entry counts only for the very text it was made of;
/// whatever is missing, stale or damaged is analysed again.
/// </summary>
public sealed class DeclarationFile
{
    /// <summary>How the file's name ends.</summary>
    public const string Extension = ".verbatim-declarations";

    /// <summary>
    /// How the name of an empty file ends that a build, and never an editor, lays beside it to say: the tool has just run over these very
    /// documents, so that nobody needs to read them again to see whether an entry still holds.
    /// </summary>
    public const string CompiledExtension = ".verbatim-compiled";

    private const string WithoutMembers = " without members";

    private const char Separator = '\t';

    private readonly Dictionary<string, int> _entries = new(StringComparer.Ordinal);
    private readonly string _text;

    private DeclarationFile(string text, bool hasMembers)
    {
        _text = text;
        HasMembers = hasMembers;
    }

    /// <summary>A file without entries.</summary>
    public static DeclarationFile Empty { get; } = new("", true);

    /// <summary>Whether quotes and sections got members; their declarations are missing otherwise.</summary>
    public bool HasMembers { get; }

    /// <summary>Whether the other is of the same text.</summary>
    public bool IsSameAs(DeclarationFile other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>The paths of the entries.</summary>
    public IReadOnlyCollection<string> Paths => _entries.Keys;

    private static string Header { get; } = "verbatim declarations 2 " + (typeof(DeclarationFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>Writes the entries of compiled documents.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="namedMembers">Whether they were compiled with members for their quotes and sections.</param>
    public static void Write(TextWriter writer, IEnumerable<CompiledDocument> documents, bool namedMembers = true)
    {
        writer.Write(namedMembers ? Header : Header + WithoutMembers);
        writer.Write('\n');
        foreach (CompiledDocument document in documents)
        {
            WriteEntry(writer, document.Declaration, document.NameLines, document.Problems);
        }
    }

    /// <summary>Opens a file's text: looks only for where its entries begin. A text of another version gives no entries.</summary>
    public static DeclarationFile Read(string text)
    {
        int lineEnd = text.IndexOf('\n');
        string header = text.Substring(0, Math.Max(0, Math.Min(lineEnd, Header.Length + WithoutMembers.Length)));
        bool hasMembers = header == Header;
        if (!hasMembers && header != Header + WithoutMembers)
        {
            return Empty;
        }

        var file = new DeclarationFile(text, hasMembers);
        for (int start = lineEnd + 1; start < text.Length; start = lineEnd + 1)
        {
            lineEnd = text.IndexOf('\n', start);
            if (lineEnd < 0)
            {
                break;
            }

            if (text[start] == 'A')
            {
                int pathEnd = text.IndexOf(Separator, start + 2, lineEnd - start - 2);
                if (pathEnd > 0)
                {
                    file._entries[Unescape(text, start + 2, pathEnd)] = start;
                }
            }
        }

        return file;
    }

    /// <summary>The entry of the path; null when there is none, or it was made of another text, or it cannot be read.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="textHash">SHA-256 of the document's text in UTF-8, in lower-case hexadecimal.</param>
    public HandedOver? Find(string path, string textHash) =>
        Find(path) is { } entry && entry.Declaration.TextHash == textHash ? entry : null;

    /// <summary>The entry of the path, whatever text it was made of; null when there is none, or it cannot be read.</summary>
    public HandedOver? Find(string path)
    {
        if (!_entries.TryGetValue(path, out int start))
        {
            return null;
        }

        try
        {
            return ReadEntry(start);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static void WriteEntry(TextWriter writer, ArticleDeclaration article, LineSpan name, IReadOnlyCollection<LocatedProblem> problems)
    {
        int lines = article.Speakers.Count + article.Quotes.Count + article.Sections.Count + problems.Count;
        WriteLine(writer, "A", article.Path, article.TextHash, article.Date?.ToString() ?? "", article.Title, article.ProposedName,
            article.NameIsGiven ? "1" : "0", article.Distinction, Text(article.NameSpan.Start), Text(article.NameSpan.Length),
            article.UnusableName is null ? "" : "=" + article.UnusableName, article.Opening, Text(article.MainSpeaker),
            Text(article.QuoteCount), Text(article.MembersLeftOut),
            Text(name.Start.Line), Text(name.Start.Column), Text(name.End.Line), Text(name.End.Column), Text(lines));
        foreach (SpeakerDeclaration speaker in article.Speakers)
        {
            var fields = new List<string> { "S", speaker.Name, Text((int)speaker.Kind), Text((int)speaker.Gender), Text(speaker.QuoteCount), Text(speaker.Aliases.Count) };
            fields.AddRange(speaker.Aliases);
            fields.AddRange(speaker.Roles);
            WriteLine(writer, fields.ToArray());
        }

        foreach (QuoteDeclaration quote in article.Quotes)
        {
            WriteLine(writer, "Q", quote.Member, Text(quote.Index), quote.Text, Text(quote.Speaker), quote.Sentence);
        }

        foreach (SectionDeclaration section in article.Sections)
        {
            WriteLine(writer, "H", section.Member, Text(section.Index), section.Title);
        }

        foreach (LocatedProblem problem in problems)
        {
            var fields = new List<string>
            {
                "P", problem.Problem.Kind.Id, Text(problem.Problem.Span.Start), Text(problem.Problem.Span.Length),
                Text(problem.Start.Line), Text(problem.Start.Column), Text(problem.End.Line), Text(problem.End.Column),
            };
            fields.AddRange(problem.Problem.Arguments);
            WriteLine(writer, fields.ToArray());
        }
    }

    private HandedOver ReadEntry(int start)
    {
        string[] article = Line(ref start);
        var speakers = new List<SpeakerDeclaration>();
        var quotes = new List<QuoteDeclaration>();
        var sections = new List<SectionDeclaration>();
        var problems = new List<LocatedProblem>();
        for (int lines = Number(article[19]); lines > 0; lines--)
        {
            string[] fields = Line(ref start);
            switch (fields[0])
            {
                case "S":
                    speakers.Add(ReadSpeaker(fields));
                    break;
                case "Q":
                    quotes.Add(new QuoteDeclaration(fields[1], Number(fields[2]), fields[3], Number(fields[4]), fields[5]));
                    break;
                case "H":
                    sections.Add(new SectionDeclaration(fields[1], Number(fields[2]), fields[3]));
                    break;
                case "P":
                    problems.Add(ReadProblem(article[1], fields));
                    break;
                default:
                    throw new FormatException("The entry is cut short.");
            }
        }

        var declaration = new ArticleDeclaration
        {
            Path = article[1],
            TextHash = article[2],
            Date = article[3].Length == 0 ? null : ReadDate(article[3]),
            Title = article[4],
            ProposedName = article[5],
            NameIsGiven = article[6] == "1",
            Distinction = article[7],
            NameSpan = new TextSpan(Number(article[8]), Number(article[9])),
            UnusableName = article[10].Length == 0 ? null : article[10].Substring(1),
            Opening = article[11],
            MainSpeaker = Number(article[12]),
            QuoteCount = Number(article[13]),
            MembersLeftOut = Number(article[14]),
            Speakers = speakers.ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
            Sections = sections.ToEquatableArray(),
        };
        return new HandedOver(declaration, ReadLines(article, 15), problems.ToEquatableArray());
    }

    private static SpeakerDeclaration ReadSpeaker(string[] fields)
    {
        const int fixedFields = 6;
        int aliases = Number(fields[5]);
        return new SpeakerDeclaration
        {
            Name = fields[1],
            Kind = (SpeakerKind)Number(fields[2]),
            Gender = (Gender)Number(fields[3]),
            QuoteCount = Number(fields[4]),
            Aliases = Part(fields, fixedFields, aliases),
            Roles = Part(fields, fixedFields + aliases, fields.Length - fixedFields - aliases),
        };
    }

    private static LocatedProblem ReadProblem(string path, string[] fields)
    {
        var problem = new Problem(ProblemCatalogue.ById(fields[1]), new TextSpan(Number(fields[2]), Number(fields[3])), Part(fields, 8, fields.Length - 8));
        LineSpan lines = ReadLines(fields, 4);
        return new LocatedProblem(path, problem, lines.Start, lines.End);
    }

    private static LineSpan ReadLines(string[] fields, int first) => new(
        new LinePosition(Number(fields[first]), Number(fields[first + 1])),
        new LinePosition(Number(fields[first + 2]), Number(fields[first + 3])));

    private static CalendarDate ReadDate(string text) =>
        new(Number(text.Substring(0, 4)), Number(text.Substring(5, 2)), Number(text.Substring(8, 2)));

    private static EquatableArray<string> Part(string[] fields, int start, int count)
    {
        var part = new string[count];
        Array.Copy(fields, start, part, 0, count);
        return new EquatableArray<string>(part);
    }

    private string[] Line(ref int start)
    {
        int end = _text.IndexOf('\n', start);
        if (end < 0)
        {
            throw new FormatException("The line is cut short.");
        }

        string[] fields = _text.Substring(start, end - start).Split(Separator);
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = Unescape(fields[i], 0, fields[i].Length);
        }

        start = end + 1;
        return fields;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteLine(TextWriter writer, params string[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(Separator);
            }

            WriteEscaped(writer, fields[i]);
        }

        writer.Write('\n');
    }

    private static void WriteEscaped(TextWriter writer, string text)
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
                writer.Write(Escapes[escape]);
            }
        }
    }

    private static string Unescape(string text, int start, int end)
    {
        if (text.IndexOf('\\', start, end - start) < 0)
        {
            return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
        }

        var plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            bool escaped = text[i] == '\\' && i + 1 < end;
            plain.Append(escaped ? Escaped[Math.Max(0, Escapes.IndexOf(text[++i]))] : text[i]);
        }

        return plain.ToString();
    }

    private static readonly char[] Escaped = ['\\', '\t', '\n', '\r'];
    private const string Escapes = "\\tnr";
}
