namespace Verbatim.Fuzz.Inputs;

/// <summary>What articles are made of, and what spoils them.</summary>
internal static class Fragments
{
    /// <summary>Names, roles, verbs and phrases between which rules decide.</summary>
    public static readonly string[] Words =
    [
        "Ryan", "Ana Brun", "Hugh Hill", "Liam O’Shea", "Odile Marchetti", "Kilbrack", "Norvia", "the Norvian", "Harrow Pipelines", "NATO",
        "Sen. Ida Falk", "Mr. Olm", "Tim Roe Jr.", "Ida and Otto Falk", "Lt. Col. J. R. Vane", "McArdle", "van der Meer", "al-Rashid", "Ng", "O", "É. Brun",
        ", the chairman,", ", the Norvian foreign minister,", ", 34,", ", who", ", which", " (Dem.)", " of the University of Kilbrack",
        " from the Republic of Lusca,", "the mayor of Kilbrack, ", "the minister of the interior, ", "the ministers of Norvia and Lusca, ",
        "one of the signatories, ", "The home's owner, ", "his counterpart ", "the company", "The 46-year-old", "a spokesman for ", "He ", "she ", "it ",
        "they ", "her father ", "for her part, ", "the latter ", "the statement ", "in a statement from ", "according to ", "in the words of ",
        "Hank and Louise Stobart", "WALLACE: ", "PORT SALEM, March 4 (NNA) – ", "said", " told ", " added", "saying ", "asked whether ",
        "’s complaint that ", "called it ", "a placard read ", "so-called ", "met with ", "yesterday.", "word ", "The council met. ", "said the s",
        "in 1984 ", "$85,000", "3.5 ", "U.S. ", "e.g. ", "No. 4", "wrote on X: ", "READ MORE: ", "By Ana Brun", "@anabrun", "http://a.example/b?c=d",
    ];

    /// <summary>Marks of quotation and what stands at them.</summary>
    public static readonly string[] Marks =
    [
        "“", "”", "‘", "’", "«", "»", "« ", " »", "\"", "'", "''", "``", "„", "‚", "‹", "›", "“No,” ", "“We are leaving. ", "‘Go home,’ ", "—", "– ", ", ",
        ". ", "? ", "! ", "…", ": ", "; ", "(", ")", "[", "]", "\n\n“", "”\n\n", ",” ", ".” ", "“…", "”“", "“‘", "’”", "\n\n«The harbour»\n\n", "\n\n«»\n\n",
    ];

    /// <summary>Characters that programs forget.</summary>
    public static readonly string[] Oddities =
    [
        "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\u200D", "\u202E", "\uFEFF", "\0", "\u0001",
        "\v", "\f",
        "\u001A", "\u007F", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "👩‍👩‍👧", "🇳🇴", "e\u0301", "\u0301", "ﬁ", "ß", "İ", "ı", "ǅ", "１", "٣",
        "𝐀", "\U0001F600\u0301", "漢字", "ひらがな", "العربية", "שלום", "ไทย", "한국어", "Ω", "ё", "ŋ", "\u00AD", "<", ">", "&", "&amp;", "</summary>", "*/", "//",
        "\\", "\\u0041", "\"\"\"", "{", "}", "{0}", "@", "#", "$", "%s", "class", "_", "null", "-", "…",
    ];

    /// <summary>Lines before the body, right ones and others.</summary>
    public static readonly string[] Headers =
    [
        "title: The bridge of Ostrel", "title: ", "title: “No”", "source: Northern Wire", "author: I. Lund", "language: en", "language: none",
        "language: xx-Q",
        "name: Bridge", "name: class", "name: 1 2", "name: Ω bridge", "name: Corpus", "name: Types", "name: All", "name: ToString",
        "date: 2021-01-01", "titel: x",
        "Date: January 18, 2022", "key: value", "name: _", "name: \U0001D400", "title: \u202Ex", "source: \\ <b>",
    ];

    /// <summary>What stands for the day.</summary>
    public static readonly string[] Dates =
    [
        "date 2022-03-04", "date 2022-03-04", "date 2022-03-04", " date 2022-01-18 ", "date: 2024-02-29", "date 2022-02-30", "date 0001-01-01",
        "date 9999-12-31",
        "date 03/04/2022", "Date: 18 January 2022", "date 2022-03-04T10:00:00Z", "date", "date: ", "date 2022-03-04 title: x", "\uFEFFdate 2022-03-04", "",
    ];
}
