using System;
using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Declarations;

/// <summary>Makes the declaration of an analysed document.</summary>
internal static class DeclarationMaker
{
    /// <summary>The longest piece of text in a declaration, in UTF-16 code units.</summary>
    private const int LongestText = 300;

    /// <summary>Declares the document; a pure function of its arguments.</summary>
    /// <param name="analysis">The analysed document.</param>
    /// <param name="options">What the project says; the default when null.</param>
    public static ArticleDeclaration Declare(DocumentAnalysis analysis, DeclarationOptions? options = null)
    {
        options ??= DeclarationOptions.Default;
        Document document = analysis.Document;
        SpeakerTally[] tallies = Tally(analysis);
        int mainSpeaker = MainSpeaker(tallies);
        string? given = document.GivenName;
        bool usable = given is not null && Identifiers.IsValid(given) && !ReservedNames.OfArticles.Contains(given) && !ReservedNames.IsAccessor(given);
        MemberNames members = options.NamedMembers ? MemberNames.Of(analysis) : MemberNames.None;
        return new ArticleDeclaration
        {
            Path = document.Path,
            TextHash = document.Source.TextHash(),
            Date = document.Date,
            Title = document.Title,
            ProposedName = usable
                ? ArticleNames.Cut(given!)
                : ArticleNames.Propose(document, options.ArticleNames, mainSpeaker < 0 ? null : analysis.Speakers[mainSpeaker]),
            NameIsGiven = usable,
            Distinction = ArticleNames.Distinction(document),
            NameSpan = NameSpan(document),
            UnusableName = usable ? null : given,
            Opening = Cut(document.Text, FirstBody(document)),
            MainSpeaker = mainSpeaker,
            Speakers = Speakers(analysis, tallies),
            QuoteCount = analysis.Quotations.Count,
            Quotes = Quotes(analysis, members, options.LocksNames),
            Sections = Sections(document, members),
            MembersLeftOut = members.LeftOut,
            UntoldRoles = UntoldRoles(analysis),
            Corrections = analysis.Corrections,
        };
    }

    /// <summary>The place of who has most direct quotes, then most quoted words, then comes first; -1 for nobody.</summary>
    private static int MainSpeaker(SpeakerTally[] tallies)
    {
        int main = -1;
        for (int i = 0; i < tallies.Length; i++)
        {
            if (tallies[i].Quotes > 0 && (main < 0 || tallies[i].CompareTo(tallies[main]) > 0))
            {
                main = i;
            }
        }

        return main;
    }

    private static SpeakerTally[] Tally(DocumentAnalysis analysis)
    {
        var tallies = new SpeakerTally[analysis.Speakers.Count];
        foreach (Quotation quotation in analysis.Quotations)
        {
            if (quotation.Speaker >= 0)
            {
                ref SpeakerTally tally = ref tallies[quotation.Speaker];
                tally.Quotes++;
                tally.DirectQuotes += quotation.Kind == QuotationKind.Direct ? 1 : 0;
                tally.Words += CountWords(analysis.Document.Text, quotation.Span);
            }
        }

        return tallies;
    }

    private static EquatableArray<SpeakerDeclaration> Speakers(DocumentAnalysis analysis, SpeakerTally[] tallies)
    {
        var speakers = new SpeakerDeclaration[analysis.Speakers.Count];
        for (int i = 0; i < speakers.Length; i++)
        {
            DocumentSpeaker speaker = analysis.Speakers[i];
            speakers[i] = new SpeakerDeclaration
            {
                Name = speaker.Name,
                IsGiven = speaker.IsGiven,
                Kind = speaker.Kind,
                Gender = speaker.Gender,
                Aliases = Texts(speaker.Aliases),
                Roles = Texts(speaker.Roles),
                QuoteCount = tallies[i].Quotes,
            };
        }

        return new EquatableArray<SpeakerDeclaration>(speakers);
    }

    private static EquatableArray<UntoldRole> UntoldRoles(DocumentAnalysis analysis)
    {
        var roles = new List<UntoldRole>();
        for (int i = 0; i < analysis.Quotations.Count; i++)
        {
            if (analysis.Quotations[i].UntoldRole is { } role)
            {
                roles.Add(new UntoldRole(i, role));
            }
        }

        return roles.ToEquatableArray();
    }

    private static EquatableArray<string> Texts(EquatableArray<WrittenForm> forms)
    {
        var texts = new string[forms.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = forms[i].Text;
        }

        return new EquatableArray<string>(texts);
    }

    private static EquatableArray<QuoteDeclaration> Quotes(DocumentAnalysis analysis, MemberNames members, bool hashesWords)
    {
        var quotes = new List<QuoteDeclaration>(members.Quotes.Count);
        var sentences = new SentenceFinder(analysis.Document);
        foreach ((int index, string member) in members.Quotes)
        {
            Quotation quotation = analysis.Quotations[index];
            TextSpan sentence = sentences.Around(quotation.Paragraph, quotation.MarkedSpan);
            quotes.Add(new QuoteDeclaration(
                member,
                index,
                Cut(analysis.Document.Text, quotation.Span),
                quotation.Speaker,
                sentence.Length <= quotation.MarkedSpan.Length ? "" : Cut(analysis.Document.Text, sentence))
            {
                WordsHash = hashesWords ? QuotedWords.HashOf(analysis.Document.Text, quotation.Span) : "",
            });
        }

        return quotes.ToEquatableArray();
    }

    private static EquatableArray<SectionDeclaration> Sections(Document document, MemberNames members)
    {
        var sections = new List<SectionDeclaration>(members.Sections.Count);
        foreach ((int index, string member) in members.Sections)
        {
            sections.Add(new SectionDeclaration(member, index, document.Sections[index].Title));
        }

        return sections.ToEquatableArray();
    }

    private static TextSpan NameSpan(Document document)
    {
        TextSpan? date = null;
        foreach (Header header in document.Headers)
        {
            if (header.Key == "name")
            {
                return header.ValueSpan;
            }

            date ??= header.Key == "date" ? header.ValueSpan : null;
        }

        return date ?? document.InFile(new TextSpan(document.Body.Start, 0));
    }

    private static TextSpan FirstBody(Document document)
    {
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                return paragraph.Span;
            }
        }

        return default;
    }

    private static string Cut(string text, TextSpan span) => OneLine.Cut(text, span, LongestText, atBlank: true);

    private static int CountWords(string text, TextSpan span)
    {
        int words = 0;
        bool inWord = false;
        for (int i = span.Start; i < span.End; i++)
        {
            bool letter = char.IsLetterOrDigit(text[i]);
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && text[i] is '\'' or '’' or '-');
        }

        return words;
    }

    private struct SpeakerTally : IComparable<SpeakerTally>
    {
        public int Quotes;
        public int DirectQuotes;
        public int Words;

        public readonly int CompareTo(SpeakerTally other) =>
            DirectQuotes != other.DirectQuotes ? DirectQuotes.CompareTo(other.DirectQuotes) : Words.CompareTo(other.Words);
    }
}
