using System.Collections.Generic;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>A document's body as tokens, without the marks of its quoted runs, and where each run and paragraph lies among them.</summary>
internal sealed class TokenizedDocument
{
    private static readonly Token Nothing;

    // In UTF-16 code units: the room for tokens that English hardly exceeds.
    private const int LeastPerToken = 4;

    // Behind the last token stand some that are none.
    private readonly Token[] _tokens;
    private readonly int[] _paragraphs;

    public TokenizedDocument(Document document, IReadOnlyList<QuotedRun> runs)
    {
        Document = document;
        Text = document.Text;
        Runs = runs;
        var tokens = new TokenList((Text.Length / LeastPerToken) + 1);
        _paragraphs = new int[document.Paragraphs.Count + 1];
        List<TextSpan> marks = MarksOf(runs);
        var tokenizer = new Tokenizer(Language, Text);
        int mark = 0;
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            _paragraphs[i] = tokens.Count;
            if (document.Paragraphs[i].Kind != ParagraphKind.Heading)
            {
                mark = TokenizeAround(tokenizer, document.Paragraphs[i].Span, marks, mark, tokens);
            }
        }

        _paragraphs[document.Paragraphs.Count] = tokens.Count;
        _tokens = tokens.Array;
        Count = tokens.Count;
        if (tokenizer.FoundAccent)
        {
            AccentedNames.Unify(Text, _tokens);
        }
    }

    public Document Document { get; }

    public string Text { get; }

    /// <summary>The language that says what its words are.</summary>
    public ILanguage Language => Document.ReadAs;

    public IReadOnlyList<QuotedRun> Runs { get; }

    public int Count { get; }

    /// <summary>The token at the place; the default token, which is no word and has no traits, outside the document.</summary>
    // By reference: a token is looked at many times, and larger than what a register holds.
    public ref readonly Token this[int index] => ref ((uint)index < (uint)_tokens.Length ? ref _tokens[index] : ref Nothing);

    /// <summary>The first token of the paragraph; of the one past the last, the number of tokens.</summary>
    public int FirstOfParagraph(int paragraph) => _paragraphs[paragraph];

    /// <summary>The first token of the paragraph past a dateline such as “PORT SALEM, March 4 (NNA) –”.</summary>
    public int FirstAfterDateline(int paragraph)
    {
        int first = _paragraphs[paragraph];
        int end = _paragraphs[paragraph + 1];
        if (first >= end || !_tokens[first].IsAllCapitals)
        {
            return first;
        }

        for (int i = first + 1; i < end && i < first + LongestDateline; i++)
        {
            if (_tokens[i] is { Kind: TokenKind.Punctuation, Key: '–' or '—' or '-' })
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>Whether the run begins a line that is not the paragraph's first.</summary>
    public bool IsLineStart(QuotedRun run)
    {
        int i = run.MarkedSpan.Start - 1;
        while (i > 0 && Characters.IsBlank(Text[i]) && !Characters.IsLineEnd(Text[i]))
        {
            i--;
        }

        return i > 0 && Characters.IsLineEnd(Text[i]) && run.MarkedSpan.Start > Document.Paragraphs[run.Paragraph].Span.Start;
    }

    private const int LongestDateline = 14;

    /// <summary>The first token that begins at the offset or after it.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_tokens[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int TokenizeAround(Tokenizer tokenizer, TextSpan paragraph, List<TextSpan> marks, int mark, TokenList tokens)
    {
        int position = paragraph.Start;
        while (mark < marks.Count && marks[mark].Start < paragraph.End)
        {
            if (marks[mark].Start > position)
            {
                tokenizer.Tokenize(position, marks[mark].Start, tokens);
            }

            position = marks[mark].End > position ? marks[mark].End : position;
            mark++;
        }

        tokenizer.Tokenize(position, paragraph.End, tokens);
        return mark;
    }

    private static List<TextSpan> MarksOf(IReadOnlyList<QuotedRun> runs)
    {
        var marks = new List<TextSpan>(runs.Count * 2);
        foreach (QuotedRun run in runs)
        {
            if (run.IsBlockQuote)
            {
                continue;
            }

            marks.Add(TextSpan.FromBounds(run.MarkedSpan.Start, run.Span.Start));
            marks.Add(TextSpan.FromBounds(run.Span.End, run.MarkedSpan.End));
        }

        marks.Sort();
        return marks;
    }
}
