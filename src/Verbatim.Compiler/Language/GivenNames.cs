namespace Verbatim.Compiler.Language;

/// <summary>
/// Given names by the gender that mostly bears them. Written from general knowledge for this project, from no table or corpus; names borne
/// by both (“Robin”, “Alex”) are left out, for a wrong gender costs more than none.
/// </summary>
internal static class GivenNames
{
    /// <summary>The gender of the given name, hyphenated ones by their first part; unknown when it is not listed.</summary>
    public static WordTraits GenderOf(string givenName)
    {
        WordTraits traits = Lexicon.TraitsOf(givenName) & (WordTraits.GivenMale | WordTraits.GivenFemale);
        int hyphen = givenName.IndexOf('-');
        if (traits == WordTraits.None && hyphen > 0)
        {
            traits = Lexicon.TraitsOf(givenName.Substring(0, hyphen)) & (WordTraits.GivenMale | WordTraits.GivenFemale);
        }

        return traits is WordTraits.GivenMale or WordTraits.GivenFemale ? traits : WordTraits.None;
    }
}
