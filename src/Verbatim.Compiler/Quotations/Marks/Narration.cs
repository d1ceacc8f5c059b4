using System;
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
    private readonly TokenizedDocument _tokens;
    private readonly Element[] _items;
    private readonly int[] _positionOfRun;
    private readonly Case[] _titleCase;
    private int _count;

    /// <param name="tokens">The document.</param>
    /// <param name="isQuotation">For each run, whether it is shrunk to an item; never for one inside another that is.</param>
    public Narration(TokenizedDocument tokens, bool[] isQuotation)
    {
        _tokens = tokens;
        _items = new Element[tokens.Count + tokens.Runs.Count];
        _positionOfRun = new int[tokens.Runs.Count];
        _titleCase = new Case[tokens.Document.Paragraphs.Count];
        Build(isQuotation);
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
        /// <summary>The place of the token; of a quotation the complement of its run, which is below 0.</summary>
        public int Token;
        public int Paragraph;
        public int Sentence;
    }

    public TokenizedDocument Tokens => _tokens;

    public int Count => _count;

    /// <summary>The token at the position; the default token, which is no word and has no traits, for a quotation or outside the text.</summary>
    public ref readonly Token this[int position] => ref _tokens[(uint)position < (uint)_count ? _items[position].Token : -1];

    /// <summary>The run of the quotation at the position; -1 for a token.</summary>
    public int RunAt(int position) => IsQuotation(position) ? ~_items[position].Token : -1;

    public bool IsQuotation(int position) => (uint)position < (uint)_count && _items[position].Token < 0;

    /// <summary>The paragraph of the position; -1 outside the text.</summary>
    public int ParagraphOf(int position) => (uint)position < (uint)_count ? _items[position].Paragraph : -1;

    /// <summary>The running number of the sentence, over the whole document; -1 outside the text.</summary>
    public int SentenceOf(int position) => (uint)position < (uint)_count ? _items[position].Sentence : -1;

    /// <summary>The position of a run that is shrunk.</summary>
    public int PositionOf(int run) => _positionOfRun[run];

    public bool IsSentenceStart(int position) => SentenceOf(position) != SentenceOf(position - 1);

    public bool IsParagraphStart(int position) => ParagraphOf(position) != ParagraphOf(position - 1);

    /// <summary>Whether a quotation mark stands between the token and the one before it.</summary>
    public bool IsParted(int position)
    {
        int end = this[position - 1].End;
        int start = this[position].Start;
        for (int i = end; end > 0 && i < start; i++)
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
            int end = Tokens.FirstOfParagraph(paragraph + 1);
            for (int i = Tokens.FirstOfParagraph(paragraph); i < end; i++)
            {
                ref readonly Token token = ref Tokens[i];
                words += token.IsWord && !token.Is(WordTraits.Number) ? 1 : 0;
                capitals += token.IsWord && token.IsCapitalized ? 1 : 0;
            }

            _titleCase[paragraph] = words > 3 && capitals * 10 > words * 7 ? Case.Title : Case.Sentence;
        }

        return _titleCase[paragraph] == Case.Title;
    }

    /// <summary>Whether the punctuation mark stands at the position.</summary>
    public bool IsMark(int position, char mark) => this[position] is { Kind: TokenKind.Punctuation } token && token.Key == mark;

    private void Build(bool[] isQuotation)
    {
        int run = 0;
        for (int paragraph = 0; paragraph < Tokens.Document.Paragraphs.Count; paragraph++)
        {
            int end = Tokens.FirstOfParagraph(paragraph + 1);
            int token = Tokens.FirstOfParagraph(paragraph);
            while (run < Tokens.Runs.Count && Tokens.Runs[run].Paragraph == paragraph)
            {
                if (isQuotation[run])
                {
                    token = AddUntil(token, Tokens.FirstFrom(Tokens.Runs[run].Span.Start), paragraph);
                    token = AddUntil(token, EndOfSpeakerLabel(run, token, end), paragraph);
                    _positionOfRun[run] = _count;
                    _items[_count++] = new Element { Token = ~run, Paragraph = paragraph };
                    token = Math.Max(token, CommaOutside.TokenBehind(Tokens, Tokens.Runs[run]));
                }

                run++;
            }

            AddUntil(token, end, paragraph);
        }
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

    private int AddUntil(int token, int end, int paragraph)
    {
        for (; token < end; token++)
        {
            _items[_count++] = new Element { Token = token, Paragraph = paragraph };
        }

        return token;
    }

    private void MarkSentences()
    {
        var sentences = new List<TextSpan>();
        int next = 0;
        int sentence = 0;
        for (int i = 0; i < _count; i++)
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
