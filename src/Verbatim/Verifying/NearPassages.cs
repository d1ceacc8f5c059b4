using System;
using Verbatim.Search.Costs;
using Verbatim.Search.Postings;

namespace Verbatim.Verifying;

/// <summary>A place at which a piece of a quotation may begin, about.</summary>
/// <param name="Article">The article.</param>
/// <param name="Piece">The piece.</param>
/// <param name="First">About where in the body its first word stands.</param>
/// <param name="Votes">How much speaks for it.</param>
internal readonly record struct NearPassage(int Article, int Piece, int First, int Votes);

/// <summary>
/// Finds the passages that a quotation may have been altered from: each occurrence of one of its rarest words votes for the place where the quotation would
/// begin, and places that lie near one another are counted together.
/// </summary>
internal sealed class NearPassages(SearchMeter meter)
{
    private const int MostWords = 12;
    private const int MostPostings = 30_000;
    private const int FewestWords = 4;
    private const int MostPassages = 8;
    private const int BucketBits = 4;
    private const int MiddleOfPositions = 1 << 22;
    private const int PieceShift = 20;
    private const int MostPieces = (1 << 12) - 1;

    private readonly PostingCursor _cursor = new(meter);
    private readonly int[] _rarest = new int[MostWords];
    private readonly NearPassage[] _passages = new NearPassage[MostPassages];
    private int[] _positions = new int[64];
    private long[] _keys = new long[1 << 10];
    private int[] _votes = new int[1 << 10];
    private int[] _used = new int[512];
    private int _usedCount;
    private int _count;

    /// <summary>The passages, the likeliest first.</summary>
    public ReadOnlySpan<NearPassage> Passages => _passages.AsSpan(0, _count);

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => (12L * _keys.Length) + (4L * _used.Length);

    /// <summary>Finds them.</summary>
    public void Find(SearchIndex index, Draft draft)
    {
        Clear();
        int words = RarestWords.Find(draft.Words, _rarest);
        long postings = 0;
        for (int i = 0; i < words; i++)
        {
            ref readonly DraftWord word = ref draft.Words[_rarest[i]];
            postings += word.Articles;
            if (i >= FewestWords && postings > MostPostings)
            {
                break;
            }

            Vote(index, draft, _rarest[i], Weight(word.Articles, index.ArticleCount));
        }

        Choose();
    }

    /// <summary>What a word in so many of the articles tells, in tenths of a bit.</summary>
    public static int Weight(int articles, int all) => (int)(10 * Math.Log2(2 + ((double)all / Math.Max(articles, 1))));

    // Every occurrence of the word in the quotation votes.
    private void Vote(SearchIndex index, Draft draft, int place, int weight)
    {
        ReadOnlySpan<DraftWord> words = draft.Words;
        int list = words[place].List;
        _cursor.Open(index, list);
        for (int article = _cursor.Next(); article != PostingCursor.End; article = _cursor.Next())
        {
            int count = _cursor.ReadPositions(ref _positions);
            var zones = new ArticleZones(index, article);
            for (int i = 0; i < count; i++)
            {
                int position = _positions[i] - zones.BodyStart;
                if (position >= 0 && position < zones.BodyWords)
                {
                    VoteFor(article, position, draft, place, weight);
                }
            }
        }
    }

    private void VoteFor(int article, int position, Draft draft, int place, int weight)
    {
        ReadOnlySpan<DraftPiece> pieces = draft.Pieces;
        int piece = 0;
        while (place >= pieces[piece].End)
        {
            piece++;
        }

        Add(article, piece, position - (place - pieces[piece].First), weight);
    }

    private void Add(int article, int piece, int first, int weight)
    {
        long key = ((long)article << 32) | ((long)(piece & MostPieces) << PieceShift) | (uint)((first + MiddleOfPositions) >> BucketBits);
        int slot = SlotOf(key);
        if (_votes[slot] == 0)
        {
            _keys[slot] = key;
            if (_usedCount == _used.Length)
            {
                Array.Resize(ref _used, 2 * _usedCount);
            }

            _used[_usedCount++] = slot;
            if (2 * _usedCount > _keys.Length)
            {
                _votes[slot] = weight;
                Grow();
                return;
            }
        }

        _votes[slot] += weight;
    }

    private int SlotOf(long key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(((ulong)key * 0x9E37_79B9_7F4A_7C15) >> 32) & mask;
        while (_votes[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (long[] keys, int[] votes) = (_keys, _votes);
        _keys = new long[2 * keys.Length];
        _votes = new int[2 * keys.Length];
        for (int i = 0; i < _usedCount; i++)
        {
            int slot = SlotOf(keys[_used[i]]);
            _keys[slot] = keys[_used[i]];
            _votes[slot] = votes[_used[i]];
            _used[i] = slot;
        }
    }

    private void Clear()
    {
        for (int i = 0; i < _usedCount; i++)
        {
            _votes[_used[i]] = 0;
        }

        _usedCount = _count = 0;
    }

    // A passage may lie at the edge of two buckets.
    private void Choose()
    {
        for (int i = 0; i < _usedCount; i++)
        {
            long key = _keys[_used[i]];
            int votes = _votes[_used[i]] + _votes[SlotOf(key + 1)];
            var passage = new NearPassage(
                (int)(key >> 32), (int)(key >> PieceShift) & MostPieces, (((int)key & ((1 << PieceShift) - 1)) << BucketBits) - MiddleOfPositions, votes);
            int at = _count;
            if (_count < MostPassages)
            {
                _count++;
            }
            else if (!IsBefore(passage, _passages[--at]))
            {
                continue;
            }

            for (; at > 0 && IsBefore(passage, _passages[at - 1]); at--)
            {
                _passages[at] = _passages[at - 1];
            }

            _passages[at] = passage;
        }
    }

    // In one order, whatever the order of the table.
    private static bool IsBefore(in NearPassage one, in NearPassage other) =>
        one.Votes != other.Votes ? one.Votes > other.Votes
        : one.Article != other.Article ? one.Article < other.Article
        : one.Piece != other.Piece ? one.Piece < other.Piece : one.First < other.First;
}
