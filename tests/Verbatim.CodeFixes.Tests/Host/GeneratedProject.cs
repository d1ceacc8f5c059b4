extern alias runtime;

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Generator;

namespace Verbatim.CodeFixes.Tests.Host;

/// <summary>The additional files of a project with the root namespace <c>Paper</c>, and what the generator makes of them.</summary>
internal sealed class GeneratedProject
{
    public const string Folder = "/projects/paper";

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private readonly List<AdditionalText> _files = [];

    public static IEnumerable<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(runtime::Verbatim.Corpus).Assembly.Location)];

    public void Add(string path, string text) => _files.Add(new File($"{Folder}/{path}", SourceText.From(text)));

    /// <summary>Name and text of each generated file.</summary>
    public IEnumerable<(string Name, SourceText Text)> Generate()
    {
        var compilation = CSharpCompilation.Create("Paper", [], References, CompilationOptions);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _files, ParseOptions, new Options());
        GeneratorRunResult result = Assert.Single(driver.RunGenerators(compilation).GetRunResult().Results);
        Assert.Null(result.Exception);
        return result.GeneratedSources.Select(source => (source.HintName, source.SourceText));
    }

    private sealed class File(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
            .Add("build_property.MSBuildProjectDirectory", Folder)
            .Add("build_property.RootNamespace", "Paper"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(ImmutableDictionary<string, string>.Empty);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
