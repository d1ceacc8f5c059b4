using System.Linq;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Naming;

namespace Verbatim.Compiler.Tests.Documents.Headers;

/// <summary>What a project declares of its headers.</summary>
public class HeaderSchemaTests
{
    [Theory]
    [InlineData("section", "section String")]
    [InlineData("section:string", "section String")]
    [InlineData("Rating:INT", "rating Int")]
    [InlineData("rating:int:required", "rating Int required")]
    [InlineData("status:enum=draft,final", "status Enum draft|final")]
    [InlineData("status:enum=in review; final:required", "status Enum required in review|final")]
    [InlineData("tags:list:required", "tags List required")]
    public void An_option_declares_a_header(string option, string expected)
    {
        var reader = new HeaderSchemaReader();

        reader.AddOption(option);

        Assert.Empty(reader.Faults);
        Assert.Equal([expected], Show(reader.ToSchema()));
    }

    [Theory]
    [InlineData("rating:number", "rating: there is no type 'number'; the types are string, date, int, decimal, bool, uri, list, enum")]
    [InlineData("title:string", "title: every article may have this header, so it need not be declared")]
    [InlineData("Speaker:string", "Speaker: the search has a field of this name; name the header otherwise")]
    [InlineData("status:enum", "status: an enum needs its values, such as Values=\"draft;final\"")]
    [InlineData("status:enum=final,Final", "status: two of its values are the same word")]
    [InlineData("rating:int=1,2", "rating: only an enum has values")]
    [InlineData("tags:string", "tags: tags are a list in every project")]
    [InlineData("read time:int", "read time: a header's name is a letter and up to 31 letters, digits, hyphens or underscores")]
    [InlineData("2nd:int", "2nd: a header's name is a letter and up to 31 letters, digits, hyphens or underscores")]
    [InlineData("", ": a header's name is a letter and up to 31 letters, digits, hyphens or underscores")]
    public void What_is_wrong_with_a_declaration_is_said(string option, string expected)
    {
        var reader = new HeaderSchemaReader();

        reader.AddOption(option);

        Assert.Equal([expected], reader.Faults.Select(fault => $"{fault.Name}: {fault.Words}"));
        Assert.Empty(reader.ToSchema().Declarations);
    }

    [Fact]
    public void Items_of_a_project_come_as_lines()
    {
        HeaderSchemaReader reader = HeaderSchemaReader.ReadLines(
            "section\t\t\t\nrating\tint\ttrue\t\r\nstatus\tenum\tfalse\tdraft;final\n\nmood\tstring\tmaybe\t");

        Assert.Equal(["section String", "rating Int required", "status Enum draft|final"], Show(reader.ToSchema()));
        Assert.Equal(["mood: Required is 'maybe'; write true or false"], reader.Faults.Select(fault => $"{fault.Name}: {fault.Words}"));
    }

    [Fact]
    public void A_header_that_is_declared_twice_counts_once()
    {
        HeaderSchemaReader reader = HeaderSchemaReader.ReadLines("section\tstring\nSection\tint");

        Assert.Equal(["section String"], Show(reader.ToSchema()));
        Assert.Equal(["Section: it is declared twice; remove one of the declarations"], reader.Faults.Select(fault => $"{fault.Name}: {fault.Words}"));
    }

    [Fact]
    public void Other_headers_are_other_options()
    {
        CompileOptions one = With("rating:int");
        CompileOptions other = With("rating:decimal");

        Assert.Equal(one, With("rating:int"));
        Assert.NotEqual(one, other);
        Assert.Equal(3, new[] { one.Identity, other.Identity, CompileOptions.Default.Identity }.Distinct().Count());
        Assert.True(one.Declaration.Suits(With("rating:int").Declaration));
        Assert.False(one.Declaration.Suits(other.Declaration));
        Assert.False(one.Declaration.Suits(CompileOptions.Default.Declaration));
    }

    [Fact]
    public void Options_are_read_again_with_their_headers()
    {
        DeclarationOptions options = With("status:enum=in review,final:required").Declaration with { LocksNames = true };

        Assert.Equal(options, DeclarationOptions.Of(options.Identity));
        Assert.DoesNotContain('\n', options.Identity);
    }

    [Theory]
    [InlineData("section", "Section")]
    [InlineData("read-time", "ReadTime")]
    [InlineData("read_time", "ReadTime")]
    [InlineData("text2", "Text2")]
    [InlineData("quotes", "QuotesHeader")]
    [InlineData("größe", "Größe")]
    public void A_header_is_a_member_of_articles(string name, string member) =>
        Assert.Equal(member, Assert.Single(HeaderMembers.Of(With(name).Headers)).Member);

    [Fact]
    public void Tags_are_a_member_already() => Assert.Empty(HeaderMembers.Of(With("tags:list:required").Headers));

    [Fact]
    public void Words_of_an_enumeration_are_named_as_everything_else() =>
        Assert.Equal(["InReview", "_2nd", "Final"], Assert.Single(HeaderMembers.Of(With("status:enum=in review,2nd,final").Headers)).Words);

    [Theory]
    [InlineData("read-time:int\nread_time:int", "read_time: its member would be named ReadTime, as that of 'read-time'")]
    [InlineData("status:enum=in review,in-review", "status: two of its values would have one name in C#")]
    [InlineData("grade:enum=+,A", "grade: one of its values has neither a letter nor a digit, of which a name in C# could be made")]
    public void Two_of_one_name_are_a_fault(string options, string expected)
    {
        var reader = new HeaderSchemaReader();
        foreach (string option in options.Split('\n'))
        {
            reader.AddOption(option);
        }

        System.Collections.Generic.List<HeaderFault> faults = [];
        HeaderMembers.Of(reader.ToSchema(), faults);

        Assert.Equal([expected], faults.Select(fault => $"{fault.Name}: {fault.Words}"));
    }

    private static CompileOptions With(string option)
    {
        var reader = new HeaderSchemaReader();
        reader.AddOption(option);
        Assert.Empty(reader.Faults);
        return CompileOptions.Default with { Headers = reader.ToSchema() };
    }

    private static string[] Show(HeaderSchema schema) => [.. schema.Declarations.Select(declaration =>
        $"{declaration.Name} {declaration.Type}{(declaration.IsRequired ? " required" : "")} {string.Join("|", declaration.Values)}".TrimEnd())];
}
