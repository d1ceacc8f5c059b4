using System;
using Verbatim.Image;
using Verbatim.Search.Postings;

namespace Verbatim.Search.Matching;

/// <content>How often the phrase stands in an article that has all its words.</content>
internal sealed partial class PhraseMatcher
{
    private void ReadPositions()
    {
        for (int i = 0; i < _words; i++)
        {
            _counts[i] = _postings[i].ReadPositions(ref _positions[i]);
            _places[i] = 0;
        }
    }

    private int CountPhrases(int article)
    {
        // The two rarest words decide most often: the others are read only when those stand right.
        int first = _order[0];
        int second = _order[1];
        _counts[first] = _postings[first].ReadPositions(ref _positions[first]);
        _counts[second] = _postings[second].ReadPositions(ref _positions[second]);
        if (_words == 2 && _field == ArticleField.Any)
        {
            return CountPairs(first, second);
        }

        if (CountPairs(first, second) == 0)
        {
            return 0;
        }

        for (int i = 2; i < _words; i++)
        {
            int word = _order[i];
            _counts[word] = _postings[word].ReadPositions(ref _positions[word]);
        }

        Array.Clear(_places, 0, _words);
        int found = 0;
        for (int i = 0; i < _counts[first]; i++)
        {
            int start = _positions[first][i] - first;
            bool all = true;
            for (int j = 1; j < _words && all; j++)
            {
                int word = _order[j];
                int[] positions = _positions[word];
                int place = _places[word];
                while (place < _counts[word] && positions[place] < start + word)
                {
                    place++;
                }

                _places[word] = place;
                all = place < _counts[word] && positions[place] == start + word;
            }

            if (all && (_field == ArticleField.Any || new ArticleZones(_index, article).Contains(_field, start, start + _words - 1)))
            {
                found++;
            }
        }

        return found;
    }

    private int CountPairs(int first, int second)
    {
        int between = second - first;
        ReadOnlySpan<int> a = _positions[first].AsSpan(0, _counts[first]);
        ReadOnlySpan<int> b = _positions[second].AsSpan(0, _counts[second]);
        int found = 0;
        if (a.Length <= 3 && b.Length <= 3)
        {
            // Each held against each: so few that where to stop is harder to guess than to go on.
            foreach (int position in a)
            {
                foreach (int other in b)
                {
                    found += other - position == between ? 1 : 0;
                }
            }

            return found;
        }

        int j = 0;
        foreach (int position in a)
        {
            int wanted = position + between;
            while (j < b.Length && b[j] < wanted)
            {
                j++;
            }

            if (j == b.Length)
            {
                break;
            }

            found += b[j] == wanted ? 1 : 0;
        }

        return found;
    }

    // Moves the word that stands first on, until the words span no more than they may.
    private int CountWindows(int article)
    {
        ReadPositions();
        int found = 0;
        while (true)
        {
            int least = int.MaxValue;
            int greatest = -1;
            int leastWord = 0;
            bool distinct = true;
            for (int i = 0; i < _words; i++)
            {
                int position = _positions[i][_places[i]];
                distinct &= position != greatest && position != least;
                if (position < least)
                {
                    least = position;
                    leastWord = i;
                }

                greatest = Math.Max(greatest, position);
            }

            if (distinct && greatest - least < _words + _slop
                && (_field == ArticleField.Any || new ArticleZones(_index, article).Contains(_field, least, greatest)))
            {
                found++;
            }

            if (++_places[leastWord] == _counts[leastWord])
            {
                return found;
            }
        }
    }
}
