using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>What the documents say of one speaker.</summary>
/// <param name="names">The spellings that stand for the speaker.</param>
internal sealed class SpeakerCluster(NameCluster names)
{
    private readonly OrderedNames _aliases = new();
    private readonly OrderedNames _roles = new();
    private Gender _gender;
    private int _articleCount;
    private int _lastArticle = -1;

    public int Number { get; set; } = -1;

    public int QuoteCount { get; private set; }

    /// <summary>What people say it is; null where they say nothing.</summary>
    public SpeakerKind? GivenKind { get; set; }

    public SpeakerKind Kind => GivenKind ?? (names.IsPerson ? SpeakerKind.Person : SpeakerKind.Organisation);

    /// <summary>What people say the gender is; null where they say nothing.</summary>
    public Gender? GivenGender { get; set; }

    public Gender Gender => GivenGender ?? _gender;

    /// <summary>What people say is the name; null where they say nothing.</summary>
    public string? GivenName { get; set; }

    /// <summary>The fullest kind of name as first written: a name with a given name before a surname alone or initials.</summary>
    public string Name => GivenName ?? names.Name;

    public string WikidataId { get; set; } = "";

    public string Note { get; set; } = "";

    /// <summary>Takes in what an article says of the speaker; articles come in order.</summary>
    public void Add(SpeakerDeclaration speaker, int article)
    {
        AddQuotes(speaker.QuoteCount, article);
        _gender = _gender == Gender.Unknown ? speaker.Gender : _gender;
        if (!speaker.IsGiven)
        {
            _aliases.Add(speaker.Name);
        }

        foreach (string alias in speaker.Aliases)
        {
            _aliases.Add(alias);
        }

        foreach (string role in speaker.Roles)
        {
            _roles.Add(role);
        }
    }

    /// <summary>Takes in a quote of somebody whom its article names by a role alone.</summary>
    public void AddQuote(int article) => AddQuotes(1, article);

    private void AddQuotes(int count, int article)
    {
        if (count > 0 && article != _lastArticle)
        {
            _articleCount++;
            _lastArticle = article;
        }

        QuoteCount += count;
    }

    public LinkedSpeaker ToSpeaker(string member)
    {
        string name = Name;
        return new LinkedSpeaker
        {
            Name = name,
            Member = member,
            Kind = Kind,
            Gender = Gender,
            WikidataId = WikidataId,
            Note = Note,
            Aliases = _aliases.Without(name),
            Roles = _roles.Without(null),
            Forms = names.Spellings.ConvertAll(spelling => spelling.Name).ToEquatableArray(),
            QuoteCount = QuoteCount,
            ArticleCount = _articleCount,
        };
    }

    /// <summary>Names in the order in which they first came, each once.</summary>
    private sealed class OrderedNames
    {
        private readonly List<string> _names = [];
        private HashSet<string>? _known;

        public void Add(string name)
        {
            // Most have one or two names, for which a set would cost more than it saves.
            const int few = 8;
            if (_names.Count < few ? _names.Contains(name) : !(_known ??= new HashSet<string>(_names, StringComparer.Ordinal)).Add(name))
            {
                return;
            }

            _names.Add(name);
        }

        public EquatableArray<string> Without(string? name) => _names.FindAll(other => other != name).ToEquatableArray();
    }
}
