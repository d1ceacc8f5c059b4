using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Verbatim.Architecture.Tests.Rooms;

/// <summary>The rooms in their order, as the tables of ARCHITECTURE.md list them. A room is a folder under src without the folders in it.</summary>
internal sealed partial class RoomTable
{
    private readonly Dictionary<string, int> _places;

    private RoomTable(IReadOnlyList<string> rooms)
    {
        Rooms = rooms;
        _places = rooms.Select((room, place) => (room, place)).ToDictionary(pair => pair.room, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>The rooms, each relative to src.</summary>
    public IReadOnlyList<string> Rooms { get; }

    /// <summary>The rooms of a document: the first cell of each row that begins with a link to a folder under src.</summary>
    /// <exception cref="ArgumentException">A room is listed twice.</exception>
    public static RoomTable Of(string document) => new([.. Row().Matches(document).Select(row => row.Groups[1].Value)]);

    /// <summary>Whether the table lists the folder.</summary>
    public bool Has(string room) => _places.ContainsKey(room);

    /// <summary>Whether one room may name what another declares: itself, and what stands above it.</summary>
    public bool MayUse(string room, string other) => _places[other] <= _places[room];

    // | [`Verbatim.Compiler/Text`](src/Verbatim.Compiler/Text) | …
    [GeneratedRegex(@"^\| \[`[^`]+`\]\(src/([^)]+)\) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
