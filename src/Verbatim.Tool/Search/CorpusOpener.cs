using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Tool.Compilation;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Search;

/// <summary>A corpus to search, and what is wrong with the documents it was made of.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Problems">The documents' problems; none for an image, which was compiled before.</param>
internal sealed record OpenedCorpus(Corpus Corpus, IReadOnlyList<LocatedProblem> Problems);

/// <summary>Opens a corpus image, or compiles documents into one in memory.</summary>
internal static class CorpusOpener
{
    /// <summary>Opens one image, or compiles any number of documents.</summary>
    /// <param name="files">The image, or the documents.</param>
    /// <param name="corrections">What the documents are corrected with; an image was corrected when it was compiled.</param>
    /// <param name="console">Where everything is told.</param>
    /// <exception cref="CorruptCorpusException">The image is damaged, or of another version.</exception>
    public static OpenedCorpus Open(IReadOnlyList<RequestedFile> files, CorrectionFiles corrections, ToolConsole console)
    {
        if (files.Count == 1 && IsImage(files[0].Location))
        {
            return new OpenedCorpus(Corpus.Open(files[0].Location), []);
        }

        IReadOnlyList<RequestedFile> documents = InputFiles.InProject(files, console.Folder);
        var sources = new SourceFiles(documents, console);
        CorrectionSet corrected = corrections.ReadFor(documents);
        DocumentBatch batch = DocumentBatch.Compile(sources, CompileOptions.Default, corrections: corrected);
        sources.TellOthers();
        CompiledCorpus compiled = CorpusCompiler.Link(batch.Documents, corrections: corrected);
        return new OpenedCorpus(Corpus.FromBytes(compiled.Image), batch.Problems(OutsideProject.Of(compiled.Corpus)));
    }

    /// <summary>The images among several files.</summary>
    public static IEnumerable<RequestedFile> Images(IReadOnlyList<RequestedFile> files) => files.Where(file => IsImage(file.Location));

    private static bool IsImage(string location)
    {
        if (location == InputFiles.StandardInput || FileStatus.Of(location).Kind != FileKind.Regular)
        {
            return false;
        }

        try
        {
            using FileStream file = new(location, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            Span<byte> start = stackalloc byte[Contents.ImageStart.Length];
            return Contents.IsImage(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
        }
        catch (Exception exception) when (FileReader.IsFailure(exception))
        {
            // Whoever reads it as a document says why.
            return false;
        }
    }
}
