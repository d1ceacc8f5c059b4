using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Compilation;

namespace Verbatim.Fuzz.Targets;

/// <summary>A file of a project, as csc hands it to a generator.</summary>
internal sealed class ProjectFile(string path, byte[] bytes) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>What MSBuild hands to the compiler: where the project stands, how it is compiled, and which of its files are documents.</summary>
internal sealed class ProjectProperties(string folder, CompileOptions options) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(folder, options, isDocument: false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(folder, options, isDocument: textFile.Path.EndsWith(".txt", StringComparison.Ordinal));

    private sealed class Values(string folder, CompileOptions options, bool isDocument) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.MSBuildProjectDirectory" => folder,
                "build_property.RootNamespace" => "Paper",
                "build_property.VerbatimArticleNames" => options.ArticleNames.ToString(),
                "build_property.VerbatimNamedMembers" => options.NamedMembers ? "true" : "false",
                "build_property.VerbatimLockNames" => options.LocksNames ? "true" : "false",
                "build_metadata.AdditionalFiles.VerbatimDocument" => isDocument ? "true" : "false",
                _ => null,
            };
            return value is not null;
        }
    }
}
