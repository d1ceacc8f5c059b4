using System;
using System.Buffers.Text;

namespace Verbatim.Image;

/// <summary>
/// The headers of all articles, read in place as <see cref="HeaderLayout"/> lays them out: which there are, the values of each in order, the articles of each
/// value, and the values of each article.
/// </summary>
internal sealed class HeaderTable
{
    private readonly CorpusImage _image;
    private readonly string[] _names;
    private readonly int[] _types;
    private readonly int[] _firstValues;
    private readonly int _values;
    private readonly int _articlesOfValues;
    private readonly int _firstEntries;
    private readonly int _entries;

    /// <summary>Opens the table of an image that has headers.</summary>
    /// <exception cref="CorruptCorpusException">Its counts are impossible, or it has a type that there is not.</exception>
    public HeaderTable(CorpusImage image)
    {
        _image = image;
        int start = image.OffsetOf(ImageSection.Headers);
        int length = image.LengthOf(ImageSection.Headers);
        int names = length < HeaderLayout.HeadSize ? -1 : Memory.ReadInt32(start + HeaderLayout.NameCount);
        ValueCount = names < 0 ? -1 : Memory.ReadInt32(start + HeaderLayout.ValueCount);
        EntryCount = names < 0 ? -1 : Memory.ReadInt32(start + HeaderLayout.EntryCount);
        if (names < 0 || ValueCount < 0 || EntryCount < 0 || HeaderLayout.SizeOf(names, ValueCount, EntryCount, image.ArticleCount) != length)
        {
            throw Damaged();
        }

        _names = new string[names];
        _types = new int[names];
        _firstValues = new int[names + 1];
        for (int i = 0; i < names; i++)
        {
            int record = start + HeaderLayout.HeadSize + (i * HeaderNameRecord.Size);
            _names[i] = image.StringAt(record + HeaderNameRecord.Name);
            _types[i] = Checked(Memory.ReadInt32(record + HeaderNameRecord.Type), HeaderTypeCode.Count - 1);
            _firstValues[i] = Checked(Memory.ReadInt32(record + HeaderNameRecord.FirstValue), ValueCount);
            if (i > 0 && _firstValues[i] < _firstValues[i - 1])
            {
                throw Damaged();
            }
        }

        _firstValues[names] = ValueCount;
        _values = start + HeaderLayout.HeadSize + (names * HeaderNameRecord.Size);
        _articlesOfValues = _values + (ValueCount * HeaderValueRecord.Size);
        _firstEntries = _articlesOfValues + (EntryCount * sizeof(int));
        _entries = _firstEntries + ((image.ArticleCount + 1) * sizeof(int));
    }

    /// <summary>The names of the headers, in small letters: as the project declares them, then by their letters.</summary>
    public ReadOnlySpan<string> Names => _names;

    /// <summary>How many different values there are of all headers.</summary>
    public int ValueCount { get; }

    /// <summary>How often an article has a value.</summary>
    public int EntryCount { get; }

    private ImageMemory Memory => _image.Memory;

    /// <summary>The number of the header of the name, in whatever letters; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (name.Equals(_names[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A header's <see cref="HeaderTypeCode"/>.</summary>
    public int TypeOf(int header) => _types[header];

    /// <summary>A header's first value; for the number of headers, the one past the last.</summary>
    public int FirstValueOf(int header) => _firstValues[header];

    /// <summary>The header that the value is of.</summary>
    public int HeaderOf(int value)
    {
        int low = 0;
        int high = _names.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            (low, high) = _firstValues[middle] <= value ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>A value in the one form of its type.</summary>
    public string TextOf(int value) => _image.StringAt(RecordOf(value) + HeaderValueRecord.Text);

    /// <summary>The key by which a value is looked for, in UTF-8. Who reads it has a lease.</summary>
    public ReadOnlySpan<byte> KeyOf(int value) => StringOf(RecordOf(value) + HeaderValueRecord.Key);

    /// <summary>A value of a header of numbers or days, as a number: a day counts from 0001-01-01.</summary>
    /// <exception cref="CorruptCorpusException">It is none.</exception>
    public decimal NumberOf(int value)
    {
        ReadOnlySpan<byte> text = StringOf(RecordOf(value) + HeaderValueRecord.Text);
        if (_types[HeaderOf(value)] == HeaderTypeCode.Date)
        {
            return DayOf(text);
        }

        return Utf8Parser.TryParse(text, out decimal number, out int read) && read == text.Length ? number : throw Damaged();
    }

    /// <summary>The articles of a value are those at the places from this one on, up to that of the next value.</summary>
    public int FirstArticleOf(int value) =>
        value == ValueCount ? EntryCount : Checked(Memory.ReadInt32(RecordOf(value) + HeaderValueRecord.FirstEntry), EntryCount);

    /// <summary>The number of the article at a place.</summary>
    public int ArticleAt(int place) => Memory.ReadInt32(_articlesOfValues + (Checked(place, EntryCount - 1) * sizeof(int)));

    /// <summary>The values of an article are those at the places from this one on, up to that of the next article.</summary>
    public int FirstEntryOf(int article) => Checked(Memory.ReadInt32(_firstEntries + (article * sizeof(int))), EntryCount);

    /// <summary>The value at a place.</summary>
    public int ValueAt(int place) => Checked(Memory.ReadInt32(_entries + (Checked(place, EntryCount - 1) * sizeof(int))), ValueCount - 1);

    /// <summary>Whether an article has one of the values.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="first">The first of the values.</param>
    /// <param name="past">The one past the last.</param>
    public bool Has(int article, int first, int past)
    {
        int end = FirstEntryOf(article + 1);
        for (int place = FirstEntryOf(article); place < end; place++)
        {
            int value = ValueAt(place);
            if (value >= first && value < past)
            {
                return true;
            }
        }

        return false;
    }

    private static int DayOf(ReadOnlySpan<byte> text)
    {
        int year = text.Length == 10 ? Digits(text[..4]) : 0;
        int month = year > 0 ? Digits(text[5..7]) : 0;
        int day = year > 0 ? Digits(text[8..]) : 0;
        return year is > 0 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : throw Damaged();
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte digit in text)
        {
            number = digit is >= (byte)'0' and <= (byte)'9' ? (number * 10) + digit - '0' : -1000;
        }

        return number;
    }

    private ReadOnlySpan<byte> StringOf(int offset) =>
        _image.BytesWithin(ImageSection.Strings, Memory.ReadInt32(offset), Memory.ReadInt32(offset + sizeof(int)));

    private int RecordOf(int value) => _values + (Checked(value, ValueCount - 1) * HeaderValueRecord.Size);

    private static int Checked(int number, int most) => (uint)number <= (uint)most && most >= 0 ? number : throw Damaged();

    private static CorruptCorpusException Damaged() => new("The corpus image is damaged: its headers lead outside of themselves.");
}
