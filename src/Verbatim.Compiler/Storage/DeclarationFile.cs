using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Storage;

/// <summary>
/// The file by which the tool hands its analyses over to the generator and the analyzer, so that a build analyses each document once.
/// A text of one line for each document, its path first, since a generator reads nothing but text. An entry counts only for the very text it was made of;
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

    private readonly Dictionary<string, (int Start, int End)> _entries = new(StringComparer.Ordinal);
    private readonly string _text;

    private DeclarationFile(string text, DeclarationOptions options)
    {
        _text = text;
        Options = options;
    }

    /// <summary>A file without entries.</summary>
    public static DeclarationFile Empty { get; } = new("", DeclarationOptions.Default);

    /// <summary>How the documents were declared.</summary>
    public DeclarationOptions Options { get; }

    /// <summary>Whether the other is of the same text.</summary>
    public bool IsSameAs(DeclarationFile other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>The paths of the entries.</summary>
    public IReadOnlyCollection<string> Paths => _entries.Keys;

    private static string Header { get; } = "verbatim declarations 5 "
        + (typeof(DeclarationFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>Writes the entries of documents.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">How they were declared; by default when null.</param>
    public static void Write(TextWriter writer, IEnumerable<DeclaredDocument> documents, DeclarationOptions? options = null)
    {
        writer.Write(Header);
        writer.Write(' ');
        writer.Write((options ?? DeclarationOptions.Default).Identity);
        writer.Write('\n');
        var entry = new LineRecordWriter(writer);
        foreach (DeclaredDocument document in documents)
        {
            entry.Text(document.Declaration.Path);
            DeclarationSchema.Document(entry, document, document.Declaration.Path);
            entry.End();
        }
    }

    /// <summary>Opens a file's text: looks only for where its entries begin. A text of another version gives no entries.</summary>
    public static DeclarationFile Read(string text)
    {
        int lineEnd = text.IndexOf('\n');
        bool isOurs = lineEnd > Header.Length && string.CompareOrdinal(text, 0, Header + " ", 0, Header.Length + 1) == 0;
        if (!isOurs || DeclarationOptions.Of(text.Substring(Header.Length + 1, lineEnd - Header.Length - 1)) is not { } options)
        {
            return Empty;
        }

        var file = new DeclarationFile(text, options);
        for (int start = lineEnd + 1; start < text.Length; start = lineEnd + 1)
        {
            lineEnd = text.IndexOf('\n', start);
            if (lineEnd < 0)
            {
                break;
            }

            int pathEnd = text.IndexOf(LineText.Separator, start, lineEnd - start);
            if (pathEnd >= 0)
            {
                file._entries[LineText.Read(text, start, pathEnd)] = (pathEnd + 1, lineEnd);
            }
        }

        return file;
    }

    /// <summary>The entry of the path; null when there is none, or it was made of another text, or it cannot be read.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="textHash">SHA-256 of the document's text in UTF-8, in lower-case hexadecimal.</param>
    public DeclaredDocument? Find(string path, string textHash) =>
        Find(path) is { } entry && entry.Declaration.TextHash == textHash ? entry : null;

    /// <summary>The entry of the path, whatever text it was made of; null when there is none, or it cannot be read.</summary>
    public DeclaredDocument? Find(string path)
    {
        if (!_entries.TryGetValue(path, out (int Start, int End) line))
        {
            return null;
        }

        try
        {
            return DeclarationSchema.Document(new LineRecordReader(_text, line.Start, line.End), null, path);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
