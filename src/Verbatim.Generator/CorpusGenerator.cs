using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Locking;
using Verbatim.Generator.Diagnostics;
using Verbatim.Generator.Documents;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator;

/// <summary>
/// Turns the project's articles into C#. Every document is declared by itself, all are linked, and the result is dealt out to shards,
/// so that an edit re-emits the shard of its document and nothing else. Only values that equal by content pass from step to step.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Asked for once: each time, Roslyn would make another input step that looks through all files at every keystroke.
        IncrementalValuesProvider<AdditionalText> files = context.AdditionalTextsProvider;

        IncrementalValueProvider<ImmutableArray<AdditionalText>> sideFiles = files
            .Where(IsSideFile)
            .Collect();

        IncrementalValueProvider<ToolAnalyses> analyses = sideFiles
            .Select(ToolAnalyses.Read)
            .WithTrackingName(TrackingNames.ToolAnalyses);

        IncrementalValueProvider<NameLock> names = sideFiles
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(LockReading.Read)
            .WithTrackingName(TrackingNames.Lock);

        IncrementalValueProvider<CorrectionSet> corrections = sideFiles
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(CorrectionReading.Read)
            .WithTrackingName(TrackingNames.Corrections);

        IncrementalValuesProvider<ArticleDeclaration> declarations = files
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(analyses).Combine(corrections))
            .SelectMany(DocumentReading.Declare)
            .WithTrackingName(TrackingNames.Declarations);

        IncrementalValueProvider<ImmutableArray<ArticleDeclaration>> compiled = context.AnalyzerConfigOptionsProvider
            .Combine(analyses)
            .Select(DocumentReading.DeclareCompiled)
            .WithComparer(DeclarationSequence.Comparer);

        IncrementalValueProvider<LinkedCorpus> corpus = compiled
            .Combine(declarations.Collect())
            .Select(DocumentReading.Merge)
            .WithComparer(DeclarationSequence.Comparer)
            .Combine(names.Combine(corrections))
            .Select(DocumentLinking.Link)
            .WithTrackingName(TrackingNames.Corpus);

        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Select(CompilationFacts.Of)
            .WithTrackingName(TrackingNames.CompilationFacts);

        IncrementalValueProvider<EmissionOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Combine(facts)
            .Select(EmissionOptions.Of)
            .WithTrackingName(TrackingNames.Options);

        IncrementalValueProvider<(LinkedCorpus Corpus, EmissionOptions Options)> linked = corpus.Combine(options);

        IncrementalValuesProvider<ArticleShard> articles = linked
            .SelectMany(Sharding.ArticleShards)
            .WithTrackingName(TrackingNames.ArticleShards);

        IncrementalValuesProvider<SpeakerShard> speakers = linked
            .SelectMany(Sharding.SpeakerShards)
            .WithTrackingName(TrackingNames.SpeakerShards);

        IncrementalValuesProvider<CorpusSummary> summary = linked
            .SelectMany(CorpusSummary.Of)
            .WithTrackingName(TrackingNames.Summary);

        context.RegisterSourceOutput(articles, ArticleEmitter.Emit);
        context.RegisterSourceOutput(speakers, SpeakerEmitter.Emit);
        context.RegisterSourceOutput(summary, CorpusEmitter.Emit);
        context.RegisterSourceOutput(corpus.Combine(facts).Combine(context.AnalyzerConfigOptionsProvider.Combine(analyses)), CorpusProblems.Report);
    }

    private static bool IsSideFile(AdditionalText file) => ToolAnalyses.IsFile(file) || LockReading.IsFile(file) || CorrectionReading.IsFile(file);
}
