using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;

namespace Verbatim.Generator.Documents;

/// <summary>Takes the lock file out of the additional files and reads it, each text once.</summary>
internal static class LockReading
{
    private static readonly ConditionalWeakTable<SourceText, NameLock> Known = new();

    /// <summary>Whether the file is a lock.</summary>
    public static bool IsFile(AdditionalText file) => NameLock.IsFile(file.Path);

    /// <summary>The lock that a step of the generator has; <see cref="NameLock.None"/> where the project has none.</summary>
    public static NameLock Read((ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Read(input.Files, input.Options, cancellation);

    /// <summary>The first lock among the files; <see cref="NameLock.None"/> where there is none, or the project does not lock its names.</summary>
    public static NameLock Read(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        DocumentOptions project = DocumentOptions.Of(options.GlobalOptions);
        AdditionalText? file = FileAmong(files, options);
        if (file?.GetText(cancellation) is not { } text)
        {
            return NameLock.None;
        }

        string path = DocumentPath.Relative(project.ProjectDirectory, file.Path);
        NameLock names = Known.GetValue(text, read => NameLock.Read(path, read.ToString()));
        return names.Path == path ? names : NameLock.Read(path, text.ToString());
    }

    /// <summary>The file of the lock; null for none.</summary>
    public static AdditionalText? FileAmong(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options) =>
        DocumentOptions.Of(options.GlobalOptions).Compilation.LocksNames
            ? files.Where(IsFile).OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault()
            : null;
}
