using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Verbatim;

/// <summary>A person or body that is quoted in one corpus or more of a set, merged over all of them.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed class MergedSpeaker
{
    private readonly CorpusSet _set;

    internal MergedSpeaker(CorpusSet set, string name, Speaker[] speakers)
    {
        _set = set;
        Name = name;
        Speakers = speakers;
    }

    /// <summary>The fullest name, as first written.</summary>
    public string Name { get; }

    /// <summary>Person or organisation.</summary>
    public SpeakerKind Kind => Speakers[0].Kind;

    /// <summary>Grammatical gender, as far as the articles show it.</summary>
    public Gender Gender => Speakers.Select(speaker => speaker.Gender).FirstOrDefault(gender => gender != Gender.Unknown);

    /// <summary>The speaker in each corpus that quotes them, the one who is quoted first first.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>All forms of the name, this one too.</summary>
    public IReadOnlyList<string> Names =>
        [.. Speakers.SelectMany(speaker => speaker.Aliases.Select(form => form.Text).Prepend(speaker.Name)).Prepend(Name).Distinct(StringComparer.Ordinal)];

    /// <summary>What the articles call the speaker.</summary>
    public IReadOnlyList<string> Roles => [.. Speakers.SelectMany(speaker => speaker.Roles.Select(form => form.Text)).Distinct(StringComparer.Ordinal)];

    /// <summary>The articles that quote the speaker, by date, then path.</summary>
    public IReadOnlyList<Article> Articles => [.. Speakers.SelectMany(speaker => speaker.Articles).Distinct().OrderBy(_set.NumberOf)];

    /// <summary>What the speaker says, over all articles, by date.</summary>
    public IEnumerable<Quote> Quotes => Speakers.SelectMany(speaker => speaker.Quotes).OrderBy(quote => (_set.NumberOf(quote.Article), quote.Index));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
