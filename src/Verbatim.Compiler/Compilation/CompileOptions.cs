using System;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
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

    /// <summary>
    /// What people say of the quotations of the one document that is compiled. It is no part of <see cref="Identity"/>: a document's declaration says what
    /// it was corrected with.
    /// </summary>
    public DocumentCorrections Corrections { get; init; } = DocumentCorrections.None;

    /// <summary>How documents are declared.</summary>
    public DeclarationOptions Declaration => new(NamedMembers, ArticleNames, LocksNames);

    /// <summary>The options for a document that people may correct.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="corrections">What they say of all documents.</param>
    public CompileOptions For(string path, CorrectionSet corrections) =>
        corrections.Of(path) is { Quotes.Count: > 0 } own ? this with { Corrections = own } : this;

    /// <summary>The options in one line, equal for equal options alone: what is kept of compiled documents says with it what it was compiled with.</summary>
    public string Identity => FormattableString.Invariant($"maximum-bytes={MaximumBytes} ") + Declaration.Identity;
}
