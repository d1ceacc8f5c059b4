using System;
using Verbatim.Compiler.Text;
using Verbatim.Words;

namespace Verbatim.Compiler.Language;

/// <summary>
/// Tells the language of a text by how many of its words are function words of each: of stretches of it only, so that it costs the same for a long one.
/// Where it is unsure it says so, and never guesses.
/// </summary>
internal sealed class LanguageTeller
{
    /// <summary>The tag of a text that is in none of the languages that are told apart, and not in English (BCP 47: undetermined).</summary>
    public const string Other = "und";

    private const int Stretches = 4;
    private const int WordsOfStretch = 64;

    // Fewer words tell nothing.
    private const int FewestWords = 8;

    // Of a sentence's words at least so many in a hundred are among the commonest of its language.
    private const int LeastShare = 20;

    // English has so many in a hundred of them, even in lists and headlines of so many words.
    private const int LeastEnglish = 4;
    // In no language words are as short on average.
    private const int LeastLetters = 2;
    private const int ManyWords = 40;
    private const int ManyLetters = 20;

    private readonly int[] _counts = new int[CommonWords.Tags.Length];
    private readonly string _text;
    private int _words;
    private int _letters;
    private int _latin;

    private LanguageTeller(string text) => _text = text;

    /// <summary>The tag of the language in which the text at the span is written; null where it is English or cannot be told.</summary>
    public static string? Tell(string text, TextSpan span)
    {
        var teller = new LanguageTeller(text);
        int step = Math.Max(span.Length / Stretches, 1);
        int past = span.Start;
        for (int i = 0; i < Stretches; i++)
        {
            past = teller.Read(Math.Max(past, span.Start + (i * step)), span.End);
        }

        return teller.Told();
    }

    // From a word's beginning on; returns where it stopped.
    private int Read(int start, int end)
    {
        int position = start;
        while (position < end && position > 0 && char.IsLetter(_text[position - 1]) && char.IsLetter(_text[position]))
        {
            position++;
        }

        for (int words = 0; words < WordsOfStretch && position < end;)
        {
            int first = position;
            while (position < end && (char.IsLetter(_text[position]) || CanonicalForms.IsCombiningMark(_text[position])))
            {
                _letters++;
                _latin += _text[position] < FirstPastLatin ? 1 : 0;
                position++;
            }

            if (position > first)
            {
                Count(first, position);
                words++;
            }
            else
            {
                position++;
            }
        }

        return position;
    }

    private const char FirstPastLatin = '\u0370';

    private void Count(int start, int end)
    {
        _words++;
        int languages = CommonWords.LanguagesOf(WordKey.Of(_text, start, end));
        for (int i = 0; languages != 0; i++, languages >>= 1)
        {
            _counts[i] += languages & 1;
        }
    }

    private string? Told()
    {
        int best = 0;
        int second = -1;
        for (int i = 1; i < _counts.Length; i++)
        {
            if (_counts[i] > _counts[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || _counts[i] > _counts[second])
            {
                second = i;
            }
        }

        if (_letters < LeastLetters * _words)
        {
            // “W e   s t a y”, or a coding that nobody knows.
            return null;
        }

        if (_words >= FewestWords && _counts[best] * 100 >= LeastShare * _words && _counts[best] - _counts[second] >= Math.Max(3, _words / 12))
        {
            return best == 0 ? null : CommonWords.Tags[best];
        }

        bool otherScript = _letters >= ManyLetters && _latin * 2 < _letters;
        return otherScript || (_words >= ManyWords && _counts[0] * 100 < LeastEnglish * _words) ? Other : null;
    }
}
