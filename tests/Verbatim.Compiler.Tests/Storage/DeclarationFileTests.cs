using System.IO;
using System.Linq;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Storage;

namespace Verbatim.Compiler.Tests.Storage;

public class DeclarationFileTests
{
    private readonly CompiledDocument _document = DocumentCompiler.Compile(
        new DocumentBuilder("date 2023-05-02\nname: my name\ntitel: x\n\nAda Okonjo, the mayor: “a\\b\tc”.\n\n«The harbour»\n\nMore \\ text.", "a\\b/c d.txt")
            .Speaker("Ada Okonjo", Gender.Female, alias: "Okonjo", role: "mayor").Quote("a\\b\tc", "Ada Okonjo").Build());

    [Fact]
    public void An_entry_is_read_as_it_was_written()
    {
        DeclaredDocument? entry = DeclarationFile.Read(Written()).Find(_document.Declaration.Path, _document.Declaration.TextHash);
        Assert.Equal(_document.Declaration, entry?.Declaration);
        Assert.Equal(_document.Declared.NameLines, entry?.NameLines);
        Assert.Equal(_document.Problems, entry?.Problems.AsEnumerable());
    }

    [Fact]
    public void What_is_handed_over_is_what_the_generator_makes_with_a_long_character_at_the_cut()
    {
        DocumentAnalysis analysis = new DocumentBuilder("date 2023-05-02\n\n" + new string('x', 298) + "😀 and more of it", "a.txt").Build();
        var file = new MemoryStream();
        using (var writer = new StreamWriter(file, leaveOpen: true))
        {
            DeclarationFile.Write(writer, [DocumentCompiler.Declare(analysis)]);
        }

        ArticleDeclaration made = DeclarationMaker.Declare(analysis);
        string text = System.Text.Encoding.UTF8.GetString(file.ToArray());
        Assert.Equal(made, DeclarationFile.Read(text).Find("a.txt", made.TextHash)?.Declaration);
    }

    [Fact]
    public void An_entry_of_another_text_does_not_count() =>
        Assert.Null(DeclarationFile.Read(Written()).Find(_document.Declaration.Path, new string('0', 64)));

    [Fact]
    public void A_document_that_is_not_there_has_no_entry() =>
        Assert.Null(DeclarationFile.Read(Written()).Find("other.txt", _document.Declaration.TextHash));

    [Fact]
    public void A_file_of_another_version_has_no_entries()
    {
        string older = Written().Replace("declarations 5", "declarations 3", System.StringComparison.Ordinal);
        Assert.Empty(DeclarationFile.Read(older).Paths);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_gives_the_entry_or_none()
    {
        string text = Written();
        for (int length = 0; length < text.Length; length++)
        {
            DeclaredDocument? entry = DeclarationFile.Read(text[..length]).Find(_document.Declaration.Path, _document.Declaration.TextHash);
            Assert.True(entry is null || entry.Declaration == _document.Declaration);
        }
    }

    private string Written()
    {
        var writer = new StringWriter();
        DeclarationFile.Write(writer, [_document.Declared, DocumentCompiler.Declare(new DocumentBuilder("date 2023-05-03\n\nText.", "other/a.txt").Build())]);
        return writer.ToString();
    }
}
