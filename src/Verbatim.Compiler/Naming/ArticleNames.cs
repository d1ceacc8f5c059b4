using System.Globalization;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Naming;

/// <summary>Names an article by itself: the main speaker's surname, else the title's words, then the date; or its file, or its title.</summary>
internal static class ArticleNames
{
    // Enough words to tell articles apart, few enough to type.
    private const int MostTitleWords = 5;

    // Names and what is made of them stay under the 1,023 bytes of UTF-8 that a name in an assembly may have: a letter takes three at most.
    private const int MostLetters = 200;

    /// <summary>The name cut to what a name in an assembly can be made of.</summary>
    public static string Cut(string name) => name.Length <= MostLetters ? name : name.Substring(0, MostLetters);

    /// <summary>The name by the rules.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">Of what its name is made.</param>
    /// <param name="mainSpeaker">Who speaks most in it; null for nobody.</param>
    public static string Propose(Document document, ArticleNameSource source, DocumentSpeaker? mainSpeaker)
    {
        string stem = source switch
        {
            ArticleNameSource.File => Identifiers.FromWords(LastPart(document.Path)),
            ArticleNameSource.Speaker when mainSpeaker is not null => Identifiers.FromWords(
                mainSpeaker.Kind == SpeakerKind.Person ? PersonNames.Surname(mainSpeaker.Name) : PersonNames.WithoutArticle(mainSpeaker.Name)),
            _ => Distinction(document),
        };
        stem = stem.Length == 0 ? "Article" : Cut(stem);

        if (source == ArticleNameSource.File || document.Date is not { } date)
        {
            return ReservedNames.OfArticles.Contains(stem) ? stem + "Article" : stem;
        }

        string separator = char.IsDigit(stem[stem.Length - 1]) ? "_" : "";
        return stem + separator + string.Format(CultureInfo.InvariantCulture, "{0:0000}_{1:00}_{2:00}", date.Year, date.Month, date.Day);
    }

    /// <summary>The title's first words, by which articles of one speaker and day are told apart.</summary>
    public static string Distinction(Document document)
    {
        string name = Identifiers.FromWords(document.Title, MostTitleWords);
        return Cut(name.Length > 0 ? name : Identifiers.FromWords(LastPart(document.Path), MostTitleWords));
    }

    private static string LastPart(string path)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
