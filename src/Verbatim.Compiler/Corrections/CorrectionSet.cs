using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Corrections;

/// <summary>
/// What people say where the compiler errs, from one file or several, as docs/corrections.md has it. Two sets are equal when their files are.
/// </summary>
public sealed class CorrectionSet : IEquatable<CorrectionSet>
{
    /// <summary>How the name of a file of corrections ends, and by default its whole name.</summary>
    public const string FileName = "corrections.tsv";

    private readonly (string Path, string Text)[] _files;
    private readonly Dictionary<string, DocumentEntry> _documents;

    internal CorrectionSet((string Path, string Text)[] files, Dictionary<string, DocumentEntry> documents)
    {
        _files = files;
        _documents = documents;
    }

    /// <summary>Nobody corrects anything.</summary>
    public static CorrectionSet None { get; } = new([], []);

    /// <summary>Whether there is no file.</summary>
    public bool IsEmpty => _files.Length == 0;

    /// <summary>The paths of the documents whose quotations are corrected, in the order of the lines.</summary>
    public IReadOnlyList<string> Documents { get; internal init; } = [];

    /// <summary>Who is meant by names.</summary>
    public IReadOnlyList<NameCorrection> Names { get; internal init; } = [];

    /// <summary>Who is one, and who is not.</summary>
    public IReadOnlyList<PersonCorrection> Persons { get; internal init; } = [];

    /// <summary>What speakers are.</summary>
    public IReadOnlyList<SpeakerCorrection> Speakers { get; internal init; } = [];

    /// <summary>What is wrong with lines by themselves.</summary>
    public IReadOnlyList<CorrectionProblem> Problems { get; internal init; } = [];

    /// <summary>Reads files, whatever they contain; linear in their length. The order in which they are handed in plays no part.</summary>
    /// <param name="files">Each file's path relative to the project, and its text.</param>
    /// <param name="documentOf">
    /// The document of the path that a line means, and null for one whose lines do not count; null where documents go by those paths.
    /// </param>
    public static CorrectionSet Read(IEnumerable<(string Path, string Text)> files, Func<string, string?>? documentOf = null)
    {
        (string Path, string Text)[] ordered = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        return ordered.Length == 0 ? None : CorrectionReader.Read(ordered, documentOf ?? (path => path));
    }

    /// <summary>Whether the file is one of corrections, by its name.</summary>
    public static bool IsFile(string path) => path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The hash by which a correction knows a quotation again, of its words: eight digits.</summary>
    public static string HashOf(string words) =>
        QuotedWords.HashOf(words, new TextSpan(0, words.Length)).Substring(0, QuotedWords.ShortestHash);

    /// <summary>Whether it was read from this one file.</summary>
    public bool IsOf(string path) => _files.Length == 1 && _files[0].Path == path;

    /// <summary>The corrections of the document's quotations.</summary>
    public DocumentCorrections Of(string path) => _documents.TryGetValue(path, out DocumentEntry? entry) ? entry.Corrections : DocumentCorrections.None;

    /// <summary>Where the corrections of the document stand, in their order.</summary>
    internal IReadOnlyList<CorrectionLine> LinesOf(string path) => _documents.TryGetValue(path, out DocumentEntry? entry) ? entry.Lines : [];

    /// <summary>What is corrected, in one text: equal for what is equal but for comments and blanks.</summary>
    internal string Identity()
    {
        var all = new StringBuilder();
        foreach (string document in Documents)
        {
            all.Append("quotes\t").Append(document).Append('\t').Append(Of(document).Identity).Append('\n');
        }

        foreach (NameCorrection name in Names)
        {
            all.Append("name\t").Append(name.Document ?? "*").Append('\t').Append(name.Name).Append('\t').Append(name.Person).Append('\n');
        }

        foreach (PersonCorrection person in Persons)
        {
            all.Append("person\t").Append(person.Left).Append(person.AreSame ? "\tsame\t" : "\tnot\t").Append(person.Right).Append('\n');
        }

        foreach (SpeakerCorrection speaker in Speakers)
        {
            all.Append("speaker\t").Append(speaker.Name).Append('\t').Append((int)speaker.Field).Append('\t').Append(speaker.Value).Append('\n');
        }

        return all.ToString();
    }

    /// <inheritdoc />
    public bool Equals(CorrectionSet? other) => ReferenceEquals(this, other) || (other is not null && _files.SequenceEqual(other._files));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CorrectionSet);

    /// <inheritdoc />
    public override int GetHashCode() => _files.Length == 0 ? 0 : _files[0].Text.Length;

    /// <summary>What is said of one document's quotations, and where.</summary>
    internal sealed record DocumentEntry(DocumentCorrections Corrections, IReadOnlyList<CorrectionLine> Lines);
}
