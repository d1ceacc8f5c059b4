using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations;

/// <summary>
/// The quotations of a document in a language whose words are not listed: whatever has four words and more between marks. Nobody is said to say them, unless
/// people do, and one information says why.
/// </summary>
internal static class QuotationsByMarks
{
    private const int LeastWords = 4;

    // Of scripts without blanks.
    private const int LeastLetters = 8;

    public static DocumentAnalysis Find(Document document, DocumentCorrections corrections)
    {
        var problems = new List<Problem>();
        List<QuotedRun> runs = MarkScanner.Scan(document, problems);
        CorrectedRuns corrected = CorrectedRuns.Find(document, runs, corrections);
        var given = new GivenSpeakers(corrected, runs.Count, [], _ => []);
        var tokens = new TokenizedDocument(document, runs);
        var quotations = new List<Quotation>(runs.Count);
        for (int i = 0; i < runs.Count; i++)
        {
            int parent = runs[i].PlaceOfParent;
            bool goesOn = runs[i].ContinuesParagraph && i > 0;
            QuoteCorrection? correction = corrected[i];
            bool quoted = correction is not null
                ? correction.Ruling != QuoteRuling.Term
                : runs[i].IsBlockQuote || (goesOn ? quotations[i - 1].Kind == QuotationKind.Direct : parent < 0 && IsLong(tokens, runs[i]));
            quotations.Add(new Quotation
            {
                Span = runs[i].Span,
                MarkedSpan = runs[i].MarkedSpan,
                Paragraph = runs[i].Paragraph,
                Kind = quoted ? QuotationKind.Direct : QuotationKind.Term,
                IsContinuation = runs[i].ContinuesParagraph,
                Parent = parent,
                Speaker = correction is { Ruling: QuoteRuling.Speaker } ? given.PlaceOfOther(correction.Speaker) : -1,
                Confidence = correction is { Ruling: not QuoteRuling.Quotation } ? 1 : 0,
                IsCorrected = correction is not null,
            });
        }

        if (quotations.Exists(quotation => quotation.Kind != QuotationKind.Term && quotation.Confidence == 0))
        {
            problems.Add(Problem.At(ProblemCatalogue.NoSpeakersInLanguage, PlaceOf(document), document.Language ?? ""));
        }

        return new DocumentAnalysis(document, quotations, given.Others, DocumentProblems.Of(document, problems))
        {
            Corrections = corrected.Outcome,
        };
    }

    private static bool IsLong(TokenizedDocument tokens, QuotedRun run)
    {
        int words = 0;
        int letters = 0;
        for (int i = tokens.FirstFrom(run.Span.Start); i < tokens.Count && tokens[i].Start < run.Span.End && words < LeastWords && letters < LeastLetters; i++)
        {
            words += tokens[i].IsWord ? 1 : 0;
            letters += IsUnparted(tokens.Text[tokens[i].Start]) ? tokens[i].End - tokens[i].Start : 0;
        }

        return words >= LeastWords || letters >= LeastLetters;
    }

    // Thai, Lao, kana and ideographs are written without blanks between words.
    private static bool IsUnparted(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u3040' and <= '\u9FFF';

    // Where the document says so, else where its text begins.
    private static TextSpan PlaceOf(Document document)
    {
        foreach (Header header in document.Headers)
        {
            if (header.Key == HeaderKeys.Language)
            {
                return header.ValueSpan;
            }
        }

        int start = document.Body.Start;
        return TextSpan.FromBounds(start, Characters.EndOfWord(document.Text, start));
    }
}
