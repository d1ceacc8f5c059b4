using System.Globalization;
using System.IO;

namespace Verbatim.Compiler.Storage;

/// <summary>Puts a record down as one line of text, its fields parted by tabs.</summary>
internal sealed class LineRecordWriter(TextWriter writer) : RecordStream
{
    private bool _isBegun;

    public override int Number(int? value)
    {
        Field(value.GetValueOrDefault().ToString(CultureInfo.InvariantCulture));
        return value.GetValueOrDefault();
    }

    public override string Text(string? value)
    {
        Field(value ?? "");
        return value ?? "";
    }

    /// <summary>Ends the line; the next field begins another.</summary>
    public void End()
    {
        writer.Write('\n');
        _isBegun = false;
    }

    protected override int Count(int value) => Number(value);

    private void Field(string text)
    {
        if (_isBegun)
        {
            writer.Write(LineText.Separator);
        }

        _isBegun = true;
        LineText.Write(writer, text);
    }
}
