using System;
using Verbatim.Search.Dictionary;
using Verbatim.Search.Planning;
using Verbatim.Search.Postings;
using Verbatim.Words;

namespace Verbatim.Verifying;

/// <summary>Finds the posting lists of a quotation's words.</summary>
internal static class DraftResolver
{
    /// <summary>Writes into each word its list and in how many articles it is; returns whether the corpus has a word of the stem of each.</summary>
    /// <param name="index">The index.</param>
    /// <param name="draft">The quotation.</param>
    /// <param name="text">Its text.</param>
    public static bool Resolve(SearchIndex index, Draft draft, ReadOnlySpan<char> text)
    {
        bool areAllKnown = true;
        Span<char> surface = stackalloc char[WordForms.BufferLength];
        Span<char> joined = stackalloc char[WordForms.BufferLength];
        foreach (ref DraftWord word in draft.Words)
        {
            if (word.IsInsertion)
            {
                continue;
            }

            ReadOnlySpan<char> written = Draft.TextOf(word, text, joined);
            bool isKnown = WordResolver.TryFind(index, surface[..WordForms.Surface(written, index.Language, surface)], out DictionaryEntry entry);
            areAllKnown &= isKnown;
            word.List = isKnown ? entry.List : -1;
            word.Articles = isKnown ? PostingList.CountOf(index.Words.ListBytes(entry.List)) : 0;
        }

        return areAllKnown;
    }
}
