using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Naming;

/// <summary>Names an article's quotes after their first words, and its sections after their headings; each depends on its article alone.</summary>
internal sealed class MemberNames
{
    /// <summary>More members than anybody browses, and far below the 65,000 or so at which the runtime refuses a type.</summary>
    public const int MostMembers = 4096;

    private const int MostWords = 6;
    private const int LeastWords = 2;
    private const int MostLetters = 64;

    private MemberNames(List<(int Index, string Member)> quotes, List<(int Index, string Member)> sections, int leftOut)
    {
        Quotes = quotes;
        Sections = sections;
        LeftOut = leftOut;
    }

    /// <summary>No members at all.</summary>
    public static MemberNames None { get; } = new([], [], 0);

    /// <summary>The quotes' members, in text order.</summary>
    public IReadOnlyList<(int Index, string Member)> Quotes { get; }

    /// <summary>The sections' members, in text order.</summary>
    public IReadOnlyList<(int Index, string Member)> Sections { get; }

    /// <summary>How many quotes and sections got none, because there are too many.</summary>
    public int LeftOut { get; }

    public static MemberNames Of(DocumentAnalysis analysis)
    {
        Document document = analysis.Document;
        var quotes = new NameSet(ReservedNames.OfQuotes, "Quote");
        for (int i = 0; i < Math.Min(analysis.Quotations.Count, MostMembers); i++)
        {
            quotes.Add(i, QuoteStem(document.TextOf(analysis.Quotations[i].Span)));
        }

        var sections = new NameSet(ReservedNames.OfSections, "Section");
        for (int i = 0; i < Math.Min(document.Sections.Count, MostMembers); i++)
        {
            sections.Add(i, Cut(Identifiers.FromWords(document.Sections[i].Title)));
        }

        int leftOut = Math.Max(0, analysis.Quotations.Count - MostMembers) + Math.Max(0, document.Sections.Count - MostMembers);
        return new MemberNames(quotes.Names, sections.Names, leftOut);
    }

    /// <summary>The name with the lowest number that sets it apart from those that are taken, which it joins.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        string unique = name;
        string separator = name.Length > 0 && char.IsDigit(name[name.Length - 1]) ? "_" : "";
        for (int number = 2; !taken.Add(unique); number++)
        {
            unique = name + separator + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>The first words up to six, or to the first pause when two words stand before it.</summary>
    private static string QuoteStem(string quote)
    {
        int words = 0;
        int end = 0;
        bool inWord = false;
        for (; end < quote.Length; end++)
        {
            char c = quote[end];
            bool part = char.IsLetterOrDigit(c) || (inWord && c is '\'' or '’' && end + 1 < quote.Length && char.IsLetter(quote[end + 1]));
            if (part && !inWord && words == MostWords)
            {
                break;
            }

            words += part && !inWord ? 1 : 0;
            inWord = part;
            bool pause = c is ',' or ';' or ':' or '.' or '!' or '?' or '—' or '–' or '…' && (end + 1 == quote.Length || !char.IsLetterOrDigit(quote[end + 1]));
            if (pause && words >= LeastWords)
            {
                break;
            }
        }

        return Cut(Identifiers.FromWords(quote.Substring(0, end)));
    }

    private static string Cut(string name) => name.Length <= MostLetters ? name : name.Substring(0, MostLetters);

    /// <summary>Names that are told apart by a number in text order.</summary>
    private sealed class NameSet(ISet<string> reserved, string suffix)
    {
        private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        public List<(int Index, string Member)> Names { get; } = [];

        public void Add(int index, string stem)
        {
            string name = stem.Length == 0 ? suffix : reserved.Contains(stem) ? stem + suffix : stem;
            string unique = name;
            _counts.TryGetValue(name, out int count);
            while (!_taken.Add(unique))
            {
                count = Math.Max(count, 1) + 1;
                string separator = char.IsDigit(name[name.Length - 1]) ? "_" : "";
                unique = name + separator + count.ToString(CultureInfo.InvariantCulture);
            }

            _counts[name] = count;
            Names.Add((index, unique));
        }
    }
}
