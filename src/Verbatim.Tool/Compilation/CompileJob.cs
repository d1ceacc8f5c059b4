using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Storage;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>Compiles the documents of a request, links them and writes the image, however they were asked for.</summary>
/// <param name="Batch">The documents.</param>
/// <param name="Corpus">The linked corpus and its image.</param>
internal sealed record CompileJob(DocumentBatch Batch, CompiledCorpus Corpus)
{
    /// <summary>Everything that is wrong with the documents.</summary>
    public IReadOnlyList<LocatedProblem> Problems() => Batch.Problems(Corpus.Corpus);

    /// <summary>Does all of it. The image has every file that can be read, malformed or not.</summary>
    /// <exception cref="IOException">
    /// The image cannot be written, or must not be where it was asked for, or a file of corrections cannot be read.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The image may not be written.</exception>
    /// <exception cref="ImageTooLargeException">The image would have more than 2 GB.</exception>
    public static CompileJob Run(CompileRequest request, ToolConsole console)
    {
        OutputFiles.Check(request);
        CachedDocuments? cache = request.Cache is null ? null : CachedDocuments.Open(request.Cache, request.Options);
        var files = new SourceFiles(request.Files, console);
        CorrectionSet corrections = request.Corrections.Read();
        DocumentBatch batch = DocumentBatch.Compile(files, request.Options, cache, corrections);
        CompiledCorpus corpus = Link(batch, request.Lock, corrections);
        FileWriter.Write(request.Output, corpus.Image);
        if (request.Declarations is not null)
        {
            FileWriter.Write(request.Declarations, Declarations(batch, request.Options.Declaration));
        }

        if (request.Links is not null)
        {
            FileLinks.Write(request.Links, files);
        }

        cache?.Save();
        return new CompileJob(batch, corpus);
    }

    /// <summary>Links with the lock, and writes into that what is new or accepted. What is added changes no name, so nothing is linked again for it.</summary>
    private static CompiledCorpus Link(DocumentBatch batch, LockFile? file, CorrectionSet corrections)
    {
        NameLock before = file?.Read() ?? NameLock.None;
        CompiledCorpus corpus = CorpusCompiler.Link(batch.Documents, before, corrections);
        NameLock after = file?.Write(before, corpus.Corpus) ?? before;
        return file?.Change == LockChange.Accept && !after.Equals(before) ? CorpusCompiler.Link(batch.Documents, after, corrections) : corpus;
    }

    private static byte[] Declarations(DocumentBatch batch, DeclarationOptions options)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024))
        {
            DeclarationFile.Write(writer, batch.Documents.Select(document => document.Declared), options);
        }

        return bytes.ToArray();
    }
}
