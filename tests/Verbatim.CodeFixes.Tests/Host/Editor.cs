using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Generator;

namespace Verbatim.CodeFixes.Tests.Host;

/// <summary>A project as an editor has it open, with Roslyn's own services; <c>$$</c> in its code is where the caret stands.</summary>
internal sealed class Editor : IDisposable
{
    private const string Folder = GeneratedProject.Folder;
    private const string Settings = $"is_global = true\nbuild_property.MSBuildProjectDirectory = {Folder}\nbuild_property.RootNamespace = Paper";

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly Document _document;
    private readonly int _caret;

    private Editor(string code, string[] articles)
    {
        _caret = code.IndexOf("$$", StringComparison.Ordinal);
        var project = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "Paper", "Paper", LanguageNames.CSharp,
                compilationOptions: GeneratedProject.CompilationOptions, parseOptions: GeneratedProject.ParseOptions))
            .AddMetadataReferences(project, GeneratedProject.References)
            .AddAnalyzerReference(project, new GeneratorReference())
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From(Settings), filePath: $"{Folder}/.globalconfig");
        for (int i = 0; i < articles.Length; i++)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), $"{i}.txt", SourceText.From(articles[i]), filePath: $"{Folder}/{i}.txt");
        }

        var document = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(document, "Reader.cs", SourceText.From(code.Remove(_caret, 2)), filePath: $"{Folder}/Reader.cs");
        _document = solution.GetDocument(document)!;
    }

    /// <summary>Opens the code in a project with the articles.</summary>
    public static Editor Open(string code, params string[] articles) => new(code, articles);

    /// <summary>What completion lists at the caret.</summary>
    public async Task<IReadOnlyList<string>> Completions() => [.. (await List()).ItemsList.Select(item => item.DisplayText)];

    /// <summary>What completion shows beside the item.</summary>
    public async Task<string> Description(string item)
    {
        CompletionItem listed = (await List()).ItemsList.Single(one => one.DisplayText == item);
        return (await CompletionService.GetService(_document)!.GetDescriptionAsync(_document, listed))!.Text;
    }

    /// <summary>What hovering shows, part by part.</summary>
    public async Task<IReadOnlyList<string>> Hover()
    {
        QuickInfoItem? info = await QuickInfoService.GetService(_document)!.GetQuickInfoAsync(_document, _caret);
        return [.. info!.Sections.Select(section => section.Text)];
    }

    public void Dispose() => _workspace.Dispose();

    private Task<CompletionList> List() => CompletionService.GetService(_document)!.GetCompletionsAsync(_document, _caret);

    /// <summary>The generator, as an editor loads it of the package.</summary>
    private sealed class GeneratorReference : AnalyzerReference
    {
        public override string FullPath => typeof(CorpusGenerator).Assembly.Location;

        public override object Id => FullPath;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [new CorpusGenerator().AsSourceGenerator()];

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [];
    }
}
