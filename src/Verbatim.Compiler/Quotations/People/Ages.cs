using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>Reads ages: “Ann Ray, 66,” and “the 66-year-old”.</summary>
internal static class Ages
{
    private const int Oldest = 120;

    /// <summary>The age between commas behind a name that ends at the position; 0 for none.</summary>
    public static int Behind(Narration narration, int end)
    {
        ref readonly Token token = ref narration[end + 1];
        bool closed = narration.IsMark(end + 2, ',') || narration.IsMark(end + 2, '.');
        return narration.IsMark(end, ',') && token.Is(WordTraits.Number) && closed ? Read(narration.Tokens.Text, token.Start, token.End) : 0;
    }

    /// <summary>Whether the token ends in “-year-old”.</summary>
    public static bool Ends(Narration narration, in Token token) => Spelling.EndOfAge(narration.Tokens.Text, token) >= 0;

    /// <summary>The age of “66-year-old”; 0 when the token is none, or has it in words.</summary>
    public static int Of(Narration narration, in Token token) =>
        Spelling.EndOfAge(narration.Tokens.Text, token) is var end and >= 0 ? Read(narration.Tokens.Text, token.Start, end) : 0;

    private static int Read(string text, int start, int end)
    {
        int age = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9' || age > Oldest)
            {
                return 0;
            }

            age = (age * 10) + text[i] - '0';
        }

        return age <= Oldest ? age : 0;
    }
}
