using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>Turns the words of all articles, in their order, into the dictionary and the posting lists.</summary>
internal sealed class WordIndexWriter
{
    private readonly SurfaceTable _surfaces;
    private readonly SurfaceLists _lists;
    private readonly SurfaceText _decoder = new();
    private readonly char[] _folded = new char[2 * WordForms.BufferLength];

    public WordIndexWriter(SurfaceTable surfaces, SurfaceLists lists)
    {
        _surfaces = surfaces;
        _lists = lists;
    }

    /// <summary>Postings written.</summary>
    public long PostingCount { get; private set; }

    /// <summary>Writes the sections of the words.</summary>
    /// <param name="words">The surfaces of all articles' words by position, -1 where there is none.</param>
    /// <param name="articleStarts">Where each article's words begin, and where the last one's end.</param>
    /// <param name="languages">The language of each article's words.</param>
    /// <param name="flags">The posting flags of each word.</param>
    /// <param name="surfaceArticles">In how many articles each surface stands.</param>
    /// <param name="lengthCodes">Each article's length code.</param>
    /// <param name="sections">The sections to set.</param>
    public void Write(
        int[] words, int[] articleStarts, List<WordLanguage> languages, byte[] flags, List<int> surfaceArticles, byte[] lengthCodes, byte[][] sections)
    {
        var dictionary = new DictionaryWriter();
        AddForms(dictionary, surfaceArticles);
        List<int> lists = dictionary.Write(
            out sections[(int)IndexSection.WordBlocks], out sections[(int)IndexSection.WordEntries], out sections[(int)IndexSection.WordAlphabet]);
        EntryCount = dictionary.Count;
        ListCount = lists.Count;

        var place = new int[_lists.Count + _lists.ExactCount];
        for (int i = 0; i < lists.Count; i++)
        {
            place[lists[i]] = i;
        }

        var distribution = new WordDistribution(_lists, _surfaces.Count, place, lists.Count);
        long[] occurrences = distribution.Distribute(words, articleStarts, languages, flags, out int[] ends);
        double averageLength = Math.Max(1.0, (double)articleStarts[articleStarts.Length - 1] / Math.Max(lengthCodes.Length, 1));
        WriteLists(occurrences, ends, lists, lengthCodes, averageLength, sections);
    }

    /// <summary>Entries in the dictionary.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Posting lists.</summary>
    public int ListCount { get; private set; }

    private void AddForms(DictionaryWriter dictionary, List<int> surfaceArticles)
    {
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            dictionary.Add(_surfaces[surface], _lists.Of(surface), _lists.ExactOf(surface), surfaceArticles[surface], hidden: false);
        }

        // Stems, and words without their accents, so that a query's word is found whether or not the corpus has it in that form.
        for (int list = 0; list < _lists.Count; list++)
        {
            dictionary.Add(_lists.Key(list), list, -1, 0, hidden: true);
        }

        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            if (!SurfaceText.IsAscii(_surfaces[surface]))
            {
                int length = WordForms.Fold(_decoder.Decode(_surfaces[surface]), _folded);
                dictionary.Add(Encoding.UTF8.GetBytes(_folded, 0, length), _lists.Of(surface), -1, 0, hidden: true);
            }
        }
    }

    private void WriteLists(long[] occurrences, int[] ends, List<int> lists, byte[] lengthCodes, double averageLength, byte[][] sections)
    {
        var bytes = new ByteWriter(1 << 16);
        var table = new ListTableWriter();
        var payloads = new PayloadCoder();
        var writer = new PostingListWriter(lengthCodes, averageLength, payloads);
        int from = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            writer.Count(occurrences.AsSpan(from, ends[i] - from), withFlags: !_lists.IsOfFunctionWord(lists[i]));
            from = ends[i];
        }

        payloads.Close();
        sections[(int)IndexSection.Payloads] = payloads.Table;
        from = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            int start = bytes.Length;
            bool isStem = lists[i] < _lists.Count;
            int postings = writer.Write(occurrences.AsSpan(from, ends[i] - from), withPositions: isStem, withFlags: !_lists.IsOfFunctionWord(lists[i]), bytes);
            PostingCount += isStem ? postings : 0;
            table.Add(start, bytes.Length - start);
            from = ends[i];
        }

        bytes.Reserve(IndexLayout.PostingPadding);
        sections[(int)IndexSection.WordLists] = bytes.ToArray();
        sections[(int)IndexSection.WordListGroups] = table.Groups;
        sections[(int)IndexSection.WordListLengths] = table.Lengths;
    }
}
