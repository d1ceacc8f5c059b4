using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Verbatim.Generator.Documents;

/// <summary>The MSBuild properties and metadata that the package's props make visible to the compiler.</summary>
internal static class ProjectProperties
{
    public const string RootNamespace = nameof(RootNamespace);
    public const string Namespace = "VerbatimNamespace";
    public const string ArticlesClass = "VerbatimArticlesClass";
    public const string SpeakersClass = "VerbatimSpeakersClass";

    /// <summary>Whether the project asks for Verbatim by name, and not through another project or package.</summary>
    public const string IsReferenced = "VerbatimIsReferenced";

    public const string NamedMembers = "VerbatimNamedMembers";
    public const string Visibility = "VerbatimVisibility";
    public const string MaximumDocumentBytes = "VerbatimMaximumDocumentBytes";
    public const string ArticleNames = "VerbatimArticleNames";
    public const string LockNames = "VerbatimLockNames";

    /// <summary>The <c>ArticleHeader</c> items as lines, in the escapes of a URI.</summary>
    public const string Headers = "VerbatimHeaders";

    /// <summary>The project's folder in the escapes of a URI: what hands properties to the compiler cuts them at <c>#</c> and <c>;</c>.</summary>
    public const string EscapedProjectDirectory = "VerbatimProjectDirectory";

    public const string ProjectDirectory = "MSBuildProjectDirectory";
    public const string SdkProjectDirectory = "ProjectDir";

    /// <summary>The metadata of an additional file that says whether it is an article.</summary>
    public const string IsDocument = "VerbatimDocument";

    /// <summary>Whether the value says yes or no.</summary>
    public static bool IsFlag(string value) => Is(value, "true") || Is(value, "false");

    /// <summary>Whether the value is an accessibility that generated classes can have.</summary>
    public static bool IsVisibility(string value) => Is(value, "public") || Is(value, "internal");

    /// <summary>Whether the value is the word, as MSBuild compares.</summary>
    public static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The property's value without blanks around it; empty when it is not set.</summary>
    public static string Property(this AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>The additional file's metadata; empty when it has none.</summary>
    public static string Metadata(this AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) ? value.Trim() : "";
}
