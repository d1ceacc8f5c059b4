namespace Verbatim.Image;

/// <summary>
/// The layout of the section of headers: three counts, then names, values, the articles of each value, and the values of each article. The section is empty
/// where no article has a header of its own. Strings are an offset and a length in <see cref="ImageSection.Strings"/>, in bytes.
/// </summary>
internal static class HeaderLayout
{
    /// <summary>How many headers, how many different values of them, and how often an article has a value.</summary>
    public const int NameCount = 0;
    public const int ValueCount = 4;
    public const int EntryCount = 8;
    public const int HeadSize = 12;

    /// <summary>
    /// The bytes of a section of these counts: the head, the names, the values, an article's number for each entry, value by value, the first entry of each
    /// article and of the one past the last, and a value's number for each entry, article by article.
    /// </summary>
    public static long SizeOf(int names, int values, int entries, int articles) =>
        HeadSize + ((long)HeaderNameRecord.Size * names) + ((long)HeaderValueRecord.Size * values) + (8L * entries) + (4L * (articles + 1L));
}

/// <summary>Byte offsets of the fields of a header's name; names stand as the project declares them, then by their letters.</summary>
internal static class HeaderNameRecord
{
    public const int Name = 0;

    /// <summary>A <see cref="HeaderTypeCode"/>.</summary>
    public const int Type = 8;

    /// <summary>The number of the header's first value; those of one header stand together.</summary>
    public const int FirstValue = 12;
    public const int Size = 16;
}

/// <summary>Byte offsets of the fields of a value; those of a header stand by number or day, or by the bytes of their keys.</summary>
internal static class HeaderValueRecord
{
    public const int Text = 0;

    /// <summary>The text as it is looked for: <c>HeaderKey</c>.</summary>
    public const int Key = 8;

    /// <summary>Where the numbers of its articles begin, counted from the first of all.</summary>
    public const int FirstEntry = 16;
    public const int Size = 20;
}
