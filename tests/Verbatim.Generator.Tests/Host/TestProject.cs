extern alias runtime;

using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Tests.Host;

/// <summary>A consuming project, held in memory. Every change makes a new one that shares its files with the old.</summary>
internal sealed record TestProject
{
    public const string Folder = "/projects/paper";

    /// <summary>The oldest language version of a supported SDK, with the documentation file switched on.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>A library with nullable references and every warning on.</summary>
    public static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    private static readonly MetadataReference Library =
        MetadataReference.CreateFromFile(typeof(runtime::Verbatim.Corpus).Assembly.Location);

    private TestProject()
    {
    }

    /// <summary>A project in <see cref="Folder"/>, root namespace <c>Paper</c>, that references the library and has no documents.</summary>
    public static TestProject Empty { get; } = new TestProject()
        .Property("MSBuildProjectDirectory", Folder)
        .Property("RootNamespace", "Paper");

    public ImmutableList<InMemoryFile> Files { get; init; } = [];

    public ProjectOptions Options { get; init; } = ProjectOptions.None;

    public string AssemblyName { get; init; } = "Paper";

    public bool ReferencesLibrary { get; init; } = true;

    public ImmutableList<string> Sources { get; private init; } = [];

    /// <summary>Whether the compiler reads documentation, as an editor's does and csc's where the project has a documentation file.</summary>
    public DocumentationMode Documentation { get; init; } = ParseOptions.DocumentationMode;

    /// <summary>The version of C#.</summary>
    public LanguageVersion Language { get; init; } = ParseOptions.LanguageVersion;

    /// <summary>Adds or replaces a document at the path relative to the project; a null text is a file that has vanished.</summary>
    public TestProject Document(string path, string? text, Encoding? encoding = null) =>
        DocumentAt(Folder + "/" + path, text, encoding);

    /// <summary>Adds or replaces a document at the absolute path.</summary>
    public TestProject DocumentAt(string path, string? text, Encoding? encoding = null)
    {
        var file = new InMemoryFile(path, text, encoding);
        int existing = Files.FindIndex(other => other.Path == path);
        return this with { Files = existing < 0 ? Files.Add(file) : Files.SetItem(existing, file) };
    }

    /// <summary>Adds a file with a value of the metadata VerbatimDocument; an empty one is no value.</summary>
    public TestProject File(string path, string? text, string isDocument) =>
        Document(path, text) with { Options = Options.WithMetadata(Folder + "/" + path, isDocument) };

    public TestProject Property(string name, string value) => this with { Options = Options.WithProperty(name, value) };

    public TestProject Source(string code) => this with { Sources = Sources.Add(code) };

    /// <summary>The compilation before generators.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select((code, i) => CSharpSyntaxTree.ParseText(code, ParseOptions.WithLanguageVersion(Language), $"{Folder}/Source{i}.cs", Encoding.UTF8)),
        ReferencesLibrary ? [.. Net100.References.All, Library] : Net100.References.All,
        CompilationOptions);

    /// <summary>A driver of the generator that has not run yet.</summary>
    public GeneratorDriver Driver(IIncrementalGenerator generator, bool trackSteps) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], Files, ParseOptions.WithDocumentationMode(Documentation).WithLanguageVersion(Language), Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>Runs the generator; see <see cref="GeneratorRun"/> for what every run checks.</summary>
    public GeneratorRun Generate() => GeneratorRun.Start(this);
}
