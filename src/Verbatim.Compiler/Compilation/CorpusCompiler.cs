using System.Collections.Generic;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Image;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Compilation;

/// <summary>Compiles documents into a corpus image: each by itself, then all together.</summary>
public static class CorpusCompiler
{
    /// <summary>Links compiled documents and writes their image. The order in which they are handed in plays no part.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="names">The names that are locked; none when null.</param>
    /// <exception cref="ImageTooLargeException">The image would have more than 2 GB.</exception>
    /// <param name="corrections">What people say of names and speakers; nothing when null.</param>
    public static CompiledCorpus Link(IReadOnlyList<CompiledDocument> documents, NameLock? names = null, CorrectionSet? corrections = null)
    {
        var declarations = new List<ArticleDeclaration>(documents.Count);
        foreach (CompiledDocument document in documents)
        {
            declarations.Add(document.Declaration);
        }

        LinkedCorpus linked = LockedLinker.Link(declarations, names, corrections);
        return new CompiledCorpus(linked, ImageWriter.Write(linked, documents));
    }

    /// <summary>Compiles and links files in one go.</summary>
    public static CompiledCorpus Compile(IEnumerable<DocumentSource> sources)
    {
        var documents = new List<CompiledDocument>();
        foreach (DocumentSource source in sources)
        {
            documents.Add(DocumentCompiler.Compile(source));
        }

        return Link(documents);
    }
}

/// <summary>A linked corpus and its image.</summary>
/// <param name="Corpus">The linked documents.</param>
/// <param name="Image">The image.</param>
public sealed record CompiledCorpus(LinkedCorpus Corpus, byte[] Image);
