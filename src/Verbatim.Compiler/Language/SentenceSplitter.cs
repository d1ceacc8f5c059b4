namespace Verbatim.Compiler.Language;

/// <summary>Finds where sentences end.</summary>
public static class SentenceSplitter
{
    /// <summary>The offset just past the sentence that begins at <paramref name="start"/>, closing marks included; at most <paramref name="end"/>.</summary>
    public static int EndOfSentence(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
            {
                continue;
            }

            int after = i + 1;
            while (after < end && text[after] is '.' or '!' or '?' or '…' or '”' or '"' or '»' or '’' or ')' or '\'')
            {
                after++;
            }

            if (after < end && !(char.IsWhiteSpace(text[after]) && BeginsSentence(text, after, end)))
            {
                // No stop of this run ends a sentence: looking at each of them again would be quadratic.
                i = after - 1;
            }
            else if (after >= end || !IsAbbreviation(text, start, i))
            {
                return after;
            }
        }

        return end;
    }

    private static bool BeginsSentence(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position >= end || !char.IsLower(text[position]);
    }

    private static bool IsAbbreviation(string text, int start, int dot)
    {
        int word = dot;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        string before = text.Substring(word, dot - word);
        return text[dot] == '.' && ((before.Length == 1 && char.IsUpper(before[0])) || before is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Gen" or "Sen" or "Rep" or "Gov" or "Prof" or "Sgt" or "Col" or "Lt" or "Capt" or "Jr" or "Sr");
    }
}
