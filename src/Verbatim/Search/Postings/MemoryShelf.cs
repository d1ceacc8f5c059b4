using System;
using System.Threading;

namespace Verbatim.Search.Postings;

/// <summary>
/// The working memories that searches of an index have left for its next ones. They lead to the index, so they lie with it and go when it goes: nothing
/// static holds a corpus, or the assembly that carries it. One that a costly query made large is not kept.
/// </summary>
/// <param name="articles">The articles of the index.</param>
internal sealed class MemoryShelf(int articles)
{
    // Searches run on so many threads at once at most, mostly: one that finds no place leaves its memory to the garbage collector.
    private const int Places = 16;

    // A search of quotes for words with a common beginning takes a few bytes an article.
    private readonly long _mostBytes = (4L << 20) + (16L * articles);

    private readonly object?[] _places = new object?[Places];

    /// <summary>A working memory: the one that this thread left, if it is there, else another; null when there is none.</summary>
    public object? Take()
    {
        int first = Environment.CurrentManagedThreadId;
        for (int i = 0; i < Places; i++)
        {
            ref object? place = ref _places[(first + i) & (Places - 1)];
            if (place is not null && Interlocked.Exchange(ref place, null) is { } memory)
            {
                return memory;
            }
        }

        return null;
    }

    /// <summary>Leaves a working memory of about so many bytes for the next search.</summary>
    public void Leave(object memory, long bytes)
    {
        if (bytes > _mostBytes)
        {
            return;
        }

        int first = Environment.CurrentManagedThreadId;
        for (int i = 0; i < Places; i++)
        {
            ref object? place = ref _places[(first + i) & (Places - 1)];
            if (place is null && Interlocked.CompareExchange(ref place, memory, null) is null)
            {
                return;
            }
        }
    }
}
