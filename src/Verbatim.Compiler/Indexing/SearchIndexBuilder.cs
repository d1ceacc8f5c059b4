using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// Builds the search index, the part of the corpus image that docs/index-layout.md describes. Parting an article into words
/// (<see cref="ReadWords"/>) is separate from merging, so that its result can be kept while the article does not change.
/// </summary>
public sealed class SearchIndexBuilder
{
    private readonly WordLanguage _language;
    private readonly SurfaceTable _surfaces = new();
    private readonly List<int> _surfaceArticles = [];
    private readonly List<byte> _surfaceLanguages = [];
    private readonly SpeakerIndexWriter _speakers;
    private readonly List<int[]> _speakerWords = [];
    private readonly ArticleWords _articleWords = new();
    private readonly List<int> _days = [];
    private readonly List<WordLanguage> _languages = [];
    private readonly List<int> _articleStarts = [];
    private readonly SourceTable _sources = new();
    private readonly ZoneWriter _zones = new();
    private readonly List<int> _speakersOfArticle = [];
    private int[] _localSurfaces = new int[256];
    private int[] _words = new int[1 << 12];
    private byte[] _flags = new byte[1 << 12];
    private int _wordCount;
    private int _quoteCount;

    /// <summary>Begins an index.</summary>
    /// <param name="language">
    /// The language of speakers and of articles that name none: “en” for English stems and stop words; “none” for words as they are, which fits any language.
    /// </param>
    /// <exception cref="ArgumentException">Another language.</exception>
    public SearchIndexBuilder(string language = "en")
    {
        _language = LanguageOf(language);
        _speakers = new SpeakerIndexWriter(_language);
    }

    /// <summary>Adds the next speaker, numbered from 0. All speakers come before the first article.</summary>
    public void AddSpeaker(string name, IReadOnlyList<string> aliases, IReadOnlyList<string> roles)
    {
        if (_days.Count > 0)
        {
            throw new InvalidOperationException("Speakers are added before articles.");
        }

        _speakers.Add(name, aliases, roles);
        _speakerWords.Add(SurfacesOf(name));
    }

    /// <summary>
    /// The words of an article as bytes that can be kept between builds; they depend on nothing but the arguments (of the quotations
    /// only the spans). The language is a BCP 47 tag; English where it is empty. Thread-safe.
    /// </summary>
    public static byte[] ReadWords(string title, string text, IReadOnlyList<IndexedQuote> quotes, string? language = null) =>
        new ArticleWords().Encode(title, text, quotes, WordLanguages.OfTag(language.AsSpan()));

    /// <summary>Adds the next article. Articles come in the order of their numbers, which is by date.</summary>
    public void Add(IndexedArticle article) =>
        Add(_articleWords.Encode(article.Title, article.Text, article.Quotes, LanguageOfArticle(article.Language)), article.DayNumber, article.Source,
            article.Quotes, article.Language);

    /// <summary>Adds the next article by the words that <see cref="ReadWords"/> made of it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="dayNumber">The date, as the number of days since 0001-01-01.</param>
    /// <param name="source">The publication it is from; null when unknown.</param>
    /// <param name="quotes">The quotations in text order.</param>
    /// <param name="language">A BCP 47 tag, the one that the words were read by; null for the language of the index.</param>
    /// <exception cref="FormatException">The bytes are damaged, or were made by another version; make them again.</exception>
    public void Add(byte[] words, int dayNumber, string? source, IReadOnlyList<IndexedQuote> quotes, string? language = null)
    {
        if (_days.Count > 0 && dayNumber < _days[_days.Count - 1])
        {
            throw new ArgumentException("Articles are added in the order of their dates.", nameof(dayNumber));
        }

        if (_days.Count == IndexLayout.MaxArticles)
        {
            throw new InvalidOperationException("A corpus holds at most " + IndexLayout.MaxArticles + " articles.");
        }

        int article = _days.Count;
        int start = _wordCount;
        var reader = new ArticleWordsReader(words);
        if (reader.Quotes.Length != quotes.Count)
        {
            throw new FormatException("The kept words of the article do not fit its quotations.");
        }

        _languages.Add(LanguageOfArticle(language));
        MapSurfaces(reader);
        AppendWords(reader.TitleWords, ref reader, IndexLayout.InTitle);
        AppendGap();
        int body = _wordCount;
        AppendWords(reader.BodyWords, ref reader, 0);
        MarkQuotes(reader, quotes, body, article);
        AppendSpeakers();

        _zones.AddArticle(reader.TitleWords, reader.BodyWords, quotes.Count);
        for (int i = 0; i < quotes.Count; i++)
        {
            _zones.AddQuote(reader.Quotes[i].Gap, reader.Quotes[i].Words, quotes[i].SpeakerId);
        }

        _quoteCount += quotes.Count;
        _articleStarts.Add(start);
        _days.Add(dayNumber);
        _sources.Add(source);
    }

    /// <summary>The index as bytes: the same for the same articles and speakers, wherever it is built.</summary>
    /// <exception cref="InvalidOperationException">The index would be longer than two gigabytes.</exception>
    public byte[] Build()
    {
        int count = _days.Count;
        var sections = new byte[(int)IndexSection.Count][];
        var starts = new int[count + 1];
        _articleStarts.CopyTo(starts);
        starts[count] = _wordCount;
        byte[] lengthCodes = WriteLengths(starts);
        sections[(int)IndexSection.Lengths] = lengthCodes;
        sections[(int)IndexSection.Days] = WriteDays();
        _sources.Write(sections);
        sections[(int)IndexSection.Zones] = _zones.Write(out sections[(int)IndexSection.ZoneOffsets]);

        WordLanguage language = LanguageOfIndex();
        var wordIndex = new WordIndexWriter(_surfaces, new SurfaceLists(_surfaces, language, IsUsedIn));
        wordIndex.Write(_words, starts, _languages, _flags, _surfaceArticles, lengthCodes, sections);
        (int nameEntries, int nameLists, int roleEntries, int roleLists) = _speakers.Write(sections);
        var header = new IndexHeader
        {
            Language = language,
            Articles = count,
            Speakers = _speakers.Count,
            Quotes = _quoteCount,
            Sources = _sources.Count,
            Entries = [wordIndex.EntryCount, nameEntries, roleEntries],
            Lists = [wordIndex.ListCount, nameLists, roleLists],
            Tokens = _wordCount,
            Postings = wordIndex.PostingCount,
        };
        return header.Assemble(sections);
    }

    private WordLanguage LanguageOfArticle(string? tag) => tag is null ? _language : WordLanguages.OfTag(tag.AsSpan());

    private WordLanguage LanguageOfIndex()
    {
        WordLanguage all = _language;
        foreach (WordLanguage language in _languages)
        {
            all = all.And(language);
        }

        return all;
    }

    private bool IsUsedIn(int surface, WordLanguage language) => (_surfaceLanguages[surface] & (1 << (int)language)) != 0;

    private void NoteUse(int surface) => _surfaceLanguages[surface] |= (byte)(1 << (int)_languages[_languages.Count - 1]);

    private static byte[] WriteLengths(int[] starts)
    {
        var codes = new byte[starts.Length - 1];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = IndexCodes.LengthCode(starts[i + 1] - starts[i]);
        }

        return codes;
    }

    private byte[] WriteDays()
    {
        var days = new ByteWriter();
        int first = _days.Count > 0 ? _days[0] : 0;
        bool wide = _days.Count > 0 && _days[_days.Count - 1] - first > ushort.MaxValue;
        days.Int32(first);
        foreach (int day in _days)
        {
            days.Number(day - first, wide ? 4 : 2);
        }

        return days.ToArray();
    }

    private static WordLanguage LanguageOf(string language) => language switch
    {
        "en" => WordLanguage.English,
        "none" => WordLanguage.None,
        _ => throw new ArgumentException($"The language “{language}” is not known; “en” and “none” are.", nameof(language)),
    };

    private void MapSurfaces(ArticleWordsReader reader)
    {
        if (_localSurfaces.Length < reader.SurfaceCount)
        {
            _localSurfaces = new int[reader.SurfaceCount * 2];
        }

        for (int i = 0; i < reader.SurfaceCount; i++)
        {
            int surface = AddSurface(reader.Surface(i));
            _localSurfaces[i] = surface;
            _surfaceArticles[surface]++;
            NoteUse(surface);
        }
    }

    private int AddSurface(ReadOnlySpan<byte> utf8)
    {
        int surface = _surfaces.Add(utf8);
        if (surface == _surfaceArticles.Count)
        {
            _surfaceArticles.Add(0);
            _surfaceLanguages.Add(0);
        }

        return surface;
    }

    private void AppendWords(int count, ref ArticleWordsReader reader, byte flags)
    {
        Reserve(count);
        for (int i = 0; i < count; i++)
        {
            _words[_wordCount] = _localSurfaces[reader.NextWord()];
            _flags[_wordCount++] = flags;
        }
    }

    // A position without a word: no phrase reaches over it.
    private void AppendGap()
    {
        Reserve(1);
        _words[_wordCount] = -1;
        _flags[_wordCount++] = 0;
    }

    private void MarkQuotes(ArticleWordsReader reader, IReadOnlyList<IndexedQuote> quotes, int body, int article)
    {
        _speakersOfArticle.Clear();
        int place = body;
        for (int i = 0; i < quotes.Count; i++)
        {
            place += reader.Quotes[i].Gap;
            for (int word = place; word < place + reader.Quotes[i].Words; word++)
            {
                _flags[word] |= IndexLayout.InQuote;
            }

            int speaker = quotes[i].SpeakerId;
            if (speaker >= _speakers.Count || speaker < -1)
            {
                throw new ArgumentException("A quotation has a speaker that was not added.", nameof(quotes));
            }

            if (speaker >= 0)
            {
                _speakers.AddQuote(speaker, article);
                if (!_speakersOfArticle.Contains(speaker))
                {
                    _speakersOfArticle.Add(speaker);
                }
            }
        }
    }

    private void AppendSpeakers()
    {
        foreach (int speaker in _speakersOfArticle)
        {
            AppendGap();
            int[] words = _speakerWords[speaker];
            Reserve(words.Length);
            foreach (int word in words)
            {
                NoteUse(word);
                _words[_wordCount] = word;
                _flags[_wordCount++] = IndexLayout.InSpeaker;
            }
        }
    }

    private int[] SurfacesOf(string name)
    {
        var words = new List<int>();
        var reader = new SurfaceReader(name.AsSpan(), _language, new char[WordForms.BufferLength]);
        while (reader.MoveNext())
        {
            words.Add(AddSurface(Encoding.UTF8.GetBytes(reader.Surface.ToString())));
        }

        return words.ToArray();
    }

    private void Reserve(int count)
    {
        if (_words.Length - _wordCount < count)
        {
            int length = checked((int)Math.Max((long)_wordCount + count, Math.Min(2L * _words.Length, 0x7FFFFFC7)));
            Array.Resize(ref _words, length);
            Array.Resize(ref _flags, length);
        }
    }
}
