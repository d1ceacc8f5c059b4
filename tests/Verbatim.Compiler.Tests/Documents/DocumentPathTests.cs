using Verbatim.Compiler.Documents;

namespace Verbatim.Compiler.Tests.Documents;

public class DocumentPathTests
{
    [Theory]
    [InlineData("/home/me/app", "/home/me/app/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app/a.txt", "a.txt")]
    [InlineData("/home/me/app", "/home/me/seeds/a.txt", "../seeds/a.txt")]
    [InlineData("/home/me/app", "/home/me/app/../seeds/./a.txt", "../seeds/a.txt")]
    [InlineData(@"c:\app", @"C:\app\seeds\a b#[1].txt", "seeds/a b#[1].txt")]
    [InlineData(@"C:\app", @"D:\seeds\a.txt", "D:/seeds/a.txt")]
    public void A_path_is_relative_to_the_project_with_forward_slashes(string folder, string file, string expected) =>
        Assert.Equal(expected, DocumentPath.Relative(folder, file));
}
