using System;
using System.Linq;
using CsCheck;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Text;
using static Verbatim.Compiler.Tests.Documents.Markdown.MarkdownReading;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>What holds for every Markdown file whatever, tried on random ones.</summary>
public class MarkdownProperties
{
    private static readonly string[] Pieces =
    [
        "---\n", "---", "date: 2022-03-04\n", "title: ", "word", "The ministers met.", "“", "”", "é", "😀", "\uD83D", " ", " ", "\n", "\n", "\n\n",
        "\r\n", "\r", "\t", "    ", "  ", "*", "**", "_", "~~", "`", "``", "\n```\n", "[", "]", "](u)", "[a]", "[a]: u\n", "![", "<b>", "</b>",
        "<br>", "<!--", "-->", "<", ">", "\n<div>\n", "<script>", "&amp;", "&eacute;", "&nbsp;", "&#10;", "&", ";", "\\", "\n> ", "> ", "\n- ", "- ",
        "1. ", "# ", "\n===\n", "\n---\n", "| ", "\n|---|---|\n", "[^1]", "[^1]: ", "— Ana Brun", "\u2028", "\u00A0", "\0", "\uFEFF", "\u200B",
    ];

    private static readonly Gen<string> MarkdownLike =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(places => string.Concat(places.Select(place => Pieces[place])));

    private static readonly Gen<string> WithFrontMatter = MarkdownLike.Select(text => "---\ndate: 2022-03-04\n---\n" + text);

    private static readonly Gen<string> AnyText = Gen.OneOf(MarkdownLike, WithFrontMatter, Gen.String[Gen.Char, 0, 200]);

    [Fact]
    public void Reading_and_compiling_never_throw() => AnyText.Sample(text => DocumentCompiler.Compile(ReadBytes(text).Source).Problems.All(
        problem => problem.Problem.Kind != ProblemCatalogue.CompilerFailure));

    [Fact]
    public void The_file_has_the_words_of_every_segment() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        int plain = 0;
        int file = 0;
        foreach (SourceSegment segment in document.Map.Segments)
        {
            Assert.True(segment.Plain.Start >= plain && segment.File.Start >= file && segment.Plain.Length > 0);
            Assert.True(segment.IsVerbatim ? segment.Plain.In(document.Text) == segment.File.In(text) : segment.File.Length > segment.Plain.Length);
            (plain, file) = (segment.Plain.End, segment.File.End);
        }

        Assert.True(!document.Map.IsIdentity || text.StartsWith(document.Text, StringComparison.Ordinal));
    });

    [Fact]
    public void Between_segments_stands_nothing_but_line_ends() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        int position = 0;
        foreach (SourceSegment segment in document.Map.Segments)
        {
            Assert.All(document.Text[position..segment.Plain.Start], c => Assert.Equal('\n', c));
            position = segment.Plain.End;
        }
    });

    [Fact]
    public void Between_two_paragraphs_stands_a_blank_line_and_nothing_else() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        int position = document.Body.Start;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            string between = document.Text[position..paragraph.Span.Start];
            Assert.All(between, c => Assert.True(Characters.IsBlank(c)));
            Assert.True(position == document.Body.Start || between.Count(Characters.IsLineEnd) > 1);
            position = paragraph.Span.End;
        }

        Assert.Equal(document.Body.End, position);
    });

    [Fact]
    public void Paragraphs_begin_and_end_with_no_blank_and_hold_no_blank_line() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            string words = document.TextOf(paragraph.Span);
            Assert.False(Characters.IsBlank(words[0]) || Characters.IsBlank(words[^1]));
            Assert.DoesNotContain("\n\n", words, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Every_problem_points_into_the_file() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        Assert.All(document.Problems, problem => Assert.True(new TextSpan(0, text.Length).Contains(problem.Span)));
        Assert.Equal(document.Problems.Select(problem => problem.Span).Order(), document.Problems.Select(problem => problem.Span));
    });

    [Fact]
    public void Sections_lie_side_by_side_to_the_end() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        int end = document.Sections.Count == 0 ? 0 : document.Sections[0].HeadingParagraph;
        foreach (Section section in document.Sections)
        {
            Assert.Equal((end, ParagraphKind.Heading), (section.HeadingParagraph, document.Paragraphs[end].Kind));
            end = section.EndParagraph;
        }

        Assert.Equal(document.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Heading), document.Sections.Count);
        Assert.True(document.Sections.Count == 0 || end == document.Paragraphs.Count);
    });

    [Fact]
    public void A_document_without_a_date_says_so() => AnyText.Sample(text =>
    {
        Document document = ReadFile(text);
        Assert.True(document.Date is not null
            || document.Problems.Any(problem => problem.Kind == ProblemCatalogue.MissingDate || problem.Kind == ProblemCatalogue.ImpossibleDate));
    });
}
