using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Verbatim.Tests.Lifetimes;

public sealed class DisposalTests(LargeFile file) : IClassFixture<LargeFile>
{
    private static readonly Dictionary<string, Action<Corpus>> Uses = new()
    {
        ["an article"] = corpus => _ = corpus.Articles[0].Title,
        ["an article by name"] = corpus => corpus.Articles.TryGet("Long", out _),
        ["a speaker by name"] = corpus => corpus.Speakers.TryGet("Ben Rask", out _),
        ["a search"] = corpus => corpus.Search("harbour"),
        ["a search into a span"] = corpus => corpus.Search("harbour", new SearchHit[3].AsSpan()),
        ["a search of quotes"] = corpus => corpus.SearchQuotes("ships"),
        ["a search of speakers"] = corpus => corpus.SearchSpeakers("rask", 3),
        ["a search of several"] = corpus => Corpus.SearchAll([corpus], "harbour", 3),
        ["counts"] = corpus => corpus.CountMatches("harbour"),
        ["a suggestion"] = corpus => corpus.Suggest("har", 3),
        ["a correction"] = corpus => corpus.DidYouMean("harbuor"),
        ["a verification"] = corpus => corpus.Verify(),
    };

    public static TheoryData<string> Names => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void After_disposal_nothing_is_read_of_a_large_file(string use) => AssertClosed(file.Path, use);

    [Theory]
    [MemberData(nameof(Names))]
    public void After_disposal_nothing_is_read_of_a_small_file(string use) => AssertClosed(file.SmallPath, use);

    [Fact]
    public void What_was_taken_of_a_corpus_ends_with_it()
    {
        Corpus corpus = Corpus.Open(file.Path);
        Article article = corpus.Articles[0];
        Quote quote = article.Quotes[0];
        SearchHit hit = corpus.Search("harbour")[0];
        corpus.Dispose();
        Assert.Throws<ObjectDisposedException>(() => article.Title);
        Assert.Throws<ObjectDisposedException>(() => article.File.Sha256);
        Assert.Throws<ObjectDisposedException>(() => quote.Text);
        Assert.Throws<ObjectDisposedException>(() => quote.Verify(Stream.Null));
        Assert.Throws<ObjectDisposedException>(() => hit.Snippet);
        Assert.Throws<ObjectDisposedException>(() => hit.Highlights);
    }

    [Fact]
    public void A_corpus_can_be_disposed_of_twice()
    {
        Corpus corpus = Corpus.Open(file.Path);
        corpus.Dispose();
        corpus.Dispose();
        Assert.Throws<ObjectDisposedException>(() => corpus.Search("harbour"));
    }

    [Fact]
    public void A_disposed_corpus_is_unmapped_at_once()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        int before = file.Mappings();
        Corpus corpus = Corpus.Open(file.Path);
        Assert.Equal(before + 1, file.Mappings());
        corpus.Search("harbour");
        corpus.Dispose();
        Assert.Equal(before, file.Mappings());
    }

    [Fact]
    public void Corpora_that_are_forgotten_are_unmapped()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        int before = file.Mappings();
        OpenAndForget(200);
        for (int i = 0; i < 10 && file.Mappings() > before; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(before, file.Mappings());
    }

    [Fact]
    public void A_file_that_is_no_image_leaves_no_mapping()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string path = Path.Combine(file.Folder, "zeros.bin");
        File.WriteAllBytes(path, new byte[2 << 20]);
        Assert.Throws<CorruptCorpusException>(() => Corpus.Open(path));
        Assert.DoesNotContain(File.ReadLines("/proc/self/maps"), line => line.Contains(path, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_reads_while_a_corpus_is_disposed_of_reads_to_the_end_or_is_told()
    {
        for (int round = 0; round < 30; round++)
        {
            Corpus corpus = Corpus.Open(file.Path);
            var threads = new Thread[4];
            var unexpected = new List<Exception>();
            for (int i = 0; i < threads.Length; i++)
            {
                threads[i] = new Thread(() => ReadUntilDisposed(corpus, unexpected));
                threads[i].Start();
            }

            Thread.Sleep(2);
            corpus.Dispose();
            foreach (Thread thread in threads)
            {
                thread.Join();
            }

            Assert.Empty(unexpected);
        }
    }

    [Fact]
    public void A_file_that_was_read_into_memory_may_change()
    {
        string path = Path.Combine(file.Folder, "changing.vbi");
        File.Copy(file.Path, path);
        using Corpus corpus = Corpus.Open(path, CorpusLoading.IntoMemory);
        File.WriteAllBytes(path, []);
        Assert.StartsWith("Ships number 0 wait", corpus.Articles["Long"].Text, StringComparison.Ordinal);
        corpus.Verify();
    }

    private static void AssertClosed(string path, string use)
    {
        Corpus corpus = Corpus.Open(path);
        Uses[use](corpus);
        corpus.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Uses[use](corpus));
    }

    private static void ReadUntilDisposed(Corpus corpus, List<Exception> unexpected)
    {
        try
        {
            while (true)
            {
                _ = corpus.Search("harbour +storm")[0].Snippet;
                _ = corpus.Articles[0].Quotes.Select(quote => quote.Text + quote.Sentence + quote.Speaker).Count();
                _ = corpus.Articles[0].Title;
            }
        }
        catch (ObjectDisposedException)
        {
            // This is how it should end.
        }
        catch (Exception e) when (e is not ObjectDisposedException)
        {
            lock (unexpected)
            {
                unexpected.Add(e);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OpenAndForget(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Corpus corpus = Corpus.Open(file.Path);
            Assert.Equal(2, corpus.Articles.Count);
            Assert.NotEmpty(corpus.Search("harbour"));
        }
    }
}
