using System;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Locking;
using Verbatim.Fuzz.Inputs;
using static Verbatim.Fuzz.Targets.BrokenPromiseException;

namespace Verbatim.Fuzz.Targets;

/// <summary>Documents through the generator: its code has no error and no warning, and is of the image that the tool makes of the same documents.</summary>
internal sealed class CodeFuzzer : Fuzzer
{
    private const string Project = "/projects/paper";

    // All is silenced in generated code; here it is heard, but that names are not those of the CLS.
    private const string Silent = "#pragma warning disable\n";
    private const string Loud = "#pragma warning disable CS3001, CS3002, CS3003, CS3005, CS3008, CS3009\n";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Consumer = CSharpCompilation.Create(
        "Paper", [], [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Corpus).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public override string Verb => "code";

    public override string Does => "documents through the generator: compiled without error or warning, run against their image, each name leads somewhere";

    public override int MostSeconds => 40;

    public override FuzzCase Make(FuzzRandom random) => ProjectMaker.Make(random);

    public override void Check(FuzzCase input)
    {
        (FuzzFile[] documents, CompileOptions options, NameLock names) = ProjectMaker.Read(input);
        AdditionalText[] files = [.. input.Files.Select(file => new ProjectFile(Project + "/" + file.Path, file.Bytes))];
        var properties = new ProjectProperties(Project, options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([GeneratorHost.Create()], files, ParseOptions, properties);
        driver = driver.RunGeneratorsAndUpdateCompilation(Consumer, out Compilation compilation, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null)
        {
            throw new BrokenPromiseException(result.Exception.ToString());
        }

        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            string code = source.SourceText.ToString().Replace(Silent, Loud, StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(source.SyntaxTree,
                CSharpSyntaxTree.ParseText(code, ParseOptions, source.SyntaxTree.FilePath, source.SourceText.Encoding));
        }

        byte[] image = CorpusCompiler.Link(ProjectMaker.Compile(documents, options), names).Image;
        var library = new MemoryStream();
        var emitted = compilation.Emit(library, manifestResources: [new ResourceDescription("Verbatim.corpus", () => new MemoryStream(image), isPublic: true)]);
        Diagnostic? loudest = emitted.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Unless(loudest is null, $"Generated code has no error and no warning: {loudest}\n{LineOf(loudest)}");
        if (IsCompiledAlike(input))
        {
            GeneratedProgram.Read(library);
        }
    }

    // Roslyn decodes what is not UTF-8 in its own way, and the build fails with an error.
    private static bool IsCompiledAlike(FuzzCase input) => input.Files.All(file => System.Text.Unicode.Utf8.IsValid(file.Bytes));

    private static string? LineOf(Diagnostic? diagnostic) =>
        diagnostic?.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
}
