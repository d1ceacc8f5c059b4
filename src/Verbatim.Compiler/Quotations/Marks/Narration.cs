using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>
/// What the article says in its own words: its tokens in order, each quotation shrunk to one item. Terms stay as words. Mentions are sought
/// and distances counted here, so that nobody inside a quotation is taken for its speaker.
/// </summary>
internal sealed class Narration
{
    private static readonly Token Nothing;

    private readonly Element[] _items;
    private readonly int[] _positionOfRun;
    private readonly Case[] _titleCase;

    /// <param name="tokens">The document.</param>
    /// <param name="isQuotation">For each run, whether it is shrunk to an item; never for one inside another that is.</param>
    public Narration(TokenizedDocument tokens, bool[] isQuotation)
    {
        Tokens = tokens;
        _positionOfRun = new int[tokens.Runs.Count];
        _titleCase = new Case[tokens.Document.Paragraphs.Count];
        _items = Build(isQuotation);
        MarkSentences();
    }

    private enum Case : byte
    {
        Unknown,
        Sentence,
        Title,
    }

    private struct Element
    {
        public int Token;
        public int Run;
        public int Paragraph;
        public int Sentence;
    }

    public TokenizedDocument Tokens { get; }

    public int Count => _items.Length;

    /// <summary>The token at the position; the default token, which is no word and has no traits, for a quotation or outside the text.</summary>
    public ref readonly Token this[int position]
    {
        get
        {
            int token = (uint)position < (uint)_items.Length ? _items[position].Token : -1;
            return ref token >= 0 ? ref Tokens[token] : ref Nothing;
        }
    }

    /// <summary>The run of the quotation at the position; -1 for a token.</summary>
    public int RunAt(int position) => (uint)position < (uint)_items.Length ? _items[position].Run : -1;

    public bool IsQuotation(int position) => RunAt(position) >= 0;

    /// <summary>The paragraph of the position; -1 outside the text.</summary>
    public int ParagraphOf(int position) => (uint)position < (uint)_items.Length ? _items[position].Paragraph : -1;

    /// <summary>The running number of the sentence, over the whole document; -1 outside the text.</summary>
    public int SentenceOf(int position) => (uint)position < (uint)_items.Length ? _items[position].Sentence : -1;

    /// <summary>The position of a run that is shrunk.</summary>
    public int PositionOf(int run) => _positionOfRun[run];

    public bool IsSentenceStart(int position) => SentenceOf(position) != SentenceOf(position - 1);

    public bool IsParagraphStart(int position) => ParagraphOf(position) != ParagraphOf(position - 1);

    /// <summary>Whether a quotation mark stands between the token and the one before it.</summary>
    public bool IsParted(int position)
    {
        Token before = this[position - 1];
        Token token = this[position];
        for (int i = before.End; before.End > 0 && i < token.Start; i++)
        {
            if (!Characters.IsBlank(Tokens.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nearly every word of the paragraph has a capital, as in a headline, so that a capital says little.</summary>
    public bool IsTitleCase(int paragraph)
    {
        if (_titleCase[paragraph] == Case.Unknown)
        {
            int words = 0;
            int capitals = 0;
            for (int token = Tokens.FirstOfParagraph(paragraph); token < Tokens.FirstOfParagraph(paragraph + 1); token++)
            {
                words += Tokens[token].IsWord && !Tokens[token].Is(WordTraits.Number) ? 1 : 0;
                capitals += Tokens[token].IsWord && Tokens[token].IsCapitalized ? 1 : 0;
            }

            _titleCase[paragraph] = words > 3 && capitals * 10 > words * 7 ? Case.Title : Case.Sentence;
        }

        return _titleCase[paragraph] == Case.Title;
    }

    /// <summary>Whether the punctuation mark stands at the position.</summary>
    public bool IsMark(int position, char mark) => this[position] is { Kind: TokenKind.Punctuation } token && token.Key == mark;

    private Element[] Build(bool[] isQuotation)
    {
        var items = new List<Element>(Tokens.Count);
        int run = 0;
        for (int paragraph = 0; paragraph < Tokens.Document.Paragraphs.Count; paragraph++)
        {
            int end = Tokens.FirstOfParagraph(paragraph + 1);
            int token = Tokens.FirstOfParagraph(paragraph);
            while (run < Tokens.Runs.Count && Tokens.Runs[run].Paragraph == paragraph)
            {
                if (isQuotation[run])
                {
                    token = AddUntil(items, token, Tokens.FirstFrom(Tokens.Runs[run].Span.Start), paragraph);
                    token = AddUntil(items, token, EndOfSpeakerLabel(run, token, end), paragraph);
                    _positionOfRun[run] = items.Count;
                    items.Add(new Element { Token = -1, Run = run, Paragraph = paragraph });
                    token = CommaOutside.TokenBehind(Tokens, Tokens.Runs[run]);
                }

                run++;
            }

            AddUntil(items, token, end, paragraph);
        }

        return [.. items];
    }

    // “WALLACE: If I may …”: who speaks stands inside the marks, and belongs to the narration.
    private int EndOfSpeakerLabel(int run, int first, int end)
    {
        int token = first;
        while (token < end && token < first + LongestLabel && Tokens[token].IsWord && Tokens[token].IsCapitalized && !Tokens[token].Is(WordTraits.Common))
        {
            token++;
        }

        bool label = token > first && token < end && Tokens[token] is { Kind: TokenKind.Punctuation, Key: ':' }
            && Tokens[token].End < Tokens.Runs[run].Span.End;
        return label && Tokens.Runs[run].MarkedSpan.Start == Tokens.Document.Paragraphs[Tokens.Runs[run].Paragraph].Span.Start ? token + 1 : first;
    }

    private const int LongestLabel = 4;

    private static int AddUntil(List<Element> items, int token, int end, int paragraph)
    {
        for (; token < end; token++)
        {
            items.Add(new Element { Token = token, Run = -1, Paragraph = paragraph });
        }

        return token;
    }

    private void MarkSentences()
    {
        var sentences = new List<TextSpan>();
        int next = 0;
        int sentence = 0;
        for (int i = 0; i < _items.Length; i++)
        {
            bool newParagraph = i == 0 || _items[i].Paragraph != _items[i - 1].Paragraph;
            if (newParagraph)
            {
                sentences.Clear();
                SentenceSplitter.Split(Tokens.Language, Tokens.Text, Tokens.Document.Paragraphs[_items[i].Paragraph].Span, sentences);
                next = 1;
            }

            bool begins = !newParagraph && BeginsLine(i);
            for (int start = SpanOf(i).Start; next < sentences.Count && sentences[next].Start <= start; next++)
            {
                // What begins inside the item before is a sentence of the quotation, not of the article.
                begins |= i > 0 && sentences[next].Start >= SpanOf(i - 1).End;
            }

            sentence += i > 0 && (newParagraph || begins) ? 1 : 0;
            _items[i].Sentence = sentence;
        }
    }

    // A quotation on a line of its own goes on from nothing.
    private bool BeginsLine(int position) => IsQuotation(position) && !IsQuotation(position - 1) && Tokens.IsLineStart(Tokens.Runs[RunAt(position)]);

    private TextSpan SpanOf(int position) =>
        RunAt(position) is var run and >= 0 ? Tokens.Runs[run].MarkedSpan : TextSpan.FromBounds(this[position].Start, this[position].End);
}
