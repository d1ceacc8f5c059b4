using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Threading;
using Microsoft.Win32.SafeHandles;
using Verbatim.Image;

namespace Verbatim;

/// <summary>
/// A compiled corpus: articles, speakers and their index, read where the bytes lie. Opening one reads its header and nothing else.
/// It may be read from many threads at once.
/// </summary>
[DebuggerDisplay("{Articles.Count} articles, {Speakers.Count} speakers")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class Corpus : IDisposable
{
    // As much as is read in a third of a millisecond.
    private const int SmallFile = 1 << 20;

    private readonly bool _isEmbedded;

    private Corpus(CorpusImage image, bool isEmbedded = false)
    {
        Image = image;
        _isEmbedded = isEmbedded;
    }

    /// <summary>What the corpus was compiled from, as a number: equal for equal documents.</summary>
    public ulong Fingerprint => Image.Fingerprint;

    /// <summary>The articles, by date.</summary>
    public ArticleList Articles => new(this, 0, Image.ArticleCount);

    /// <summary>The quotes of all articles: article after article, by date, in text order.</summary>
    public QuoteList Quotes => new(this);

    /// <summary>The speakers, by name.</summary>
    public SpeakerList Speakers => new(this);

    internal CorpusImage Image { get; }

    /// <summary>
    /// Opens an image file, until the corpus is disposed of, or neither it nor anything of it is used any more. A large file is mapped into
    /// memory, and must not be changed in place while it is open: who writes another one writes it anew and renames it. A small one is read,
    /// which is done before the means to map it are loaded.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CorruptCorpusException">It is no image, or damaged.</exception>
    public static Corpus Open(string path) => Open(path, CorpusLoading.None);

    /// <summary>Opens an image file in another way than the usual one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="loading">How.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CorruptCorpusException">It is no image, or damaged.</exception>
    public static Corpus Open(string path, CorpusLoading loading)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using SafeFileHandle file = File.OpenHandle(path);
        long length = RandomAccess.GetLength(file);
        if (length == 0)
        {
            throw new CorruptCorpusException("This is not a corpus image: the file is empty.");
        }

        bool isRead = length <= SmallFile || ((loading & CorpusLoading.IntoMemory) != 0 && length <= Array.MaxLength);
        Corpus corpus = isRead ? Read(file, (int)length) : Map(file, length);
        if ((loading & CorpusLoading.Verified) != 0)
        {
            corpus.VerifyOrDispose();
        }

        return corpus;
    }

    /// <summary>Opens an image that lies in memory, without copying it.</summary>
    /// <exception cref="CorruptCorpusException">It is no image, or damaged.</exception>
    public static Corpus FromBytes(ReadOnlyMemory<byte> bytes) => new(new CorpusImage(new ImageMemory(bytes)));

    /// <summary>
    /// Opens the image that an assembly carries as a resource, for generated code. All of this is here, which is compiled ahead; the code
    /// that calls it is not.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resourceName">The resource's name.</param>
    /// <param name="fingerprint">What the generated code was made of.</param>
    /// <param name="kept">Where the corpus is kept from now on. Threads that come at once get the same.</param>
    /// <exception cref="CorruptCorpusException">The resource is missing, damaged, or was compiled from other documents than the code.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus FromResource(Assembly assembly, string resourceName, ulong fingerprint, ref Corpus? kept)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Stream stream = assembly.GetManifestResourceStream(resourceName) ?? throw new CorruptCorpusException(
            $"{assembly.GetName().Name} has no resource '{resourceName}'. The package's build targets embed it: build the project with 'dotnet build' or an "
                + $"IDE, and see that nothing removes the target VerbatimCompile.");
        Corpus corpus = FromStream(stream);
        if (corpus.Fingerprint != fingerprint)
        {
            throw new CorruptCorpusException(
                $"The corpus image in {assembly.GetName().Name} was compiled from other documents than its code. Build the project again.");
        }

        return Interlocked.CompareExchange(ref kept, corpus, null) ?? corpus;
    }

    /// <summary>The article with the id, for generated code.</summary>
    /// <exception cref="CorruptCorpusException">There is none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article GetArticle(ulong id) => new(this, ArticleNumber(id));

    /// <summary>The speaker with the id, for generated code.</summary>
    /// <exception cref="CorruptCorpusException">There is none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Speaker GetSpeaker(ulong id)
    {
        int number = Image.Find(ImageSection.SpeakerIds, id);
        return number >= 0 ? new Speaker(this, number) : throw new CorruptCorpusException("The corpus has no such speaker. Build the project again.");
    }

    internal int ArticleNumber(ulong id)
    {
        int number = Image.Find(ImageSection.ArticleIds, id);
        return number >= 0 ? number : throw new CorruptCorpusException("The corpus has no such article. Build the project again.");
    }

    /// <summary>The number of the article of the name; -1 when there is none.</summary>
    internal int ArticleNumber(string name)
    {
        int low = 0;
        int high = Image.ArticleCount - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int number = Image.Memory.ReadInt32(Image.RecordAt(ImageSection.ArticleNames, sizeof(int), middle));
            int record = Image.RecordAt(ImageSection.Articles, ArticleRecord.Size, number);
            int order = string.CompareOrdinal(Image.StringAt(record + ArticleRecord.Name), name);
            if (order == 0)
            {
                return number;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The quote of the number, counted over the whole corpus.</summary>
    internal Quote QuoteAt(int number)
    {
        int record = Image.RecordAt(ImageSection.Quotes, QuoteRecord.Size, number);
        var article = new Article(this, Image.Memory.ReadInt32(record + QuoteRecord.Article));
        return new Quote(article, number - article.Int32(ArticleRecord.FirstQuote));
    }

    /// <summary>
    /// Reads the whole image and compares it with the checksums that it carries, which opening it does not: whatever changed in it since it was compiled
    /// is found.
    /// </summary>
    /// <exception cref="CorruptCorpusException">It is not as it was compiled.</exception>
    /// <exception cref="ObjectDisposedException">The corpus was disposed of.</exception>
    public void Verify() => Image.Verify();

    /// <summary>
    /// Gives back the file and the memory of a corpus that was opened from a file; those of one that is forgotten are given back some time. Whatever is
    /// asked of it
    /// or of anything of it afterwards throws an <see cref="ObjectDisposedException"/>; what other threads are reading they read to its end.
    /// A corpus that an assembly carries stays open.
    /// </summary>
    public void Dispose()
    {
        if (!_isEmbedded)
        {
            Image.Memory.Close();
        }
    }

    /// <summary>What it holds, as <c>3 articles, 5 speakers</c>.</summary>
    public override string ToString() => $"{Articles}, {Speakers}";

    internal static DateOnly DateOf(int day) =>
        day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day)
            : throw new CorruptCorpusException("The corpus image is damaged: it has a date past the calendar.");

    private static unsafe Corpus Read(SafeFileHandle file, int length)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        int read = 0;
        while (read < length)
        {
            int more = RandomAccess.Read(file, new Span<byte>(bytes, read, length - read), read);
            if (more == 0)
            {
                throw new CorruptCorpusException("The corpus image is damaged: the file ends early.");
            }

            read += more;
        }

        fixed (byte* first = bytes)
        {
            return new Corpus(new CorpusImage(new ImageMemory(first, length, bytes)));
        }
    }

    // By itself, for what maps files is an assembly of its own.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe Corpus Map(SafeFileHandle file, long length)
    {
        using var mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        SafeMemoryMappedViewHandle handle = view.SafeMemoryMappedViewHandle;

        // The address holds as long as the handle does; a pointer that is kept would keep the handle for ever.
        byte* bytes = null;
        handle.AcquirePointer(ref bytes);
        handle.ReleasePointer();
        var memory = new ImageMemory(bytes + view.PointerOffset, length, handle);
        try
        {
            return new Corpus(new CorpusImage(memory));
        }
        catch (CorruptCorpusException)
        {
            memory.Close();
            throw;
        }
    }

    private void VerifyOrDispose()
    {
        try
        {
            Verify();
        }
        catch (CorruptCorpusException)
        {
            Dispose();
            throw;
        }
    }

    private static unsafe Corpus FromStream(Stream stream)
    {
        // A resource lies in the mapped assembly: it is read there, and nothing is copied.
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new Corpus(new CorpusImage(new ImageMemory(mapped.PositionPointer, mapped.Length, stream)), isEmbedded: true);
        }

        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new Corpus(new CorpusImage(new ImageMemory(bytes)), isEmbedded: true);
        }
    }
}
