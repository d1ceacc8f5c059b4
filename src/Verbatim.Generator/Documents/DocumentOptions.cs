using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;

namespace Verbatim.Generator.Documents;

/// <summary>What the project says of every document.</summary>
/// <param name="ProjectDirectory">The project's folder, to which documents' paths are relative.</param>
/// <param name="Compilation">How its documents are compiled.</param>
internal readonly record struct DocumentOptions(string ProjectDirectory, CompileOptions Compilation)
{
    public static DocumentOptions Of(AnalyzerConfigOptions global) => new(
        ProjectDirectoryOf(global),
        new CompileOptions
        {
            NamedMembers = !ProjectProperties.Is(global.Property(ProjectProperties.NamedMembers), "false"),
            MaximumBytes = MaximumBytesOf(global.Property(ProjectProperties.MaximumDocumentBytes)) ?? CompileOptions.Default.MaximumBytes,
            ArticleNames = DeclarationOptions.ArticleNamesOf(global.Property(ProjectProperties.ArticleNames)) ?? CompileOptions.Default.ArticleNames,
            LocksNames = ProjectProperties.Is(global.Property(ProjectProperties.LockNames), "true"),
            Headers = HeaderReading.SchemaOf(global),
        });

    /// <summary>The number of bytes that the property gives; null when it gives none that makes sense.</summary>
    public static int? MaximumBytesOf(string property) =>
        int.TryParse(property, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes > 0 ? bytes : null;

    private static string ProjectDirectoryOf(AnalyzerConfigOptions global)
    {
        if (global.Property(ProjectProperties.EscapedProjectDirectory) is { Length: > 0 } escaped)
        {
            return Uri.UnescapeDataString(escaped);
        }

        return global.Property(ProjectProperties.ProjectDirectory) is { Length: > 0 } directory
            ? directory
            : global.Property(ProjectProperties.SdkProjectDirectory);
    }
}
