using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.People;

/// <summary>What the full names of a document tell of its short ones, which may stand before them: in a headline, in a first sentence.</summary>
internal sealed class FullNames
{
    private readonly Narration _narration;
    private readonly KeyTable _surnames = new();
    private readonly KeyTable _firstWords = new();
    private readonly KeyTable _alone = new();
    private readonly Dictionary<ulong, Mention> _bodies = [];
    private readonly Dictionary<ulong, Mention?> _middles = [];
    private readonly Dictionary<ulong, Mention> _endings = [];
    private readonly Dictionary<ulong, Mention> _beginnings = [];
    private readonly Dictionary<ulong, Mention?> _prefixes = [];
    private readonly Dictionary<Mention, Mention> _spouses = [];
    private const int LongestBeginning = 6;

    public FullNames(Narration narration, List<Mention> mentions)
    {
        _narration = narration;
        foreach (Mention mention in mentions)
        {
            Collect(mention);
        }

        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            if (IsCouple(mentions[i], mentions[i + 1]))
            {
                _spouses[mentions[i]] = mentions[i + 1];
            }
        }
    }

    /// <summary>Whether a full name ends in the word.</summary>
    public bool IsSurname(ulong word) => _surnames.Contains(word);

    /// <summary>Whether a full name begins with the word.</summary>
    public bool BeginsName(ulong word) => _firstWords.Contains(word);

    /// <summary>“Amparo Casal Rovira” for “Casal”; null when the word stands in the middle of no full name, or of several.</summary>
    public Mention? FullNameAround(ulong word) => !_surnames.Contains(word) && _middles.TryGetValue(word, out Mention? full) ? full : null;

    /// <summary>“Ana Sampaio Leal” for “Sampaio Leal”; null when no longer name ends so.</summary>
    public Mention? FullNameEndingIn(Mention name)
    {
        ulong key = KeyOf(name.NameFirst, name.End);
        return _endings.TryGetValue(key, out Mention? full) && !ReferenceEquals(full, name) ? full : null;
    }

    /// <summary>“Abdul Salam Ahmed Salem” for “Abdul Salam”; null when no longer name begins so, or several do.</summary>
    public Mention? FullNameBeginningWith(Mention name) =>
        !_alone.Contains(name.Key) && _prefixes.TryGetValue(KeyOf(name.NameFirst, name.End), out Mention? full) && !ReferenceEquals(full, name) ? full : null;

    /// <summary>“Maplecrest Foods” for “Maplecrest”; null when no body's name begins so.</summary>
    public Mention? BodyBeginningWith(ulong word) => _bodies.TryGetValue(word, out Mention? body) ? body : null;

    /// <summary>“Sound &amp; Strait Ferries” for “Sound &amp; Strait”; null when no longer name of a body begins with the name.</summary>
    public Mention? BodyContinuing(Mention name)
    {
        ulong key = KeyOf(name.NameFirst, name.End);
        return name.End - name.NameFirst > 1 && _beginnings.TryGetValue(key, out Mention? body) ? body : null;
    }

    /// <summary>Of “Hank” in “Hank and Louise Stobart” the other, whose surname is his as well; null for any other mention.</summary>
    public Mention? SpouseOf(Mention mention) => _spouses.TryGetValue(mention, out Mention? spouse) ? spouse : null;

    /// <summary>The key of the given name; 0 for a surname by itself.</summary>
    public ulong GivenName(Mention mention)
    {
        ref readonly Token first = ref _narration[mention.NameFirst];
        bool alone = mention.NameFirst == mention.Head || first.Is(WordTraits.NameParticle) && !first.IsGivenName;
        return alone ? 0 : first.Key;
    }

    private void Collect(Mention mention)
    {
        if (mention.Kind != MentionKind.Name)
        {
            return;
        }

        if (mention.IsBody)
        {
            ref readonly Token first = ref _narration[mention.NameFirst];
            if (mention.End - mention.NameFirst > 1 && first is { IsWord: true, Traits: WordTraits.None })
            {
                _bodies[first.Key] = mention;
            }

            // “Sound & Strait” of “Sound & Strait Ferries”
            for (int i = mention.NameFirst + 1; i < mention.End - 1 && i < mention.NameFirst + LongestBeginning; i++)
            {
                if (_narration[i].IsWord)
                {
                    _beginnings[WordKey.Of(_narration.Tokens.Text, first.Start, _narration[i].End)] = mention;
                }
            }
        }
        else if (mention.NameFirst == mention.Head)
        {
            _alone.Add(mention.Key);
        }
        else if (GivenName(mention) is var given and not 0)
        {
            _surnames.Add(mention.Key);
            _firstWords.Add(given);
            CollectNickname(mention);
            bool headline = _narration.IsTitleCase(mention.Paragraph);
            for (int i = mention.NameFirst + 1; i < mention.Head; i++)
            {
                if (_narration[i] is { IsWord: true, IsCapitalized: true })
                {
                    if (i < mention.NameFirst + LongestBeginning && !headline)
                    {
                        ulong prefix = KeyOf(mention.NameFirst, i + 1);
                        _prefixes[prefix] = _prefixes.TryGetValue(prefix, out Mention? same) && same?.Key != mention.Key ? null : mention;
                    }

                    _endings[KeyOf(i, mention.End)] = mention;
                }

                // “Amparo Casal Rovira” is “Casal” for short.
                ref readonly Token word = ref _narration[i];
                if (word is { IsWord: true, IsCapitalized: true } && !word.Is(WordTraits.NameParticle | WordTraits.Abbreviation) && !word.IsGivenName)
                {
                    _middles[word.Key] = _middles.TryGetValue(word.Key, out Mention? other) && other?.Key != mention.Key ? null : mention;
                }
            }
        }
    }

    // “William ‘Bill’ Harmon” is “Bill Harmon”, and “Bill”.
    private void CollectNickname(Mention mention)
    {
        if (!Nicknames.Find(_narration, mention, out Nicknames.Place nickname))
        {
            return;
        }

        string surname = TextOf(nickname.Next, mention.End);
        _endings[WordKey.Of(TextOf(nickname.First, nickname.End) + " " + surname)] = mention;
        _endings[WordKey.Of(TextOf(nickname.End - 1, nickname.End) + " " + surname)] = mention;
        _middles[_narration[nickname.End - 1].Key] = mention;
    }

    private string TextOf(int first, int end) =>
        _narration.Tokens.Text.Substring(_narration[first].Start, _narration[end - 1].End - _narration[first].Start);

    private ulong KeyOf(int first, int end) => WordKey.Of(_narration.Tokens.Text, _narration[first].Start, _narration[end - 1].End);

    private bool IsCouple(Mention one, Mention two) =>
        one.Kind == MentionKind.Name && one.End - one.First == 1 && _narration[one.Head].IsGivenName && !_surnames.Contains(one.Key)
        && two is { Kind: MentionKind.Name, IsBody: false } && _narration[one.End].Key == Conjunctions.And
        && two.First == one.End + 1 && two.NameFirst == two.First
            && GivenName(two) != 0 && _narration[two.NameFirst].IsGivenName;
}
