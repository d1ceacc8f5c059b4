using System.IO;
using System.Text;

namespace Verbatim.Benchmarks.Recording;

/// <summary>Writes everything twice.</summary>
internal sealed class TwoWriters(TextWriter first, TextWriter second) : TextWriter
{
    public override Encoding Encoding => first.Encoding;

    public override void Write(char value)
    {
        first.Write(value);
        second.Write(value);
    }

    public override void Write(string? value)
    {
        first.Write(value);
        second.Write(value);
    }

    public override void WriteLine(string? value)
    {
        first.WriteLine(value);
        second.WriteLine(value);
    }

    public override void Flush() => first.Flush();
}
