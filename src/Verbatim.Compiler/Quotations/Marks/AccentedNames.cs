using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Language;
using Verbatim.Words;

namespace Verbatim.Compiler.Quotations.Marks;

/// <summary>Lets a name without its accents be the same word as with them: “Cote” is “Côté” in a document that has both.</summary>
internal static class AccentedNames
{
    /// <summary>Gives each capitalised word that stands elsewhere with accents the key that it has there.</summary>
    public static void Unify(string text, Token[] tokens)
    {
        Dictionary<ulong, ulong>? accented = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsCapitalized && token.IsWord && HasAccent(text, token))
            {
                accented ??= [];
                accented[WithoutAccents(text, token)] = token.Key;
            }
        }

        for (int i = 0; accented is not null && i < tokens.Length; i++)
        {
            if (tokens[i] is { IsWord: true, IsCapitalized: true } token && accented.TryGetValue(token.Key, out ulong key))
            {
                tokens[i] = new Token(token.Start, token.End, token.Kind, key, token.Traits, token.IsCapitalized, token.IsAllCapitals);
            }
        }
    }

    private static bool HasAccent(string text, in Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (CanonicalForms.HasAccent(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong WithoutAccents(string text, in Token token)
    {
        var plain = new StringBuilder(token.End - token.Start);
        for (int i = token.Start; i < token.End; i++)
        {
            if (!CanonicalForms.IsCombiningMark(text[i]))
            {
                plain.Append(CanonicalForms.WithoutAccents(text[i]));
            }
        }

        return WordKey.Of(plain.ToString());
    }
}
