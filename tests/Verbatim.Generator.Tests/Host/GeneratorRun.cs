using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Tests.Host;

/// <summary>
/// One run of the generator over a project. Each is followed by a second one after an edit of C# code, in which no step may do
/// anything; and the values of the first are walked for what must not be held on to.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly TestProject _project;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(TestProject project, GeneratorDriver driver)
    {
        _project = project;
        CSharpCompilation compilation = project.Compile();
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        Assert.Empty(diagnostics);
        Output = output;
        AssertNothingIsHeldOnTo();
        AssertNothingRunsAgain(compilation);
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The compilation with the generated code.</summary>
    public Compilation Output { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>All generated code.</summary>
    public string Code => string.Join("\n", Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value));

    public static GeneratorRun Start(TestProject project) => new(project, project.Driver(new CorpusGenerator(), trackSteps: true));

    /// <summary>Runs the generator over the changed project, as an editor does: with what it remembers of this run.</summary>
    public GeneratorRun Then(TestProject changed)
    {
        GeneratorDriver driver = ReferenceEquals(_project.Options, changed.Options)
            ? _driver
            : _driver.WithUpdatedAnalyzerConfigOptions(changed.Options);
        driver = driver.RemoveAdditionalTexts([.. _project.Files.Where(file => changed.Files.All(other => other.Path != file.Path))]);
        foreach (InMemoryFile file in changed.Files)
        {
            InMemoryFile? old = _project.Files.Find(other => other.Path == file.Path);
            if (old is null)
            {
                driver = driver.AddAdditionalTexts([file]);
            }
            else if (!ReferenceEquals(old, file))
            {
                driver = driver.ReplaceAdditionalText(old, file);
            }
        }

        return new GeneratorRun(changed, driver);
    }

    /// <summary>What became of the outputs of the step.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Outputs(step).Select(output => output.Reason)];

    /// <summary>The values of the step that were made anew.</summary>
    public IReadOnlyList<object> Changed(string step) =>
        [.. Outputs(step).Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Select(output => output.Value)];

    /// <summary>Asserts that the project compiles with the generated code, which has no warning to silence but that names are not those of the CLS.</summary>
    public GeneratorRun Compiles()
    {
        Compilation loud = Output;
        foreach (GeneratedSourceResult source in Result.GeneratedSources)
        {
            string code = source.SourceText.ToString().Replace("#pragma warning disable\n",
                "#pragma warning disable CS3001, CS3002, CS3003, CS3005, CS3008, CS3009\n", StringComparison.Ordinal);
            loud = loud.ReplaceSyntaxTree(source.SyntaxTree,
                CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)source.SyntaxTree.Options, source.SyntaxTree.FilePath, source.SourceText.Encoding));
        }

        CompilationCheck.AssertNoWarnings(loud);
        return this;
    }

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(run => run.Outputs) : [];

    private void AssertNothingIsHeldOnTo()
    {
        foreach (string step in Steps.All)
        {
            foreach ((object value, _) in Outputs(step))
            {
                ObjectGraph.AssertHoldsNoneOf(value, step, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree),
                    typeof(Microsoft.CodeAnalysis.Text.SourceText), typeof(AdditionalText), typeof(Location), typeof(Diagnostic),
                    typeof(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider));
            }
        }
    }

    private void AssertNothingRunsAgain(CSharpCompilation compilation)
    {
        CSharpCompilation edited = compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Edit { }", TestProject.ParseOptions.WithLanguageVersion(_project.Language)));
        GeneratorRunResult second = Assert.Single(_driver.RunGenerators(edited).GetRunResult().Results);
        foreach ((string step, ImmutableArray<IncrementalGeneratorRunStep> runs) in second.TrackedSteps.Concat(second.TrackedOutputSteps))
        {
            if (Steps.All.Contains(step) || second.TrackedOutputSteps.ContainsKey(step))
            {
                Assert.All(runs.SelectMany(run => run.Outputs), output => Assert.True(
                    output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"{step} was {output.Reason} after an edit of C# code."));
            }
        }

        Assert.Equal(
            Result.GeneratedSources.Select(source => (source.HintName, source.SourceText)),
            second.GeneratedSources.Select(source => (source.HintName, source.SourceText)));
    }
}
