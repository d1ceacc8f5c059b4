using System;

namespace Verbatim;

/// <summary>How an image file is opened.</summary>
[Flags]
public enum CorpusLoading
{
    /// <summary>A large file is mapped into memory, a small one is read; the header alone is checked.</summary>
    None = 0,

    /// <summary>
    /// The file is read whole, however large, and may be changed or go as soon as it is open. What has more bytes than an array can hold is mapped all the
    /// same.
    /// </summary>
    IntoMemory = 1,

    /// <summary>Every byte is checked before the corpus is opened, as <see cref="Corpus.Verify()"/> does.</summary>
    Verified = 2,
}
