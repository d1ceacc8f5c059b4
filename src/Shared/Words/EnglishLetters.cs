namespace Verbatim.Words;

/// <summary>The letters that the Snowball English stemmer tells apart.</summary>
internal static class EnglishLetters
{
    public static bool IsDouble(char c) => c is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    public static bool MayPrecedeLi(char c) => c is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't';

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
