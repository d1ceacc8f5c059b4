using System;

namespace Verbatim.Compiler.Language;

/// <summary>Tokens in the order of the text, read where they stand in the array that they were written to.</summary>
/// <param name="capacity">How many are expected.</param>
internal sealed class TokenList(int capacity)
{
    private Token[] _tokens = new Token[capacity];

    public int Count { get; private set; }

    /// <summary>The array that they stand in; behind the last one it holds tokens that are no words and have no traits.</summary>
    public Token[] Array => _tokens;

    public ref readonly Token this[int place] => ref _tokens[place];

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            System.Array.Resize(ref _tokens, Math.Max(8, 2 * Count));
        }

        _tokens[Count++] = token;
    }
}
