using System;
using Verbatim.Image;
using Verbatim.Search;
using Verbatim.Search.Postings;

namespace Verbatim.Verifying;

/// <summary>Verifies a quotation against one corpus: where its words stand one after another, else what it may have been altered from.</summary>
internal readonly ref struct Verifier
{
    private const int FewestWords = 3;
    private const int ManyPieces = 4;

    private readonly Corpus _corpus;
    private readonly CorpusImage _image;
    private readonly SearchIndex _index;
    private readonly VerificationScratch _scratch;
    private readonly int _speaker;

    private Verifier(Corpus corpus, VerificationScratch scratch, int speaker)
    {
        _corpus = corpus;
        _image = corpus.Image;
        _index = corpus.Index;
        _scratch = scratch;
        _speaker = speaker;
    }

    /// <summary>Verifies words, of a speaker when one is given. Allocates nothing for words that stand in the corpus as they are.</summary>
    /// <exception cref="CorruptCorpusException">The corpus is damaged.</exception>
    public static Verification Verify(Corpus corpus, ReadOnlySpan<char> words, int speaker)
    {
        using ImageLease lease = corpus.Image.Memory.Lease();
        SearchIndex index = corpus.Index;
        var scratch = (VerificationScratch?)index.VerificationShelf.Take() ?? new VerificationScratch();
        try
        {
            scratch.Draft.Read(words);
            bool areAllKnown = DraftResolver.Resolve(index, scratch.Draft, words);
            Verification verification = new Verifier(corpus, scratch, speaker).Verify(words, areAllKnown);
            index.VerificationShelf.Leave(scratch, scratch.Bytes);
            return verification;
        }
        catch (Exception e) when (SearchEngine.MeansDamage(e))
        {
            throw SearchEngine.Damaged(e);
        }
    }

    private Verification Verify(ReadOnlySpan<char> words, bool areAllKnown)
    {
        Draft draft = _scratch.Draft;
        if (draft.WordCount == 0)
        {
            return new Verification(Verdict.TooShort);
        }

        if (!draft.HasChanges && areAllKnown && TryVerifyExactly(words, out Verification exact))
        {
            return exact;
        }

        if (draft.WordCount < FewestWords)
        {
            return new Verification(areAllKnown ? Verdict.TooShort : Verdict.Absent);
        }

        return VerifyNear();
    }

    private bool TryVerifyExactly(ReadOnlySpan<char> words, out Verification verification)
    {
        Draft draft = _scratch.Draft;
        _scratch.Exact.Find(_index, draft, _speaker);
        foreach (ref readonly PassagePlace place in _scratch.Exact.Places)
        {
            _scratch.Reading.Open(_image, place.Article);
            if (IsThere(words, place.First))
            {
                _scratch.Comparer.Take(draft, _scratch.Reading.Words, place.First);
                verification = Told(1);
                return true;
            }
        }

        verification = default;
        return false;
    }

    // Stems and hashes may be alike where words are not.
    private bool IsThere(ReadOnlySpan<char> words, int first)
    {
        SourceWords reading = _scratch.Reading.Words;
        ReadOnlySpan<DraftWord> draft = _scratch.Draft.Words;
        for (int i = 0; i < draft.Length; i++)
        {
            if (first + i >= reading.Count || reading.HashAt(first + i) != draft[i].Hash)
            {
                return false;
            }
        }

        for (int i = 0; i < draft.Length; i++)
        {
            if (!WordHash.AreSame(words.Slice(draft[i].Start, draft[i].Length), reading.Text[reading.StartAt(first + i)..reading.EndAt(first + i)]))
            {
                return false;
            }
        }

        return true;
    }

    private Verification VerifyNear()
    {
        Draft draft = _scratch.Draft;
        _scratch.Near.Find(_index, draft);
        var best = default(NearPassage);
        long bestRank = long.MinValue;
        // All pieces of a quotation that has many are laid beside few articles.
        int most = draft.PieceCount > ManyPieces ? 2 : int.MaxValue;
        foreach (ref readonly NearPassage passage in _scratch.Near.Passages[..Math.Min(most, _scratch.Near.Passages.Length)])
        {
            long rank = RankOf(passage);
            if (rank > bestRank)
            {
                (best, bestRank) = (passage, rank);
            }
        }

        if (bestRank == long.MinValue)
        {
            return new Verification(Verdict.Absent);
        }

        // Compared again: of a comparison only the last is kept.
        RankOf(best);
        return Told((float)_scratch.Comparer.Same / Math.Max(draft.WordCount, 1));
    }

    // The fewest edits, then the speaker's own, then somebody's.
    private long RankOf(in NearPassage passage)
    {
        PassageComparer comparer = _scratch.Comparer;
        _scratch.Reading.Open(_image, passage.Article);
        comparer.Compare(_scratch.Draft, _scratch.Reading.Words, passage.Piece, passage.First);
        int speaker = SpeakerOf(QuoteOfPassage());
        int kind = comparer.Quoted == 0 ? 0 : _speaker >= 0 && speaker == _speaker ? 2 : 1;
        return (long)-comparer.Edits * 4 + kind;
    }

    private Verification Told(float score)
    {
        PassageComparer comparer = _scratch.Comparer;
        int quote = QuoteOfPassage();
        int start = comparer.First < comparer.End ? _scratch.Reading.Words.StartAt(comparer.First) : 0;
        int length = comparer.First < comparer.End ? _scratch.Reading.Words.EndAt(comparer.End - 1) - start : 0;
        var passage = new Passage(_scratch.Reading.Article, quote, new TextRange(start, length));
        Verdict verdict = VerdictOf(SpeakerOf(quote));
        if (verdict == Verdict.Absent && !IsWorthNaming)
        {
            return new Verification(Verdict.Absent);
        }

        WordDifference[]? differences = comparer.Edits == 0 ? null : Array.ConvertAll(comparer.Differences(_scratch.Draft, _scratch.Reading.Words), Told);
        return new Verification(verdict, score, _corpus, passage, differences);
    }

    private static WordDifference Told(WordEdit edit) =>
        new(new TextRange(edit.DraftStart, edit.DraftLength), new TextRange(edit.SourceStart, edit.SourceLength));

    private Verdict VerdictOf(int speaker)
    {
        PassageComparer comparer = _scratch.Comparer;
        Draft draft = _scratch.Draft;
        if (comparer.Edits > 0)
        {
            return IsNear ? Verdict.Altered : Verdict.Absent;
        }

        if (comparer.Quoted * 5 < comparer.Same * 4)
        {
            return Verdict.Narration;
        }

        if (_speaker >= 0 && speaker >= 0 && speaker != _speaker)
        {
            return Verdict.Misattributed;
        }

        return !draft.HasChanges ? Verdict.Verified
            : draft.InsertsSense || comparer.CutsSense(draft, _scratch.Reading.Words) ? Verdict.CutChangesSense : Verdict.MarkedChanges;
    }

    // More than half of the words, and of what they tell; or a long run of them.
    private bool IsNear
    {
        get
        {
            PassageComparer comparer = _scratch.Comparer;
            int words = _scratch.Draft.WordCount;
            (int met, int all) = Weights();
            bool most = comparer.Same * 2 > words && met * 2 > all && comparer.Edits <= words && (words > 4 || comparer.Same >= words - 1);
            return most || (comparer.LongestRun >= 6 && comparer.Same * 3 >= words);
        }
    }

    private bool IsWorthNaming => _scratch.Comparer.Same * 5 >= _scratch.Draft.WordCount * 2 && _scratch.Comparer.Same >= 3;

    private (int Met, int All) Weights()
    {
        int met = 0;
        int all = 0;
        ReadOnlySpan<DraftWord> words = _scratch.Draft.Words;
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].IsInsertion)
            {
                int weight = NearPassages.Weight(words[i].Articles, _index.ArticleCount);
                all += weight;
                met += _scratch.Comparer.IsSame(_scratch.Draft, _scratch.Reading.Words, i) ? weight : 0;
            }
        }

        return (met, all);
    }

    private int QuoteOfPassage()
    {
        PassageComparer comparer = _scratch.Comparer;
        for (int i = comparer.First; i < comparer.End; i++)
        {
            if (_scratch.Reading.Words.QuoteAt(i) is var quote and >= 0)
            {
                return quote;
            }
        }

        return -1;
    }

    private int SpeakerOf(int quote)
    {
        if (quote < 0)
        {
            return -1;
        }

        int article = _image.RecordAt(ImageSection.Articles, ArticleRecord.Size, _scratch.Reading.Article);
        int record = _image.RecordAt(ImageSection.Quotes, QuoteRecord.Size, _image.Memory.ReadInt32(article + ArticleRecord.FirstQuote) + quote);
        return _image.Memory.ReadInt32(record + QuoteRecord.Speaker);
    }
}
