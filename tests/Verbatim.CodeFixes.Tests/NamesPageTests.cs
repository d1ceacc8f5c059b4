using TestSupport;
using Verbatim.CodeFixes.Tests.Host;

namespace Verbatim.CodeFixes.Tests;

/// <summary>Holds the tables of docs/names.md that say what is offered to the code fix.</summary>
public class NamesPageTests
{
    private static readonly PageSection[] Sections =
        [.. PageSection.Of("names.md").Where(section => section.Title is "A name that went" or "Accepting a change")];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (PageSection section in Sections)
        {
            foreach ((string code, string offered) in section.CodeRows())
            {
                rows.Add(section.Title, code, offered);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_first_offer_is_the_one_of_the_table(string title, string code, string offered)
    {
        PageSection section = Sections.Single(section => section.Title == title);
        FixedProject project = FixedProject.With([.. section.Blocks("article").Select(article => article.Text)]);
        foreach (PageBlock block in section.Blocks("lock"))
        {
            project.File("verbatim.lock", block.Text);
        }

        await project.Becomes("namespace Paper;\nclass Reader { object Read() => " + Marked(code) + "; }", offered);
    }

    /// <summary>The code with its last name marked as the one that is not there.</summary>
    private static string Marked(string code)
    {
        (string kind, int start) = code.Split('.') switch
        {
            ["Articles" or "Speakers", _] => ("CS0117", code.LastIndexOf('.') + 1),
            ["Articles", ..] => ("CS1061", code.LastIndexOf('.') + 1),
            _ => ("CS0103", 0),
        };
        int end = start == 0 ? code.IndexOf('.', StringComparison.Ordinal) : code.Length;
        return code[..start] + "{|" + kind + ":" + code[start..end] + "|}" + code[end..];
    }
}
