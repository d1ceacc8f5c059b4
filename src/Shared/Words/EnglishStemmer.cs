using System;
using static Verbatim.Words.EnglishLetters;

namespace Verbatim.Words;

/// <summary>
/// The Snowball English stemmer ("Porter2", M. F. Porter, 2001), as described at snowballstem.org/algorithms/english/stemmer.html,
/// in the version that Lucene uses.
/// </summary>
internal ref struct EnglishStemmer
{
    private readonly Span<char> _word;
    private int _length;
    private int _region1;
    private int _region2;

    private EnglishStemmer(Span<char> word, int length)
    {
        _word = word;
        _length = length;
        _region1 = length;
        _region2 = length;
    }

    /// <summary>
    /// Stems the lower-case word of the first <paramref name="length"/> code units in place; returns the stem's length, never longer than the word.
    /// </summary>
    public static int Stem(Span<char> word, int length)
    {
        if (length < 3)
        {
            return length;
        }

        int special = EnglishStemExceptions.Stem(word, length);
        if (special != 0)
        {
            return special;
        }

        var stemmer = new EnglishStemmer(word, length);
        stemmer.Run();
        return stemmer._length;
    }

    private void Run()
    {
        if (_word[0] == '\'')
        {
            _word.Slice(1, _length - 1).CopyTo(_word);
            _length--;
        }

        bool hasConsonantY = MarkConsonantYs();
        FindRegions();
        Step0();
        Step1A();
        if (!IsInvariantAfterStep1A())
        {
            Step1B();
            Step1C();
            Step2();
            Step3();
            Step4();
            Step5();
        }

        if (hasConsonantY)
        {
            for (int i = 0; i < _length; i++)
            {
                if (_word[i] == 'Y')
                {
                    _word[i] = 'y';
                }
            }
        }
    }

    // A y that is a consonant is written Y until the end.
    private bool MarkConsonantYs()
    {
        bool any = false;
        for (int i = 0; i < _length; i++)
        {
            if (_word[i] == 'y' && (i == 0 || IsVowel(_word[i - 1])))
            {
                _word[i] = 'Y';
                any = true;
            }
        }

        return any;
    }

    private void FindRegions()
    {
        int start = StartsWith("gener") || StartsWith("arsen") ? 5 : StartsWith("commun") ? 6 : -1;
        _region1 = start >= 0 ? start : EndOfVowelConsonant(0);
        _region2 = EndOfVowelConsonant(_region1);
    }

    private readonly int EndOfVowelConsonant(int i)
    {
        while (i < _length && !IsVowel(_word[i]))
        {
            i++;
        }

        while (i < _length && IsVowel(_word[i]))
        {
            i++;
        }

        return i < _length ? i + 1 : _length;
    }

    private void Step0()
    {
        if (EndsWith("'s'"))
        {
            _length -= 3;
        }
        else if (EndsWith("'s"))
        {
            _length -= 2;
        }
        else if (EndsWith("'"))
        {
            _length--;
        }
    }

    private void Step1A()
    {
        if (EndsWith("sses"))
        {
            _length -= 2;
        }
        else if (EndsWith("ied") || EndsWith("ies"))
        {
            _length -= _length > 4 ? 2 : 1;
        }
        else if (_length > 1 && _word[_length - 1] == 's' && !EndsWith("us") && !EndsWith("ss") && HasVowel(_length - 2))
        {
            _length--;
        }
    }

    private readonly bool IsInvariantAfterStep1A() => _length switch
    {
        6 => Is("inning") || Is("outing") || Is("exceed"),
        7 => Is("canning") || Is("herring") || Is("earring") || Is("proceed") || Is("succeed"),
        _ => false,
    };

    private void Step1B()
    {
        if (EndsWith("eed") || EndsWith("eedly"))
        {
            int suffix = EndsWith("eed") ? 3 : 5;
            if (_length - suffix >= _region1)
            {
                _length -= suffix - 2;
            }

            return;
        }

        int removed = EndsWith("ingly") ? 5 : EndsWith("edly") ? 4 : EndsWith("ing") ? 3 : EndsWith("ed") ? 2 : 0;
        if (removed == 0 || !HasVowel(_length - removed))
        {
            return;
        }

        _length -= removed;
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
        {
            _word[_length++] = 'e';
        }
        else if (_length > 1 && IsDouble(_word[_length - 1])
            && _word[_length - 1] == _word[_length - 2])
        {
            _length--;
        }
        else if (_region1 == _length && EndsInShortSyllable(_length))
        {
            _word[_length++] = 'e';
        }
    }

    private readonly void Step1C()
    {
        if (_length > 2 && (_word[_length - 1] is 'y' or 'Y') && !IsVowel(_word[_length - 2]))
        {
            _word[_length - 1] = 'i';
        }
    }

    // Of each step only the longest suffix counts, whether or not it may then be replaced: hence longest first, and a return.
    private void Step2()
    {
        switch (_length == 0 ? '\0' : _word[_length - 1])
        {
            case 'l':
                _ = ReplaceInRegion1("ational", "ate") || ReplaceInRegion1("tional", "tion");
                break;
            case 'r':
                _ = ReplaceInRegion1("izer", "ize") || ReplaceInRegion1("ator", "ate");
                break;
            case 'n':
                _ = ReplaceInRegion1("ization", "ize") || ReplaceInRegion1("ation", "ate");
                break;
            case 'm':
                _ = ReplaceInRegion1("alism", "al");
                break;
            case 's':
                _ = ReplaceInRegion1("fulness", "ful") || ReplaceInRegion1("ousness", "ous") || ReplaceInRegion1("iveness", "ive");
                break;
            case 'i':
                Step2AfterI();
                break;
        }
    }

    private void Step2AfterI()
    {
        if (ReplaceInRegion1("biliti", "ble") || ReplaceInRegion1("lessli", "less") || ReplaceInRegion1("entli", "ent") || ReplaceInRegion1("aliti", "al")
            || ReplaceInRegion1("ousli", "ous") || ReplaceInRegion1("iviti", "ive") || ReplaceInRegion1("fulli", "ful") || ReplaceInRegion1("enci", "ence")
            || ReplaceInRegion1("anci", "ance") || ReplaceInRegion1("abli", "able") || ReplaceInRegion1("alli", "al") || ReplaceInRegion1("bli", "ble"))
        {
            return;
        }

        if (EndsWith("ogi"))
        {
            if (_length - 3 >= _region1 && _length > 3 && _word[_length - 4] == 'l')
            {
                _length--;
            }
        }
        else if (EndsWith("li") && _length - 2 >= _region1 && _length > 2 && MayPrecedeLi(_word[_length - 3]))
        {
            _length -= 2;
        }
    }

    private void Step3()
    {
        if (ReplaceInRegion1("ational", "ate") || ReplaceInRegion1("tional", "tion") || ReplaceInRegion1("alize", "al") || ReplaceInRegion1("icate", "ic")
            || ReplaceInRegion1("iciti", "ic") || ReplaceInRegion1("ical", "ic") || ReplaceInRegion1("ness", "") || ReplaceInRegion1("ful", ""))
        {
            return;
        }

        if (EndsWith("ative") && _length - 5 >= _region2)
        {
            _length -= 5;
        }
    }

    private void Step4()
    {
        int suffix = EndsWith("ement") ? 5
            : EndsWith("ance") || EndsWith("ence") || EndsWith("able") || EndsWith("ible") || EndsWith("ment") ? 4
            : EndsWith("ant") || EndsWith("ent") || EndsWith("ism") || EndsWith("ate") || EndsWith("iti") || EndsWith("ous") || EndsWith("ive")
                || EndsWith("ize") ? 3
            : EndsWith("al") || EndsWith("er") || EndsWith("ic") ? 2
            : 0;
        if (suffix > 0)
        {
            if (_length - suffix >= _region2)
            {
                _length -= suffix;
            }
        }
        else if (EndsWith("ion") && _length - 3 >= _region2 && _length > 3 && (_word[_length - 4] == 's' || _word[_length - 4] == 't'))
        {
            _length -= 3;
        }
    }

    private void Step5()
    {
        if (_length == 0)
        {
            return;
        }

        int last = _length - 1;
        if (_word[last] == 'e')
        {
            if (last >= _region2 || (last >= _region1 && !EndsInShortSyllable(last)))
            {
                _length--;
            }
        }
        else if (_word[last] == 'l' && last >= _region2 && last > 0 && _word[last - 1] == 'l')
        {
            _length--;
        }
    }

    private bool ReplaceInRegion1(string suffix, string replacement)
    {
        if (!EndsWith(suffix))
        {
            return false;
        }

        int start = _length - suffix.Length;
        if (start >= _region1)
        {
            replacement.AsSpan().CopyTo(_word.Slice(start));
            _length = start + replacement.Length;
        }

        return true;
    }

    // Vowel then consonant other than w, x, Y, after a consonant; or, at the beginning of the word, vowel then consonant.
    private readonly bool EndsInShortSyllable(int end)
    {
        if (end < 2 || IsVowel(_word[end - 1]) || !IsVowel(_word[end - 2]))
        {
            return false;
        }

        return end == 2 || (_word[end - 1] is not ('w' or 'x' or 'Y') && !IsVowel(_word[end - 3]));
    }

    private readonly bool HasVowel(int end) => _word.Slice(0, end).IndexOfAny("aeiouy".AsSpan()) >= 0;

    private readonly bool EndsWith(string suffix) =>
        _length >= suffix.Length && _word.Slice(_length - suffix.Length, suffix.Length).SequenceEqual(suffix.AsSpan());

    private readonly bool StartsWith(string prefix) => _length >= prefix.Length && _word.Slice(0, prefix.Length).SequenceEqual(prefix.AsSpan());

    private readonly bool Is(string word) => _word.Slice(0, _length).SequenceEqual(word.AsSpan());
}
