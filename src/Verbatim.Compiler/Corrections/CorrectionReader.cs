using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Corrections;

/// <summary>Reads files of corrections line by line. What is not understood is a problem at its place, and the other lines count.</summary>
internal sealed class CorrectionReader
{
    private const string QuoteForm = "quote, DOCUMENT, WORDS, HASH, and 'by' with a name, 'nobody', 'term' or 'quotation'";
    private const string NameForm = "name, DOCUMENT or *, NAME, 'is', NAME";
    private const string PersonForm = "person, NAME, 'same' or 'not', NAME";
    private const string SpeakerForm = "speaker, NAME, 'name', 'gender', 'kind', 'wikidata' or 'note', VALUE";

    private readonly Func<string, string?> _documentOf;
    private readonly Dictionary<string, (List<QuoteCorrection> Quotes, List<CorrectionLine> Lines)> _quotes = new(StringComparer.Ordinal);
    private readonly List<string> _documents = [];
    private readonly List<NameCorrection> _names = [];
    private readonly List<PersonCorrection> _persons = [];
    private readonly List<SpeakerCorrection> _speakers = [];
    private readonly List<CorrectionProblem> _problems = [];

    private CorrectionReader(Func<string, string?> documentOf) => _documentOf = documentOf;

    public static CorrectionSet Read((string Path, string Text)[] files, Func<string, string?> documentOf)
    {
        var reader = new CorrectionReader(documentOf);
        foreach ((string path, string text) in files)
        {
            reader.ReadFile(path, text);
        }

        var documents = new Dictionary<string, CorrectionSet.DocumentEntry>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, (List<QuoteCorrection> Quotes, List<CorrectionLine> Lines)> document in reader._quotes)
        {
            documents.Add(document.Key, new(new DocumentCorrections(document.Value.Quotes.ToEquatableArray()), document.Value.Lines));
        }

        return new CorrectionSet(files, documents)
        {
            Documents = reader._documents,
            Names = reader._names,
            Persons = reader._persons,
            Speakers = reader._speakers,
            Problems = reader._problems,
        };
    }

    private void ReadFile(string path, string text)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (int number = 1; start < text.Length; number++)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (CorrectionLine.Read(path, text, number, start, end) is { } line)
            {
                Read(line);
            }

            start = end + 1;
        }
    }

    private void Read(CorrectionLine line)
    {
        switch (line[0])
        {
            case "quote":
                ReadQuote(line);
                break;
            case "name":
                ReadName(line);
                break;
            case "person":
                ReadPerson(line);
                break;
            case "speaker":
                ReadSpeaker(line);
                break;
            default:
                string reason = IsMergeMark(line[0])
                    ? "A merge was left unfinished here. Keep the lines of both sides that are right, and remove the marks."
                    : $"'{Shown(line[0])}' begins no correction. Begin the line with quote, name, person or speaker and a tab, or with # for a comment.";
                NotUnderstood(line, 0, reason);
                break;
        }
    }

    private void ReadQuote(CorrectionLine line)
    {
        QuoteRuling? ruling = line[4] switch
        {
            "by" when line.Count == 6 => QuoteRuling.Speaker,
            "nobody" when line.Count == 5 => QuoteRuling.Nobody,
            "term" when line.Count == 5 => QuoteRuling.Term,
            "quotation" when line.Count == 5 => QuoteRuling.Quotation,
            _ => null,
        };
        if (ruling is null)
        {
            NotUnderstood(line, line.Count > 4 ? 4 : -1, Form(QuoteForm));
            return;
        }

        // The last of the words may be cut.
        string words = QuotedWords.Of(line[2], new TextSpan(0, line[2].Length)).TrimEnd(' ');
        if (words.Length == 0)
        {
            NotUnderstood(line, 2, $"'{Shown(line[2])}' has no word. Write the first words of the quotation.");
            return;
        }

        if (ruling == QuoteRuling.Speaker && !IsName(line[5]))
        {
            NotUnderstood(line, 5, $"'{Shown(line[5])}' is no name. Write the name of who says it, or 'nobody' in place of 'by' and the name.");
            return;
        }

        // A hash that is none is told with the one that the quotation has.
        (string hash, int occurrence) = HashOf(line[3]);
        if (PathOf(line, 1) is not { } path)
        {
            return;
        }

        if (!_quotes.TryGetValue(path, out (List<QuoteCorrection> Quotes, List<CorrectionLine> Lines) document))
        {
            _quotes.Add(path, document = ([], []));
            _documents.Add(path);
        }

        document.Quotes.Add(new QuoteCorrection(words, hash, occurrence, ruling.Value, ruling == QuoteRuling.Speaker ? line[5] : ""));
        document.Lines.Add(line);
    }

    private void ReadName(CorrectionLine line)
    {
        if (line.Count != 5 || line[3] != "is" || !IsName(line[2]) || !IsName(line[4]))
        {
            NotUnderstood(line, -1, Form(NameForm));
            return;
        }

        string? path = line[1] == "*" ? null : PathOf(line, 1);
        if (path is not null || line[1] == "*")
        {
            _names.Add(new NameCorrection(line, path, line[2], line[4]));
        }
    }

    private void ReadPerson(CorrectionLine line)
    {
        if (line.Count != 4 || line[2] is not ("same" or "not") || !IsName(line[1]) || !IsName(line[3]))
        {
            NotUnderstood(line, -1, Form(PersonForm));
            return;
        }

        _persons.Add(new PersonCorrection(line, line[1], line[2] == "same", line[3]));
    }

    private void ReadSpeaker(CorrectionLine line)
    {
        (SpeakerField Field, bool IsRight, string Wanted)? field = line[2] switch
        {
            "name" => (SpeakerField.Name, IsName(line[3]), "a name"),
            "gender" => (SpeakerField.Gender, line[3] is "female" or "male" or "unknown", "female, male or unknown"),
            "kind" => (SpeakerField.Kind, line[3] is "person" or "organisation", "person or organisation"),
            "wikidata" => (SpeakerField.Wikidata, IsItem(line[3]), "the number of an item, such as Q42"),
            "note" => (SpeakerField.Note, true, "any text"),
            _ => null,
        };
        if (line.Count != 4 || field is null || !IsName(line[1]))
        {
            NotUnderstood(line, -1, Form(SpeakerForm));
        }
        else if (!field.Value.IsRight)
        {
            NotUnderstood(line, 3, $"'{Shown(line[3])}' is no {line[2]} of a speaker. Write {field.Value.Wanted}.");
        }
        else
        {
            _speakers.Add(new SpeakerCorrection(line, line[1], field.Value.Field, line[3]));
        }
    }

    private string? PathOf(CorrectionLine line, int field) => _documentOf(DocumentPath.Beside(line.File, line[field]));

    private void NotUnderstood(CorrectionLine line, int field, string reason) =>
        _problems.Add(line.At(field, ProblemCatalogue.CorrectionNotUnderstood, reason));

    private static string Form(string form) => $"Such a correction is, with tabs between: {form}. This is not.";

    private static (string Hash, int Occurrence) HashOf(string field)
    {
        int mark = field.IndexOf('#');
        string hash = mark < 0 ? field : field.Substring(0, mark);
        int occurrence = 0;
        bool isRight = hash.Length is >= QuotedWords.ShortestHash and <= QuotedWords.LongestHash
            && (mark < 0 || (int.TryParse(field.Substring(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out occurrence) && occurrence > 0));
        foreach (char c in hash)
        {
            isRight &= c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
        }

        return isRight ? (hash, occurrence) : ("", 0);
    }

    private static bool IsName(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsItem(string value)
    {
        bool isItem = value.Length is > 1 and < 20 && value[0] == 'Q' && value[1] != '0';
        for (int i = 1; i < value.Length; i++)
        {
            isItem &= value[i] is >= '0' and <= '9';
        }

        return isItem;
    }

    private static bool IsMergeMark(string field) => field.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || field.StartsWith("=======", StringComparison.Ordinal) || field.StartsWith(">>>>>>>", StringComparison.Ordinal)
        || field.StartsWith("|||||||", StringComparison.Ordinal);

    // A line of any length must not become a message of that length.
    private static string Shown(string text) => OneLine.Cut(text, new TextSpan(0, text.Length), longest: 60, atBlank: false);
}
