using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using static Verbatim.Compiler.Tests.Documents.Reading;

namespace Verbatim.Compiler.Tests.Documents;

public partial class DocumentationLinksTests
{
    public static TheoryData<string> Pages() =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_to_one(string page)
    {
        string file = Path.Combine(RepositoryRoot, page);
        IEnumerable<string> targets =
            Link().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), target));
    }

    // [words](target) or [words](target#place)
    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
