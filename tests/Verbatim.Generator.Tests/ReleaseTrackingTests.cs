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
            (kind.Title, kind.Message + ProblemPages.OfThisBuild.ReferenceTo(kind), kind.Severity.ToString()),
            (descriptor.Title.ToString(CultureInfo.InvariantCulture), AsPrinted(descriptor), descriptor.DefaultSeverity.ToString()));
    }

    [Fact]
    public void A_project_without_an_address_names_the_page_in_the_message() => Assert.Equal(
        (ProblemCatalogue.MissingDate.Message + " (docs/diagnostics/VRB0001.md in the package)", ""),
        MessageAndLink(Descriptors.Make(ProblemCatalogue.MissingDate, new ProblemPages(null))));

    [Fact]
    public void A_project_with_an_address_has_links_to_the_pages() => Assert.Equal(
        (ProblemCatalogue.MissingDate.Message, "https://example.org/verbatim/docs/diagnostics/VRB0001.md"),
        MessageAndLink(Descriptors.Make(ProblemCatalogue.MissingDate, new ProblemPages("https://example.org/verbatim/"))));

    // As csc does.
    private static string AsPrinted(DiagnosticDescriptor descriptor)
    {
        (string message, string link) = MessageAndLink(descriptor);
        return link.Length == 0 ? message : $"{message} ({link})";
    }

    private static (string Message, string Link) MessageAndLink(DiagnosticDescriptor descriptor) =>
        (descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.HelpLinkUri);

    private static IEnumerable<string> Notes(string release) =>
        File.ReadLines(Path.Combine(Host.ProjectFolder.Path, "..", "..", "src", "Verbatim.Generator", $"AnalyzerReleases.{release}.md"))
            .Where(line => line.StartsWith("VRB", StringComparison.Ordinal));
}
