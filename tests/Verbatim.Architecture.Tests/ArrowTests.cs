using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Architecture.Tests.Rooms;
using Verbatim.Architecture.Tests.Sources;

namespace Verbatim.Architecture.Tests;

/// <summary>What counts as an arrow, on a house of two rooms: whoever works upstairs may use what is kept in the cellar.</summary>
public class ArrowTests
{
    private const string Table = """
        | room | what is answered there |
        |---|---|
        | [`House/Cellar`](src/House/Cellar) | Where is the coal? |
        | [`House/Kitchen`](src/House/Kitchen) | Who lit the stove? |
        """;

    private const string Coal = "namespace House.Cellar; public class Coal { public int Weight; public static void Burn() { } }";
    private const string Stove =
        "namespace House.Kitchen; public class Stove { public static int Heat; } public static class Heating { public static int Warm(this int degrees) => "
            + "degrees; }";

    [Fact]
    public void A_room_may_name_a_room_above_it() => Assert.Empty(Up(kitchen: "class Cook { void Light() => House.Cellar.Coal.Burn(); }"));

    [Fact]
    public void A_type_of_a_room_below_is_an_arrow_up() => Assert.Equal(
        ["House/Cellar → House/Kitchen: src/House/Cellar/More.cs(1) names Stove"],
        Up(cellar: "class Shovel { House.Kitchen.Stove? _stove; }"));

    [Fact]
    public void Each_name_is_an_arrow_of_its_own() => Assert.Equal(
        ["House/Cellar → House/Kitchen: src/House/Cellar/More.cs(2) names Stove", "House/Cellar → House/Kitchen: src/House/Cellar/More.cs(2) names Stove.Heat"],
        Up(cellar: "class Shovel {\n int Heat() => House.Kitchen.Stove.Heat; }"));

    [Fact]
    public void An_extension_is_declared_where_its_class_is() => Assert.Equal(
        ["House/Cellar → House/Kitchen: src/House/Cellar/More.cs(2) names Heating.Warm(int)"],
        Up(cellar: "using House.Kitchen;\nclass Shovel { int Heat() => 1.Warm(); }"));

    [Fact]
    public void A_constructor_is_named_by_new_alone() => Assert.Contains(
        "House/Cellar → House/Kitchen: src/House/Cellar/More.cs(3) names Stove.Stove()",
        Up(cellar: "class Shovel { House.Kitchen.Stove _stove =\n\nnew(); }"));

    [Fact]
    public void A_comment_depends_on_nothing() =>
        Assert.Empty(Up(cellar: "/// <summary>Feeds <see cref=\"House.Kitchen.Stove\"/>.</summary>\nclass Shovel { }"));

    [Fact]
    public void What_another_project_declares_has_its_room_too()
    {
        CSharpCompilation cellar = BoundProject.Of("Cellar", [("src/House/Cellar/Coal.cs", Coal)]);
        CSharpCompilation kitchen = BoundProject.Of(
            "Kitchen", [("src/House/Kitchen/Cook.cs", "class Cook { House.Cellar.Coal? _coal; }")], cellar.ToMetadataReference());

        Assert.Equal(
            ["House/Kitchen → House/Cellar: src/House/Kitchen/Cook.cs(1) names Coal"],
            ArrowFinder.FindUp(RoomTable.Of("| [`House/Kitchen`](src/House/Kitchen) | |\n| [`House/Cellar`](src/House/Cellar) | |\n"), kitchen));
    }

    [Fact]
    public void A_room_listed_twice_is_refused() => Assert.ThrowsAny<System.ArgumentException>(() => RoomTable.Of(Table + "\n" + Table));

    private static string[] Up(string cellar = "", string kitchen = "")
    {
        (string, string)[] files =
        [
            ("src/House/Cellar/Coal.cs", Coal), ("src/House/Cellar/More.cs", cellar),
            ("src/House/Kitchen/Stove.cs", Stove), ("src/House/Kitchen/More.cs", kitchen),
        ];
        return ArrowFinder.FindUp(RoomTable.Of(Table), BoundProject.Of("House", files));
    }
}
