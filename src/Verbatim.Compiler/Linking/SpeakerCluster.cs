using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Linking;

/// <summary>The spellings that stand for one speaker.</summary>
internal sealed class SpeakerCluster
{
    private readonly List<Appearance> _appearances = [];
    private readonly OrderedNames _aliases = new();
    private readonly OrderedNames _roles = new();
    private Gender _gender;
    private int _articleCount;
    private int _lastArticle = -1;
    private string? _name;

    public int Number { get; set; } = -1;

    public int QuoteCount { get; private set; }

    public SpeakerKind Kind => _appearances[0].Kind;

    /// <summary>The fullest kind of name as first written: a name with a given name before a surname alone or initials.</summary>
    public string Name => _name ??= FullestName();

    /// <summary>Whether the spelling may stand for this speaker: no part of it contradicts any spelling already here.</summary>
    public bool Fits(Appearance appearance)
    {
        foreach (Appearance member in _appearances)
        {
            bool contradictory = (member.IsFemale && !member.IsMale && appearance.IsMale && !appearance.IsFemale)
                || (member.IsMale && !member.IsFemale && appearance.IsFemale && !appearance.IsMale);
            if (contradictory || !Compatible(member.Form.Parts, appearance.Form.Parts))
            {
                return false;
            }
        }

        return true;
    }

    public void Join(Appearance appearance)
    {
        _appearances.Add(appearance);
        appearance.Cluster = this;
    }

    /// <summary>Takes in what an article says of the speaker; articles come in order.</summary>
    public void Add(SpeakerDeclaration speaker, int article)
    {
        if (speaker.QuoteCount > 0 && article != _lastArticle)
        {
            _articleCount++;
            _lastArticle = article;
        }

        QuoteCount += speaker.QuoteCount;
        _gender = _gender == Gender.Unknown ? speaker.Gender : _gender;
        _aliases.Add(speaker.Name);
        foreach (string alias in speaker.Aliases)
        {
            _aliases.Add(alias);
        }

        foreach (string role in speaker.Roles)
        {
            _roles.Add(role);
        }
    }

    public LinkedSpeaker ToSpeaker(string member)
    {
        string name = Name;
        return new LinkedSpeaker
        {
            Name = name,
            Member = member,
            Kind = Kind,
            Gender = _gender,
            Aliases = _aliases.Without(name),
            Roles = _roles.Without(null),
            Forms = _appearances.ConvertAll(appearance => appearance.Name).ToEquatableArray(),
            QuoteCount = QuoteCount,
            ArticleCount = _articleCount,
        };
    }

    private string FullestName()
    {
        Appearance best = _appearances[0];
        foreach (Appearance appearance in _appearances)
        {
            int order = Math.Min(appearance.Form.FullParts, 2).CompareTo(Math.Min(best.Form.FullParts, 2));
            order = order != 0 ? order : Math.Min(appearance.Form.Parts.Length, 2).CompareTo(Math.Min(best.Form.Parts.Length, 2));
            best = order > 0 || (order == 0 && appearance.Rank < best.Rank) ? appearance : best;
        }

        return best.Name;
    }

    /// <summary>
    /// Whether two names of one surname can be one person's: the given names of the shorter occur in the longer in order, initials counting
    /// for names; a surname alone fits all.
    /// </summary>
    private static bool Compatible(string[] left, string[] right)
    {
        (string[] shorter, string[] longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (shorter.Length > 1 && !SamePart(shorter[0], longer[0]))
        {
            return false;
        }

        int place = 0;
        for (int i = 0; i < shorter.Length - 1; i++)
        {
            while (place < longer.Length - 1 && !SamePart(shorter[i], longer[place]))
            {
                place++;
            }

            if (place == longer.Length - 1)
            {
                return false;
            }

            place++;
        }

        return true;
    }

    private static bool SamePart(string left, string right) =>
        left == right || ((left.Length == 1 || right.Length == 1) && left.Length > 0 && right.Length > 0 && left[0] == right[0]);

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
