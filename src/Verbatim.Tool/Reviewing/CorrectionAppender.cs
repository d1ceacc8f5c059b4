using System.IO;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Formats;
using Verbatim.Tool.Quotes;

namespace Verbatim.Tool.Reviewing;

/// <summary>Writes corrections behind those that a file has, each at once and whole, so that none is lost however the program ends.</summary>
/// <param name="file">The file, absolute; it need not be there yet.</param>
internal sealed class CorrectionAppender(string file)
{
    private const string Head = "# What people say where the compiler errs, its fields parted by tabs (docs/corrections.md in the package).\n";

    // So much of a quotation shows which one is meant.
    private const int LongestWords = 48;

    /// <summary>How many corrections were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a correction of the quotation; returns the line.</summary>
    /// <param name="document">Where the document stands, absolute.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="ruling">What it is: <c>by</c> and a name, <c>nobody</c>, <c>term</c>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public string Append(string document, FoundQuote quote, string[] ruling)
    {
        string path = DocumentPath.Relative(Path.GetDirectoryName(file)!, document);
        string line = PlainLine.Of(["quote", path, Words(quote.Text), quote.Hash, .. ruling]);
        using FileStream stream = new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        byte[] bytes = Encoding.UTF8.GetBytes(Before(stream) + line + "\n");
        stream.Seek(0, SeekOrigin.End);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        Count++;
        return line;
    }

    private static string Before(FileStream stream)
    {
        if (stream.Length == 0)
        {
            return Head;
        }

        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() == '\n' ? "" : "\n";
    }

    private static string Words(string text)
    {
        string line = PlainLine.OnOneLine(text);
        if (line.Length <= LongestWords)
        {
            return line;
        }

        int blank = line.LastIndexOf(' ', LongestWords);
        int end = blank > 0 ? blank : LongestWords;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }
}
