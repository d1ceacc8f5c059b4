using System;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Compilation;

/// <summary>What a project says of how its documents are compiled: equal bytes and equal options give equal results.</summary>
public sealed record CompileOptions
{
    /// <summary>What holds where a project says nothing.</summary>
    public static CompileOptions Default { get; } = new();

    /// <summary>The largest document that is read, in bytes; a larger one gets a problem and no paragraphs.</summary>
    public int MaximumBytes { get; init; } = DocumentReader.DefaultMaximumBytes;

    /// <summary>Whether quotes and sections get members in code; the image is the same without.</summary>
    public bool NamedMembers { get; init; } = true;

    /// <summary>Of what articles' names are made.</summary>
    public ArticleNameSource ArticleNames { get; init; }

    /// <summary>Whether the project has its names locked.</summary>
    public bool LocksNames { get; init; }

    /// <summary>The headers that the project declares.</summary>
    public HeaderSchema Headers { get; init; } = HeaderSchema.None;

    /// <summary>How documents are declared.</summary>
    public DeclarationOptions Declaration => new(NamedMembers, ArticleNames, LocksNames) { Headers = Headers };

    /// <summary>The options in one line, equal for equal options alone: what is kept of compiled documents says with it what it was compiled with.</summary>
    public string Identity => FormattableString.Invariant($"maximum-bytes={MaximumBytes} ") + Declaration.Identity;
}
