using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Text;
using Verbatim.Generator.Documents;

namespace Verbatim.Generator.Emission;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">The namespace, as C# writes it; empty for the global one.</param>
/// <param name="ArticlesClass">The name of the class of articles.</param>
/// <param name="SpeakersClass">The name of the class of speakers.</param>
/// <param name="IsInternal">Whether the generated classes are seen in their assembly only.</param>
/// <param name="CanCompile">Whether the library and the version of C# are there that the generated code needs.</param>
/// <param name="StandsEmpty">Whether the classes are made for no article at all.</param>
/// <param name="IsDocumented">Whether anybody reads documentation: an editor, or a compiler that writes the documentation file.</param>
internal sealed record EmissionOptions(
    string Namespace, string ArticlesClass, string SpeakersClass, bool IsInternal, bool CanCompile, bool StandsEmpty, bool IsDocumented)
{
    // C# 14: this version of Roslyn has no name for it.
    private const int FirstWithExtensions = 1400;

    /// <summary>The members that articles have of the headers that the project declares.</summary>
    public EquatableArray<HeaderMember> Headers { get; init; }

    /// <summary>Whether the language has properties as extensions.</summary>
    public bool HasExtensions { get; init; }

    public const string DefaultArticlesClass = "Articles";
    public const string DefaultSpeakersClass = "Speakers";

    public static EmissionOptions Of(
        ((AnalyzerConfigOptionsProvider Options, ParseOptions Parsing) Project, CompilationFacts Facts) input, CancellationToken cancellation)
    {
        AnalyzerConfigOptions global = input.Project.Options.GlobalOptions;
        string articles = global.Property(ProjectProperties.ArticlesClass);
        string speakers = global.Property(ProjectProperties.SpeakersClass);
        return new EmissionOptions(
            NamespaceOf(global, input.Facts),
            IsArticlesClass(articles) ? articles : DefaultArticlesClass,
            IsSpeakersClass(speakers, articles) ? speakers : DefaultSpeakersClass,
            ProjectProperties.Is(global.Property(ProjectProperties.Visibility), "internal"),
            input.Facts.ReferencesVerbatim && input.Project.Parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 },
            ProjectProperties.Is(global.Property(ProjectProperties.IsReferenced), "true") && !input.Facts.ReferencesItsUsers,
            input.Project.Parsing.DocumentationMode != DocumentationMode.None)
        {
            Headers = HeaderMembers.Of(HeaderReading.SchemaOf(global)),
            HasExtensions = input.Project.Parsing is CSharpParseOptions { LanguageVersion: >= (LanguageVersion)FirstWithExtensions },
        };
    }

    /// <summary>Whether the value is a namespace as it stands.</summary>
    public static bool IsNamespace(string value) => CSharpNames.Namespace(value) == value;

    /// <summary>Whether the class of articles can have the name.</summary>
    public static bool IsArticlesClass(string value) => CSharpNames.IsIdentifier(value) && value != DefaultSpeakersClass;

    /// <summary>Whether the class of speakers can have the name, beside what the project says of the class of articles.</summary>
    public static bool IsSpeakersClass(string value, string articlesClass) =>
        CSharpNames.IsIdentifier(value) && value != DefaultArticlesClass && value != articlesClass;

    private static string NamespaceOf(AnalyzerConfigOptions global, CompilationFacts facts)
    {
        string given = global.Property(ProjectProperties.Namespace);
        string root = global.Property(ProjectProperties.RootNamespace);
        return CSharpNames.Namespace(given.Length > 0 ? given : root.Length > 0 ? root : facts.AssemblyName);
    }
}
