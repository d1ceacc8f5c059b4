using System;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Words;

namespace Verbatim.Compiler.Documents;

/// <summary>The languages by whose words documents are read.</summary>
internal static class Languages
{
    /// <summary>The language of a BCP 47 tag; English where there is none, and a plain one where its words are not listed.</summary>
    public static ILanguage OfTag(string? tag) =>
        WordLanguages.OfTag(tag.AsSpan()) == WordLanguage.English ? EnglishLanguage.Instance : PlainLanguage.Instance;
}
