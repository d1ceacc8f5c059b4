namespace Verbatim.Generator;

/// <summary>The names of the generator's steps, by which tests see which of them ran.</summary>
internal static class TrackingNames
{
    public const string ToolAnalyses = nameof(ToolAnalyses);
    public const string Lock = nameof(Lock);
    public const string Corrections = nameof(Corrections);
    public const string Declarations = nameof(Declarations);
    public const string Corpus = nameof(Corpus);
    public const string CompilationFacts = nameof(CompilationFacts);
    public const string Options = nameof(Options);
    public const string ArticleShards = nameof(ArticleShards);
    public const string SpeakerShards = nameof(SpeakerShards);
    public const string Summary = nameof(Summary);
}
