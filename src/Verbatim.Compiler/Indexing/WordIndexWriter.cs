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
    private readonly WordLanguage _language;
    private readonly SurfaceTable _surfaces;
    private readonly List<int> _stems = [];
    private readonly List<int> _exactStems = [];
    private readonly Dictionary<string, int> _stemNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _stemTexts = [];
    private readonly List<bool> _isContent = [];
    private readonly Dictionary<string, int> _exactNumbers = new(StringComparer.Ordinal);
    private readonly char[] _surface = new char[WordForms.BufferLength];
    private readonly char[] _folded = new char[2 * WordForms.BufferLength];

    public WordIndexWriter(SurfaceTable surfaces, WordLanguage language)
    {
        _surfaces = surfaces;
        _language = language;
    }

    /// <summary>Postings written.</summary>
    public long PostingCount { get; private set; }

    /// <summary>Writes the sections of the words.</summary>
    /// <param name="words">The surfaces of all articles' words by position, -1 where there is none.</param>
    /// <param name="articleStarts">Where each article's words begin, and where the last one's end.</param>
    /// <param name="flags">The posting flags of each word.</param>
    /// <param name="surfaceArticles">In how many articles each surface stands.</param>
    /// <param name="lengthCodes">Each article's length code.</param>
    /// <param name="sections">The sections to set.</param>
    public void Write(int[] words, int[] articleStarts, byte[] flags, List<int> surfaceArticles, byte[] lengthCodes, byte[][] sections)
    {
        var dictionary = new DictionaryWriter();
        AddForms(dictionary, surfaceArticles);
        List<int> lists = dictionary.Write(
            out sections[(int)IndexSection.WordBlocks], out sections[(int)IndexSection.WordEntries], out sections[(int)IndexSection.WordAlphabet]);
        EntryCount = dictionary.Count;
        ListCount = lists.Count;

        var place = new int[_stemTexts.Count + _exactNumbers.Count];
        for (int i = 0; i < lists.Count; i++)
        {
            place[lists[i]] = i;
        }

        long[] occurrences = Distribute(words, articleStarts, flags, place, lists.Count, out int[] ends);
        double averageLength = Math.Max(1.0, (double)articleStarts[articleStarts.Length - 1] / Math.Max(lengthCodes.Length, 1));
        WriteLists(occurrences, ends, lists, lengthCodes, averageLength, sections);
    }

    /// <summary>Entries in the dictionary.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Posting lists.</summary>
    public int ListCount { get; private set; }

    private void AddForms(DictionaryWriter dictionary, List<int> surfaceArticles)
    {
        FindStems();
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            dictionary.Add(_surfaces[surface], _stems[surface], _exactStems[surface], surfaceArticles[surface], hidden: false);
        }

        // Stems, and words without their accents, so that a query's word is found whether or not the corpus has it in that form.
        for (int stem = 0; stem < _stemTexts.Count; stem++)
        {
            dictionary.Add(Encoding.UTF8.GetBytes(_stemTexts[stem]), stem, -1, 0, hidden: true);
        }

        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            if (!IsAscii(_surfaces[surface]))
            {
                int length = WordForms.Fold(Decode(_surfaces[surface]), _folded);
                dictionary.Add(Encoding.UTF8.GetBytes(_folded, 0, length), _stems[surface], -1, 0, hidden: true);
            }
        }
    }

    private void FindStems()
    {
        var exactByStem = new Dictionary<int, List<string>>();
        var exactTexts = new List<string>();
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            ReadOnlySpan<char> text = Decode(_surfaces[surface]);
            int length = WordForms.Fold(text, _folded);
            bool accented = !text.SequenceEqual(_folded.AsSpan(0, length));
            string stem = _folded.AsSpan(0, WordForms.Stem(_folded, length, _language)).ToString();
            if (!_stemNumbers.TryGetValue(stem, out int number))
            {
                number = _stemTexts.Count;
                _stemNumbers.Add(stem, number);
                _stemTexts.Add(stem);
                _isContent.Add(false);
            }

            // A stem is a function word when all its forms are.
            _isContent[number] |= !StopWords.Contains(text, _language);

            _stems.Add(number);
            string exact = stem;
            if (accented)
            {
                text.CopyTo(_folded);
                exact = _folded.AsSpan(0, WordForms.Stem(_folded, text.Length, _language)).ToString();
            }

            exactTexts.Add(exact);
            if (!exactByStem.TryGetValue(number, out List<string>? exacts))
            {
                // Nearly every stem has one spelling only: a list is kept only from the first accented one on.
                if (accented)
                {
                    exactByStem.Add(number, [exact]);
                }
            }
            else if (!exacts.Contains(exact))
            {
                exacts.Add(exact);
            }
        }

        AddPlainSpellings(exactByStem, exactTexts);
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            _exactStems.Add(exactByStem.TryGetValue(_stems[surface], out List<string>? exacts) && exacts.Count > 1
                ? ExactNumber(_stems[surface] + "\0" + exactTexts[surface])
                : -1);
        }
    }

    // A spelling met before the first accented one of its stem is still to be counted.
    private void AddPlainSpellings(Dictionary<int, List<string>> exactByStem, List<string> exactTexts)
    {
        if (exactByStem.Count == 0)
        {
            return;
        }

        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            if (exactByStem.TryGetValue(_stems[surface], out List<string>? exacts) && !exacts.Contains(exactTexts[surface]))
            {
                exacts.Add(exactTexts[surface]);
            }
        }
    }

    private int ExactNumber(string key)
    {
        if (!_exactNumbers.TryGetValue(key, out int number))
        {
            number = _stemTexts.Count + _exactNumbers.Count;
            _exactNumbers.Add(key, number);
        }

        return number;
    }

    // A counting sort: articles and positions come in order, and so they stay within each list.
    private long[] Distribute(int[] words, int[] articleStarts, byte[] flags, int[] place, int listCount, out int[] ends)
    {
        var counts = new int[listCount + 1];
        int articleCount = articleStarts.Length - 1;
        int total = articleStarts[articleCount];
        var listOf = new int[_surfaces.Count];
        var exactListOf = new int[_surfaces.Count];
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            listOf[surface] = place[_stems[surface]];
            exactListOf[surface] = _exactStems[surface] < 0 ? -1 : place[_exactStems[surface]];
        }

        for (int i = 0; i < total; i++)
        {
            if (words[i] >= 0)
            {
                counts[listOf[words[i]]]++;
                if (exactListOf[words[i]] >= 0)
                {
                    counts[exactListOf[words[i]]]++;
                }
            }
        }

        int sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            int count = counts[i];
            counts[i] = sum;
            sum = checked(sum + count);
        }

        var occurrences = new long[sum];
        for (int article = 0; article < articleCount; article++)
        {
            int start = articleStarts[article];
            int end = articleStarts[article + 1];
            for (int i = start; i < end; i++)
            {
                int word = words[i];
                if (word >= 0)
                {
                    long occurrence = PostingListWriter.Occurrence(article, i - start, flags[i]);
                    occurrences[counts[listOf[word]]++] = occurrence;
                    if (exactListOf[word] >= 0)
                    {
                        occurrences[counts[exactListOf[word]]++] = occurrence;
                    }
                }
            }
        }

        ends = counts;
        return occurrences;
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
            writer.Count(occurrences.AsSpan(from, ends[i] - from), withFlags: !IsFunctionWord(lists[i]));
            from = ends[i];
        }

        payloads.Close();
        sections[(int)IndexSection.Payloads] = payloads.Table;
        from = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            int start = bytes.Length;
            bool isStem = lists[i] < _stemTexts.Count;
            int postings = writer.Write(occurrences.AsSpan(from, ends[i] - from), withPositions: isStem, withFlags: !IsFunctionWord(lists[i]), bytes);
            PostingCount += isStem ? postings : 0;
            table.Add(start, bytes.Length - start);
            from = ends[i];
        }

        bytes.Reserve(IndexLayout.PostingPadding);
        sections[(int)IndexSection.WordLists] = bytes.ToArray();
        sections[(int)IndexSection.WordListGroups] = table.Groups;
        sections[(int)IndexSection.WordListLengths] = table.Lengths;
    }

    private bool IsFunctionWord(int list) => list < _isContent.Count && !_isContent[list];

    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8)
    {
        if (IsAscii(utf8))
        {
            for (int i = 0; i < utf8.Length; i++)
            {
                _surface[i] = (char)utf8[i];
            }

            return _surface.AsSpan(0, utf8.Length);
        }

        byte[] bytes = utf8.ToArray();
        return _surface.AsSpan(0, Encoding.UTF8.GetChars(bytes, 0, bytes.Length, _surface, 0));
    }

    private static bool IsAscii(ReadOnlySpan<byte> utf8)
    {
        foreach (byte b in utf8)
        {
            if (b >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
