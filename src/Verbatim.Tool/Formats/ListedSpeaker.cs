using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Verbatim.Tool.Formats;

/// <summary>A speaker as it is listed.</summary>
internal static class ListedSpeaker
{
    /// <summary>What is known of it.</summary>
    public static IReadOnlyList<Field<Speaker>> Fields { get; } =
    [
        new("name", speaker => speaker.Name) { IsName = true },
        new("kind", speaker => speaker.Kind.ToString().ToLower(CultureInfo.InvariantCulture)),
        new("gender", speaker => speaker.Gender == Gender.Unknown ? null : speaker.Gender.ToString().ToLower(CultureInfo.InvariantCulture)),
        new("quotes", speaker => speaker.Quotes.Count) { IsNumber = true },
        new("articles", speaker => speaker.Articles.Count) { IsNumber = true },
        new("aliases", speaker => Texts(speaker.Aliases)),
        new("roles", speaker => Texts(speaker.Roles)),
    ];

    // What people say of speakers is a column where they say it of one.
    private static readonly Field<Speaker>[] Given = [new("wikidata", speaker => speaker.WikidataId), new("note", speaker => speaker.Note)];

    /// <summary>What is known of those who are listed.</summary>
    public static IReadOnlyList<Field<Speaker>> Of(IEnumerable<Speaker> speakers)
    {
        Field<Speaker>[] given = [.. Given.Where(field => speakers.Any(speaker => field.Value(speaker) is not null))];
        return given.Length == 0 ? Fields : [.. Fields, .. given];
    }

    private static List<string> Texts(IReadOnlyList<SpeakerForm> forms) => [.. forms.Select(form => form.Text)];
}
