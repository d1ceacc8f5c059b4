using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Verbatim.Search.Costs;

/// <summary>
/// What a search has spent of its budget. It is told of every block of postings and every list of positions that is looked at, so telling it costs a
/// subtraction; now and then it looks whether the search was cancelled.
/// </summary>
internal sealed class SearchMeter
{
    /// <summary>The steps that it takes to find a word, or to read where the parts of an article are.</summary>
    public const int Lookup = 16;

    // Some tenths of a millisecond.
    private const int StepsBetweenLooks = 1 << 16;

    private long _stepsToLook;
    private long _stepsAfter;
    private long _steps;
    private int _expandedWordsLeft;
    private int _expandedWords;
    private CancellationToken _cancellation;

    /// <summary>A meter for one search within the usual budget.</summary>
    public SearchMeter() => Open(null, default);

    /// <summary>How many words a query may have.</summary>
    public int Words { get; private set; }

    /// <summary>Begins a search.</summary>
    /// <param name="budget">What it may cost; null for the usual budget.</param>
    /// <param name="cancellation">Ends it early.</param>
    public void Open(SearchBudget? budget, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        Words = budget is null ? SearchBudget.UsualWords : budget.Words;
        _expandedWords = _expandedWordsLeft = budget is null ? SearchBudget.UsualExpandedWords : budget.ExpandedWords;
        _steps = _stepsAfter = budget is null ? SearchBudget.UsualSteps : budget.Steps;
        _stepsToLook = 0;
    }

    /// <summary>Goes on where another meter of the same search stands.</summary>
    public void GoOnFrom(SearchMeter other)
    {
        _cancellation = other._cancellation;
        _expandedWordsLeft = other._expandedWordsLeft;
        _stepsAfter = other._stepsAfter;
        _stepsToLook = other._stepsToLook;
    }

    /// <summary>Ends the search: what could cancel it is not kept.</summary>
    public void Close() => _cancellation = default;

    /// <summary>Counts steps.</summary>
    /// <exception cref="SearchBudgetException">There are more than are allowed.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Spend(int steps)
    {
        if ((_stepsToLook -= steps) < 0)
        {
            Look();
        }
    }

    /// <summary>Counts a word of the corpus that a prefix or a fuzzy word stands for.</summary>
    /// <exception cref="SearchBudgetException">There are more than are allowed.</exception>
    public void Expand()
    {
        Spend(1);
        if (--_expandedWordsLeft < 0)
        {
            throw new SearchBudgetException(nameof(SearchBudget.ExpandedWords), "has prefixes and fuzzy words that stand for more words", _expandedWords);
        }
    }

    /// <summary>The exception for a query of more words than are allowed.</summary>
    public static SearchBudgetException TooManyWords(int allowed) => new(nameof(SearchBudget.Words), "has more words", allowed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Look()
    {
        _cancellation.ThrowIfCancellationRequested();
        long taken = Math.Min(_stepsAfter, StepsBetweenLooks - _stepsToLook);
        _stepsAfter -= taken;
        _stepsToLook += taken;
        if (_stepsToLook < 0)
        {
            throw new SearchBudgetException(nameof(SearchBudget.Steps), "takes more steps", _steps);
        }
    }
}
