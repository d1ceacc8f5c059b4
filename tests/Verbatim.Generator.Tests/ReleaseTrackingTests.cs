using System.Globalization;
using Microsoft.CodeAnalysis;
using Verbatim.Compiler.Documents;
using Verbatim.Generator.Diagnostics;

namespace Verbatim.Generator.Tests;

/// <summary>Holds the descriptors and the release notes of the analyzer to the catalogue.</summary>
public class ReleaseTrackingTests
{
    public static TheoryData<string> Ids() => [.. ProblemCatalogue.All.Select(kind => kind.Id)];

    [Fact]
    public void The_release_notes_list_every_kind_and_nothing_else()
    {
        IEnumerable<string> listed = Notes("Shipped").Concat(Notes("Unshipped")).Order(StringComparer.Ordinal);

        Assert.Equal(ProblemCatalogue.All.Select(kind => $"{kind.Id} | Verbatim | {kind.Severity} | {kind.Title}"), listed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_says_what_the_catalogue_says(string id)
    {
        ProblemKind kind = ProblemCatalogue.All.Single(kind => kind.Id == id);

        DiagnosticDescriptor descriptor = Assert.Single(new ArticleAnalyzer().SupportedDiagnostics, descriptor => descriptor.Id == id);

        Assert.Equal(
            (kind.Title, kind.Message, kind.Severity.ToString(), ProblemCatalogue.HelpLink(kind)),
            (descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.DefaultSeverity.ToString(), descriptor.HelpLinkUri));
    }

    private static IEnumerable<string> Notes(string release) =>
        File.ReadLines(Path.Combine(Host.ProjectFolder.Path, "..", "..", "src", "Verbatim.Generator", $"AnalyzerReleases.{release}.md"))
            .Where(line => line.StartsWith("VRB", StringComparison.Ordinal));
}
