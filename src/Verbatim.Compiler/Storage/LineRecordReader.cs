using System.IO;

namespace Verbatim.Compiler.Storage;

/// <summary>Takes a record from the line that <see cref="LineRecordWriter"/> made of it.</summary>
internal sealed class LineRecordReader : RecordStream
{
    private readonly string _text;
    private readonly int _end;
    private int _next;

    /// <summary>Begins with the field at the offset.</summary>
    /// <param name="text">A text of lines.</param>
    /// <param name="start">Where the first field begins, in UTF-16 code units.</param>
    /// <param name="end">Where the line ends.</param>
    public LineRecordReader(string text, int start, int end)
    {
        _text = text;
        _next = start;
        _end = end;
    }

    public override string Text(string? value = null)
    {
        int start = Field(out int end);
        return LineText.Read(_text, start, end);
    }

    public override int Number(int? value = null)
    {
        int start = Field(out int end);
        bool negative = start < end && _text[start] == '-';
        long number = 0;
        int digit = negative ? start + 1 : start;
        if (digit == end)
        {
            throw new InvalidDataException();
        }

        for (; digit < end; digit++)
        {
            number = _text[digit] is >= '0' and <= '9' ? (number * 10) + (_text[digit] - '0') : throw new InvalidDataException();
            if (number > 1L + int.MaxValue)
            {
                throw new InvalidDataException();
            }
        }

        number = negative ? -number : number;
        return number <= int.MaxValue ? (int)number : throw new InvalidDataException();
    }

    // Of a field without characters there is still the tab before it.
    protected override int Count(int value)
    {
        int count = Number();
        return count >= 0 && count <= _end - _next + 1 ? count : throw new InvalidDataException();
    }

    private int Field(out int end)
    {
        if (_next > _end)
        {
            throw new InvalidDataException();
        }

        int start = _next;
        int separator = _text.IndexOf(LineText.Separator, start, _end - start);
        end = separator < 0 ? _end : separator;
        _next = end + 1;
        return start;
    }
}
