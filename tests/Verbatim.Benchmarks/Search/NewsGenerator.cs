using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>
/// Makes news-like articles from a seed. Words follow the law of Zipf and Mandelbrot, so that the vocabulary grows by the law of Heaps,
/// without end; the commonest are the function words of English, the others made of syllables, some inflected. An article comes back to
/// its own words, as texts do; a quarter of it is quoted.
/// </summary>
internal sealed class NewsGenerator
{
    private const string FunctionWordList =
        "the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which one you were all her she there would "
            + "their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may "
            + "first then do any like my now over such our man me even most made after also did many off before must well back through years much where your "
            + "way down should because long each just state those people too";

    private static readonly string[] Onsets = ["b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "br", "cr", "dr", "fl", "gr",
        "pl", "pr", "st", "tr", "sh", "ch", "th", "", "sp"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "ai", "ou", "io", "ee", "oa", "y"];
    private static readonly string[] Codas = ["", "n", "r", "l", "s", "t", "m", "nd", "st", "rt", "ck", "ng", "ll", "x", "p", "d"];
    private static readonly string[] Endings = ["s", "ed", "ing", "er", "ly", "ment", "ness", "ation", "al", "'s"];

    /// <summary>The function words.</summary>
    public static HashSet<string> FunctionWords { get; } = [.. FunctionWordList.Split(' ')];

    private readonly string[] _function = FunctionWordList.Split(' ');
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly List<string> _own = [];
    private ulong _state;

    public NewsGenerator(ulong seed) => _state = seed;

    public List<string> Speakers { get; } = [];

    public List<IndexedArticle> Make(int articles, int meanWords = 160)
    {
        for (int i = 0; i < 400; i++)
        {
            Speakers.Add(Capital(Word(300 + Next(4000))) + " " + Capital(Word(5000 + i)));
        }

        var result = new List<IndexedArticle>(articles);
        int day = new DateOnly(2015, 1, 1).DayNumber;
        for (int i = 0; i < articles; i++)
        {
            result.Add(MakeArticle(day + (int)(3000L * i / articles), meanWords));
        }

        return result;
    }

    private IndexedArticle MakeArticle(int day, int meanWords)
    {
        _own.Clear();
        int length = Math.Max(30, (int)(meanWords * Math.Exp(0.55 * Gaussian() - 0.15)));
        var title = new StringBuilder();
        for (int i = 0; i < 8; i++)
        {
            title.Append(i == 0 ? Capital(ContentWord()) : NextWord()).Append(i < 7 ? " " : "");
        }

        var text = new StringBuilder();
        var quotes = new List<IndexedQuote>();
        int inSentence = 0;
        int sentence = 8 + Next(25);
        int quoteStart = -1;
        int speaker = Rank(Speakers.Count);
        for (int i = 0; i < length; i++)
        {
            if (quoteStart < 0 && inSentence == 0 && Uniform() < 0.3)
            {
                quoteStart = text.Length + 1;
                text.Append('“');
            }

            string word = NextWord();
            text.Append(inSentence == 0 ? Capital(word) : word);
            if (++inSentence >= sentence || i == length - 1)
            {
                text.Append('.');
                if (quoteStart >= 0)
                {
                    quotes.Add(new IndexedQuote(quoteStart, text.Length - quoteStart, Uniform() < 0.8 ? speaker : -1));
                    string name = Speakers[speaker];
                    text.Append("” said ").Append(quotes.Count == 1 ? name : name[(name.IndexOf(' ') + 1)..]).Append('.');
                    quoteStart = -1;
                    speaker = Uniform() < 0.7 ? speaker : Rank(Speakers.Count);
                }

                inSentence = 0;
                sentence = 8 + Next(25);
                text.Append(Uniform() < 0.3 ? "\n\n" : " ");
            }
            else
            {
                text.Append(Uniform() < 0.05 ? ", " : " ");
            }
        }

        return new IndexedArticle { Title = title.ToString(), Text = text.ToString(), DayNumber = day, Source = "Source " + Rank(12), Quotes = quotes };
    }

    private string NextWord()
    {
        // Two words in five are function words, and a third of the others have been used in the article before.
        if (Uniform() < 0.42)
        {
            return _function[Rank(_function.Length)];
        }

        return ContentWord();
    }

    private string ContentWord()
    {
        if (_own.Count > 5 && Uniform() < 0.3)
        {
            return _own[Next(_own.Count)];
        }

        if (Uniform() < 0.01)
        {
            return Next(5000).ToString(CultureInfo.InvariantCulture);
        }

        string word = Word(Mandelbrot());
        _own.Add(word);
        return word;
    }

    private string Word(int rank)
    {
        while (_words.Count <= rank)
        {
            _words.Add(MakeWord(_words.Count));
        }

        return _words[rank];
    }

    // One word in three is an inflection of a commoner one.
    private string MakeWord(int rank)
    {
        ulong state = _state;
        _state = 0x9E3779B97F4A7C15UL * (ulong)(rank + 1);
        string word;
        if (rank > 50 && Next(3) == 0)
        {
            word = _words[Next(rank)].Split('\'')[0] + Endings[Next(Endings.Length)];
        }
        else
        {
            var made = new StringBuilder();
            int syllables = rank < 200 ? 1 + Next(2) : 2 + Next(2) + Next(2);
            for (int i = 0; i < syllables; i++)
            {
                made.Append(Onsets[Next(Onsets.Length)]).Append(Vowels[Next(Vowels.Length)]);
            }

            word = made.Append(Codas[Next(Codas.Length)]).ToString();
        }

        while (word.Length > 24 || !_taken.TryAdd(word, rank))
        {
            word = word.Length > 20 ? word[..12] : word + Vowels[Next(5)] + Onsets[Next(16)];
        }

        _state = state;
        return word;
    }

    // Two regimes, as large corpora have them (M. Montemurro, "Beyond the Zipf-Mandelbrot law in quantitative linguistics", 2001):
    // 1 / (rank + q) up to a knee, and from there 1 / rank^s. The distribution function of each is inverted.
    private int Mandelbrot()
    {
        const double Shift = 30;
        const double Knee = 6000;
        const double Exponent = 1.9;
        double head = Math.Log((Knee + Shift) / Shift);
        double tail = 1 / (Exponent - 1);
        double at = Uniform() * (head + tail);
        return at < head
            ? (int)(Shift * (Math.Exp(at) - 1))
            : (int)Math.Min(Knee * Math.Pow(1 - ((at - head) / tail), -1 / (Exponent - 1)), 2_000_000);
    }

    // A rank below the count by 1 / rank.
    private int Rank(int count) => (int)Math.Exp(Uniform() * Math.Log(count + 1)) - 1;

    private double Gaussian() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    private double Uniform() => (NextState() >> 11) * (1.0 / (1UL << 53));

    private int Next(int below) => (int)(NextState() % (ulong)below);

    // SplitMix64 (G. Steele, D. Lea and C. Flood, 2014).
    private ulong NextState()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
