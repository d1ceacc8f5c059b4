using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Verbatim.Generator.Tests.Host;

/// <summary>What MSBuild would hand to the compiler: properties, and the metadata of files; a file without any is a document.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly ImmutableDictionary<string, string> _properties;
    private readonly ImmutableDictionary<string, string> _metadata;

    private ProjectOptions(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, string> metadata)
    {
        _properties = properties;
        _metadata = metadata;
    }

    public static ProjectOptions None { get; } =
        new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions => new Values("build_property.", _properties);

    public ProjectOptions WithProperty(string name, string value) => new(_properties.SetItem(name, value), _metadata);

    public ProjectOptions WithMetadata(string path, string isDocument) => new(_properties, _metadata.SetItem(path, isDocument));

    /// <summary>Another object that says the same.</summary>
    public ProjectOptions Copy() => new(_properties, _metadata);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values("", ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
        "build_metadata.AdditionalFiles.",
        ImmutableDictionary<string, string>.Empty.Add("VerbatimDocument", _metadata.GetValueOrDefault(textFile.Path, "true")));

    private sealed class Values(string prefix, ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
