using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;

namespace Verbatim.Generator.Documents;

/// <summary>Takes the files of corrections out of the additional files and reads them, the same texts once.</summary>
internal static class CorrectionReading
{
    // By the first of the texts: of most projects the only one.
    private static readonly ConditionalWeakTable<SourceText, CorrectionSet> Known = new();

    /// <summary>Whether the file is one of corrections.</summary>
    public static bool IsFile(AdditionalText file) => CorrectionSet.IsFile(file.Path);

    /// <summary>The corrections that a step of the generator has.</summary>
    public static CorrectionSet Read((ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Read(input.Files, input.Options, cancellation);

    /// <summary>The corrections that the files have; <see cref="CorrectionSet.None"/> where none is one of corrections.</summary>
    public static CorrectionSet Read(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var texts = new List<(string Path, SourceText Text)>();
        foreach (AdditionalText file in files.Where(IsFile))
        {
            if (file.GetText(cancellation) is { } text)
            {
                texts.Add((DocumentPath.Relative(DocumentOptions.Of(options.GlobalOptions).ProjectDirectory, file.Path), text));
            }
        }

        if (texts.Count == 0)
        {
            return CorrectionSet.None;
        }

        texts.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        CorrectionSet read = Known.GetValue(texts[0].Text, _ => Read(texts));
        return texts.Count == 1 && read.IsOf(texts[0].Path) ? read : Read(texts);
    }

    private static CorrectionSet Read(List<(string Path, SourceText Text)> texts) =>
        CorrectionSet.Read(texts.Select(text => (text.Path, text.Text.ToString())));
}
