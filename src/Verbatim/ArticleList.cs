using System;
using System.Buffers.Binary;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Verbatim.Image;

namespace Verbatim;

/// <summary>The articles of a corpus, by date, then path.</summary>
[DebuggerDisplay("{Count} articles")]
public sealed class ArticleList : IReadOnlyList<Article>
{
    private readonly Corpus _corpus;
    private readonly int _first;

    internal ArticleList(Corpus corpus, int first, int count)
    {
        _corpus = corpus;
        _first = first;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The article at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Article this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Article(_corpus, _first + index);
        }
    }

    /// <summary>The article of the name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Article this[string name] =>
        TryGet(name, out Article? article) ? article : throw new KeyNotFoundException($"There is no article named '{name}'.");

    /// <summary>Finds the article of the name, which is case-sensitive as in code.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(name);
        int number = _corpus.ArticleNumber(name);
        article = number >= _first && number < _first + Count ? new Article(_corpus, number) : null;
        return article is not null;
    }

    /// <summary>The article that was compiled from the file; null when there is none.</summary>
    /// <param name="path">The path relative to the project, as <see cref="SourceFile.Path"/> has it; backslashes are taken for slashes.</param>
    public Article? FindByPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Replace('\\', '/');
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(path), hash);
        int number = _corpus.Image.Find(ImageSection.ArticleIds, BinaryPrimitives.ReadUInt64LittleEndian(hash));
        return number >= _first && number < _first + Count && new Article(_corpus, number) is var article && article.File.Path == path ? article : null;
    }

    /// <summary>Those of the days from <paramref name="first"/> to <paramref name="last"/>, both included; a binary search, nothing is copied.</summary>
    public ArticleList Between(DateOnly first, DateOnly last)
    {
        int start = FirstFrom(first.DayNumber);
        int end = last == DateOnly.MaxValue ? _first + Count : FirstFrom(last.DayNumber + 1);
        return new ArticleList(_corpus, start, Math.Max(0, end - start));
    }

    /// <summary>Those of the day.</summary>
    public ArticleList On(DateOnly day) => Between(day, day);

    /// <inheritdoc />
    public IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, as <c>3 articles</c>.</summary>
    public override string ToString() => Count == 1 ? "1 article" : $"{Count} articles";

    private int FirstFrom(int day)
    {
        int low = _first;
        int high = _first + Count;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int record = _corpus.Image.RecordAt(ImageSection.Articles, ArticleRecord.Size, middle);
            (low, high) = _corpus.Image.Memory.ReadInt32(record + ArticleRecord.Date) < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
