using System;
using System.Linq;
using CsCheck;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

/// <summary>What holds for every text whatever, tried on random ones.</summary>
public class ReaderProperties
{
    private static readonly string[] Pieces =
    [
        "date", "date ", "date: ", "2022-01-18", "2022-02-30", "title:", "titel: ", "name: ", "key: ", "Kate:", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n",
            "\r",
        "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\uFEFF", "\0", "\v", "\f", "\uFFFD", "\uD83D", "\uDE00", "😀", "«", "»", "“", "”", "\"", "'", ".",
            ",", ":", "…",
        "word", "The ministers met.", "a", "é", "１",
    ];

    private static readonly Gen<string> ArticleLike =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(places => string.Concat(places.Select(place => Pieces[place])));

    // Half of them look like articles, half are any characters at all.
    private static readonly Gen<string> AnyText = Gen.OneOf(ArticleLike, Gen.String[Gen.Char, 0, 200]);

    [Fact]
    public void Reading_never_throws_on_any_text()
    {
        AnyText.Sample(text => Read(text).Text == text);
    }

    [Fact]
    public void Reading_never_throws_on_any_bytes()
    {
        Gen.Byte.Array[0, 300].Sample(bytes => Read(bytes).Source.FileLength == bytes.Length);
    }

    [Fact]
    public void The_same_text_gives_the_same_document()
    {
        AnyText.Sample(text => Read(text).Problems.SequenceEqual(Read(text).Problems) && Read(text).Paragraphs.SequenceEqual(Read(text).Paragraphs));
    }

    [Fact]
    public void Between_two_paragraphs_stands_nothing_but_blanks()
    {
        AnyText.Sample(text =>
        {
            Document document = Read(text);
            int position = document.Body.Start;
            foreach (Paragraph paragraph in document.Paragraphs)
            {
                Assert.True(paragraph.Span.Length > 0);
                Assert.All(TextSpan.FromBounds(position, paragraph.Span.Start).In(text), c => Assert.True(Characters.IsBlank(c)));
                position = paragraph.Span.End;
            }

            Assert.Equal(document.Body.End, position);
            Assert.All(text[position..], c => Assert.True(Characters.IsBlank(c)));
        });
    }

    [Fact]
    public void Before_the_body_stands_nothing_but_headers_and_blanks()
    {
        AnyText.Sample(text =>
        {
            Document document = Read(text);
            int position = 0;
            foreach (Header header in document.Headers)
            {
                Assert.All(text[position..header.KeySpan.Start], c => Assert.True(Characters.IsBlank(c)));
                Assert.All(text[header.KeySpan.End..header.ValueSpan.Start], c => Assert.True(c == ':' || Characters.IsBlank(c)));
                position = header.ValueSpan.End;
            }

            Assert.All(text[position..Math.Max(position, document.Body.Start)], c => Assert.True(Characters.IsBlank(c)));
        });
    }

    [Fact]
    public void Paragraphs_begin_and_end_with_no_blank_and_hold_no_blank_line()
    {
        AnyText.Sample(text =>
        {
            foreach (Paragraph paragraph in Read(text).Paragraphs)
            {
                string words = paragraph.Span.In(text);
                Assert.False(Characters.IsBlank(words[0]) || Characters.IsBlank(words[^1]));
                Assert.DoesNotContain("\n\n", words, StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void All_line_ends_give_the_same_paragraphs_headers_and_problems()
    {
        ArticleLike.Select(text => text.Replace("\r", "", StringComparison.Ordinal)).Sample(text =>
        {
            string[] expected = Described(text);
            Assert.Equal(expected, Described(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
            Assert.Equal(expected, Described(text.Replace("\n", "\r", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Every_problem_points_into_the_text_and_has_a_message()
    {
        AnyText.Sample(text => Assert.All(Read(text).Problems, problem =>
        {
            Assert.True(new TextSpan(0, text.Length).Contains(problem.Span));
            Assert.DoesNotContain("{0}", problem.Message, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Problems_are_in_text_order()
    {
        AnyText.Sample(text => Read(text).Problems.Select(problem => problem.Span).SequenceEqual(Read(text).Problems.Select(problem => problem.Span).Order()));
    }

    [Fact]
    public void Sections_lie_side_by_side_to_the_end()
    {
        AnyText.Sample(text =>
        {
            Document document = Read(text);
            Assert.Equal(document.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Heading), document.Sections.Count);
            int end = document.Sections.Count == 0 ? 0 : document.Sections[0].HeadingParagraph;
            foreach (Section section in document.Sections)
            {
                Assert.Equal(end, section.HeadingParagraph);
                Assert.True(section.EndParagraph > section.HeadingParagraph);
                end = section.EndParagraph;
            }

            Assert.True(document.Sections.Count == 0 || end == document.Paragraphs.Count);
        });
    }

    [Fact]
    public void A_title_is_short_and_on_one_line()
    {
        ArticleLike.Sample(text =>
        {
            Document document = Read(text);
            Assert.True(document.GivenTitle is not null || document.Title.Length <= 80);
            Assert.DoesNotContain(document.Title, Characters.IsLineEnd);
        });
    }

    [Fact]
    public void A_document_without_a_date_says_so()
    {
        AnyText.Sample(text =>
        {
            Document document = Read(text);
            bool said = document.Problems.Any(problem => problem.Kind == ProblemCatalogue.MissingDate || problem.Kind == ProblemCatalogue.ImpossibleDate);
            Assert.True(document.Date is not null || said);
        });
    }

    private static string[] Described(string text)
    {
        Document document = Read(text);
        return
        [
            .. ParagraphsOf(document).Select(Flat),
            .. document.Headers.Select(header => Flat(document.TextOf(header.KeySpan) + "=" + document.TextOf(header.ValueSpan))),
            .. ProblemsOf(document),
        ];
    }

    private static string Flat(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
