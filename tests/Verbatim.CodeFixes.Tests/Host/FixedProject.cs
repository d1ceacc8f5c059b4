extern alias runtime;

using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.CodeFixes.Tests.Host;

/// <summary>A consuming project for Roslyn's test framework: root namespace <c>Paper</c>, with articles, of which the generator makes the names.</summary>
internal sealed class FixedProject : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, NearestNameCodeFix, DefaultVerifier>
{
    private readonly GeneratedProject _project = new();
    private readonly List<string> _titles = [];
    private bool _takesOffers = true;

    private FixedProject()
    {
        // References come from packages of this project: the framework would restore its own.
        ReferenceAssemblies = new ReferenceAssemblies("local");
        TestState.AdditionalReferences.AddRange(Net100.References.All);
        TestState.AdditionalReferences.Add(typeof(runtime::Verbatim.Corpus).Assembly);
    }

    /// <summary>A project with the articles, <c>0.txt</c>, <c>1.txt</c> and so on.</summary>
    public static FixedProject With(params string[] articles)
    {
        var project = new FixedProject();
        for (int i = 0; i < articles.Length; i++)
        {
            project.File($"{i}.txt", articles[i]);
        }

        return project;
    }

    /// <summary>Adds an additional file at the path relative to the project.</summary>
    public FixedProject File(string path, string text)
    {
        _project.Add(path, text);
        TestState.AdditionalFiles.Add(($"{GeneratedProject.Folder}/{path}", text));
        return this;
    }

    /// <summary>Expects the marked code changed to this when the first offer is taken.</summary>
    public async Task Becomes(string markedCode, string changed)
    {
        int start = markedCode.IndexOf("{|", StringComparison.Ordinal);
        int end = markedCode.IndexOf("|}", StringComparison.Ordinal);
        CodeActionIndex = 0;
        await Run(markedCode, markedCode[..start] + changed + markedCode[(end + 2)..]);
    }

    /// <summary>The names that are offered for the marked one, the best first.</summary>
    public async Task<IReadOnlyList<string>> Offers(string markedCode)
    {
        _takesOffers = false;
        await Run(markedCode, markedCode);
        return [.. _titles.Distinct().Select(title => title.Split('\'')[3])];
    }

    /// <summary>The framework would offer its fixes in a project without what the generator makes: so that is added as code.</summary>
    private async Task Run(string code, string changed)
    {
        TestCode = code;
        FixedCode = changed;
        foreach ((string name, SourceText text) in _project.Generate())
        {
            TestState.Sources.Add((name, text));
            FixedState.Sources.Add((name, text));
        }

        await RunAsync();
    }

    protected override CompilationOptions CreateCompilationOptions() => GeneratedProject.CompilationOptions;

    protected override ParseOptions CreateParseOptions() => GeneratedProject.ParseOptions;

    protected override ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions)
    {
        _titles.AddRange(actions.Select(action => action.Title));
        return _takesOffers ? actions : [];
    }
}
