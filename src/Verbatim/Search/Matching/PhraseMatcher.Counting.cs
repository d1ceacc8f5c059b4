using System;
using Verbatim.Image;
using Verbatim.Search.Postings;

namespace Verbatim.Search.Matching;

/// <content>How often the phrase stands in an article that has all its words.</content>
internal sealed partial class PhraseMatcher
{
    private void Read(int source) => _counts[source] = _postings[source].ReadPositions(ref _positions[source]);

    private int CountPhrases(int article)
    {
        // The two rarest words decide most often: the others are read only when those stand right.
        int first = _order[0];
        int second = _order[1];
        Read(_rarest[0]);
        if (_sources > 1 && _sourceOf[second] != _rarest[0])
        {
            Read(_rarest[1]);
        }

        if (_words == 2 && _field == ArticleField.Any)
        {
            return CountPairs(first, second);
        }

        if (CountPairs(first, second) == 0)
        {
            return 0;
        }

        for (int i = _sourceOf[second] != _rarest[0] ? 2 : 1; i < _sources; i++)
        {
            Read(_rarest[i]);
        }

        Array.Clear(_places, 0, _words);
        int found = 0;
        int lead = _rarest[0];
        for (int i = 0; i < _counts[lead]; i++)
        {
            int start = _positions[lead][i] - first;
            if (StandsAt(start) && (_field == ArticleField.Any || new ArticleZones(_index, article).Contains(_field, start, start + _words - 1)))
            {
                found++;
            }
        }

        return found;
    }

    // Whether all words stand where they would if the phrase began at the position, which is never less than the last one.
    private bool StandsAt(int start)
    {
        for (int i = 1; i < _words; i++)
        {
            int word = _order[i];
            int[] positions = _positions[_sourceOf[word]];
            int count = _counts[_sourceOf[word]];
            int place = _places[word];
            while (place < count && positions[place] < start + word)
            {
                place++;
            }

            _places[word] = place;
            if (place == count || positions[place] != start + word)
            {
                meter.Spend(i);
                return false;
            }
        }

        meter.Spend(_words);
        return true;
    }

    private int CountPairs(int first, int second)
    {
        int between = second - first;
        ReadOnlySpan<int> a = _positions[_sourceOf[first]].AsSpan(0, _counts[_sourceOf[first]]);
        ReadOnlySpan<int> b = _positions[_sourceOf[second]].AsSpan(0, _counts[_sourceOf[second]]);
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

    // Moves the word that stands first on, until the words span no more than they may. A word that is there several times stands for as many of its
    // positions, one after another. The sources lie in a heap with the one on top that stands first.
    private int CountWindows(int article)
    {
        int greatest = -1;
        for (int source = 0; source < _sources; source++)
        {
            Read(source);
            if (_counts[source] < _times[source])
            {
                return 0;
            }

            _places[source] = 0;
            _heap[source] = source;
            greatest = Math.Max(greatest, _positions[source][_times[source] - 1]);
        }

        for (int i = (_sources / 2) - 1; i >= 0; i--)
        {
            Sink(i);
        }

        int found = 0;
        while (true)
        {
            int source = _heap[0];
            int place = _places[source];
            int least = _positions[source][place];
            if (greatest - least < _words + _slop
                && (_field == ArticleField.Any || new ArticleZones(_index, article).Contains(_field, least, greatest)))
            {
                found++;
            }

            place++;
            if (place + _times[source] > _counts[source])
            {
                return found;
            }

            _places[source] = place;
            greatest = Math.Max(greatest, _positions[source][place + _times[source] - 1]);
            Sink(0);
        }
    }

    private void Sink(int i)
    {
        int source = _heap[i];
        int position = PositionOf(source);
        while (true)
        {
            int child = (2 * i) + 1;
            if (child >= _sources)
            {
                break;
            }

            if (child + 1 < _sources && PositionOf(_heap[child + 1]) < PositionOf(_heap[child]))
            {
                child++;
            }

            if (position <= PositionOf(_heap[child]))
            {
                break;
            }

            _heap[i] = _heap[child];
            i = child;
        }

        _heap[i] = source;
    }

    private int PositionOf(int source) => _positions[source][_places[source]];
}
