using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>What the words inside marks show by themselves: how many they are, their capitals and verbs, and whether they stand in marks elsewhere.</summary>
internal sealed class MarkedWords
{
    // More says nothing new, and a megabyte in marks must stay cheap.
    private const int LongestCounted = 40;

    private readonly TokenizedDocument _tokens;
    private readonly Dictionary<ulong, int> _contents = [];

    public MarkedWords(TokenizedDocument tokens)
    {
        _tokens = tokens;
        foreach (QuotedRun run in tokens.Runs)
        {
            ulong content = ContentKey(run.Span);
            _contents.TryGetValue(content, out int count);
            _contents[content] = count + 1;
        }
    }

    public TokenizedDocument Tokens => _tokens;

    /// <summary>Whether the same few words stand in marks elsewhere in the document.</summary>
    public bool IsRepeated(QuotedRun run) => _contents[ContentKey(run.Span)] > 1;

    /// <summary>The number of its tokens.</summary>
    public int LengthOf(QuotedRun run) => _tokens.FirstFrom(run.Span.End) - _tokens.FirstFrom(run.Span.Start);

    /// <summary>Whether all words are capitalised but for the little ones of titles.</summary>
    public bool AllCapital(int first, int end)
    {
        int last = end - first > LongestCounted ? first + LongestCounted : end;
        for (int i = first; i < last; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].IsCapitalized
                && !_tokens[i].Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>0: no verb seen; 1: one; 2: and a subject pronoun, or an auxiliary.</summary>
    public uint Verbs(int first, int end)
    {
        int last = end - first > LongestCounted ? first + LongestCounted : end;
        uint found = 0;
        for (int i = first; i < last; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Is(WordTraits.SubjectPronoun | WordTraits.Auxiliary))
            {
                return 2;
            }

            if (token.Is(WordTraits.Verb | WordTraits.Speech))
            {
                found = 1;
            }
        }

        return found;
    }

    private ulong ContentKey(TextSpan span) =>
        span.Length > 80 ? (ulong)span.Start
            : WordKey.Of(_tokens.Text, span.Start, _tokens.Text[span.End - 1] is '.' or ',' && span.Length > 1 ? span.End - 1 : span.End);
}
