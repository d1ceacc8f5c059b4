using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Verbatim.Architecture.Tests.Rooms;
using Verbatim.Architecture.Tests.Sources;

namespace Verbatim.Architecture.Tests;

/// <summary>Holds the sources under src to the rooms of ARCHITECTURE.md: a room names itself and the rooms above it, and nothing else.</summary>
public class RoomTests
{
    private static readonly RoomTable Table = RoomTable.Of(Repository.Read("ARCHITECTURE.md"));

    private static readonly string[] Folders =
        [.. Repository.SourceFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Select(ArrowFinder.RoomOf).Distinct()];

    public static TheoryData<string> Projects() => [.. BoundProject.Names];

    [Fact]
    public void Every_folder_with_sources_is_a_room() => Found.Nothing(Folders.Except(Table.Rooms));

    [Fact]
    public void Every_room_has_sources() => Found.Nothing(Table.Rooms.Except(Folders));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_name_is_bound(string project) => Found.Nothing(
        from diagnostic in BoundProject.Of(project).GetDiagnostics()
        where diagnostic.Severity == DiagnosticSeverity.Error
        select diagnostic.ToString());

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_arrow_runs_up(string project) => Found.Nothing(ArrowFinder.FindUp(Table, BoundProject.Of(project)));
}
