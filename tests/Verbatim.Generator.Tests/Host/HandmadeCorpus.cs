using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents.Dates;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Text;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Tests.Host;

/// <summary>Generated code of declarations that a test writes itself.</summary>
internal static class HandmadeCorpus
{
    public static ArticleDeclaration Article(string name) => new()
    {
        Path = name + ".txt",
        TextHash = name,
        Date = new CalendarDate(2023, 5, 4),
        Title = "Title of " + name,
        ProposedName = name,
        NameIsGiven = true,
        Distinction = "",
        Opening = "The first words.",
    };

    public static SpeakerDeclaration Speaker(string name, int quotes, params string[] roles) => new()
    {
        Name = name,
        QuoteCount = quotes,
        Roles = new EquatableArray<string>(roles),
    };

    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    /// <summary>The article with quotes of these members, said by nobody.</summary>
    public static ArticleDeclaration WithQuotes(this ArticleDeclaration article, params string[] members) => article with
    {
        QuoteCount = members.Length,
        Quotes = members.Select((member, i) => new QuoteDeclaration(member, i, "Words of " + member, -1, "")).ToEquatableArray(),
    };

    /// <summary>All files generated of the articles.</summary>
    public static IReadOnlyList<string> Generate(params ArticleDeclaration[] articles)
    {
        var input = (Linker.Link(articles), new EmissionOptions(
            "Paper", EmissionOptions.DefaultArticlesClass, EmissionOptions.DefaultSpeakersClass, IsInternal: false, CanCompile: true, StandsEmpty: false,
                IsDocumented: true));
        return
        [
            .. CorpusSummary.Of(input, default).Select(summary => CorpusEmitter.Write(summary).ToString()),
            .. Sharding.ArticleShards(input, default).Where(shard => shard.Articles.Count > 0).Select(shard => ArticleEmitter.Write(shard, default).ToString()),
            .. Sharding.SpeakerShards(input, default).Where(shard => shard.Speakers.Count > 0).Select(shard => SpeakerEmitter.Write(shard, default).ToString()),
        ];
    }

    /// <summary>The project with the files, which compiles without a warning.</summary>
    public static Compilation Compile(IEnumerable<string> files)
    {
        Compilation compilation = TestProject.Empty.Compile()
            .AddSyntaxTrees(files.Select((code, i) => CSharpSyntaxTree.ParseText(code, TestProject.ParseOptions, $"File{i}.cs", System.Text.Encoding.UTF8)));
        CompilationCheck.AssertNoWarnings(compilation);
        return compilation;
    }
}
