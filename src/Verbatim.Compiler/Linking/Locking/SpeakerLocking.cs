using System;
using System.Collections.Generic;
using System.Globalization;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Locking;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking.Locking;

/// <summary>Knows locked speakers again by the spellings of their names, whoever they are merged with now.</summary>
internal sealed class SpeakerLocking
{
    private readonly IReadOnlyList<LinkedSpeaker> _speakers;
    private readonly NameLock _names;

    // For each speaker the entries that have one of its spellings, and the other way round; ordered, none twice.
    private readonly List<int>[] _entriesOf;
    private readonly List<int>[] _speakersOf;
    private readonly Dictionary<(int Speaker, int Entry), int> _formsInCommon = [];
    private readonly int[] _ownerOf;
    private readonly LockedSpeaker?[] _entryOf;

    private SpeakerLocking(IReadOnlyList<LinkedSpeaker> speakers, NameLock names)
    {
        _speakers = speakers;
        _names = names;
        _entriesOf = Lists(speakers.Count);
        _speakersOf = Lists(names.Speakers.Count);
        _ownerOf = new int[names.Speakers.Count];
        _entryOf = new LockedSpeaker?[speakers.Count];
    }

    /// <summary>The entry whose name the speaker keeps; null for none.</summary>
    public LockedSpeaker? this[int speaker] => _entryOf[speaker];

    /// <summary>Whether no entry has a spelling of the speaker.</summary>
    public bool IsNew(int speaker) => _entriesOf[speaker].Count == 0;

    /// <summary>Finds the entry of every speaker, in linear time.</summary>
    /// <param name="speakers">The speakers, in the order of the corpus; their members do not count.</param>
    /// <param name="names">The lock.</param>
    public static SpeakerLocking Match(IReadOnlyList<LinkedSpeaker> speakers, NameLock names)
    {
        var locking = new SpeakerLocking(speakers, names);
        locking.Join();
        for (int entry = 0; entry < names.Speakers.Count; entry++)
        {
            locking._ownerOf[entry] = locking.OwnerOf(entry);
        }

        for (int speaker = 0; speaker < speakers.Count; speaker++)
        {
            foreach (int entry in locking._entriesOf[speaker])
            {
                bool isOwn = locking._ownerOf[entry] == speaker;
                bool isBetter = locking._entryOf[speaker] is null || names.Speakers[entry].Id == IdOf(speakers[speaker]);
                locking._entryOf[speaker] = isOwn && isBetter ? names.Speakers[entry] : locking._entryOf[speaker];
            }
        }

        return locking;
    }

    /// <summary>Says which speakers were split, merged, renamed, or are quoted no more.</summary>
    /// <param name="members">The final name of each speaker.</param>
    /// <param name="placeOf">Where the problem of a speaker is shown.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="renamed">Where the names that are gone go.</param>
    public void Report(IReadOnlyList<string> members, Func<int, string, LinkedProblem> placeOf, List<LinkedProblem> problems, List<FormerName> renamed)
    {
        for (int i = 0; i < _names.Speakers.Count; i++)
        {
            LockedSpeaker entry = _names.Speakers[i];
            int owner = _ownerOf[i];
            if (owner < 0)
            {
                problems.Add(LockProblems.At(_names, entry.Place, ProblemCatalogue.LockedSpeakerChanged,
                    $"The speaker {entry.Member} is quoted no more. Put the quotation back; {LockProblems.Accept}"));
                continue;
            }

            if (members[owner] != entry.Member)
            {
                problems.Add(placeOf(owner,
                    $"The speakers {entry.Member} and {members[owner]} are one now, named {members[owner]}. Use that name in code; {LockProblems.Accept}"));
                renamed.Add(new FormerName(NamedThing.Speaker, entry.Member, members[owner]));
            }

            foreach (int other in _speakersOf[i])
            {
                if (other != owner)
                {
                    problems.Add(placeOf(other,
                        $"The speaker {entry.Member} was split: what was said as '{_speakers[other].Name}' is under {members[other]} now. "
                            + $"Check what uses the name; {LockProblems.Accept}"));
                }
            }
        }
    }

    /// <summary>The speaker's id as the lock has it.</summary>
    public static string IdOf(LinkedSpeaker speaker) => speaker.Id.ToString("x16", CultureInfo.InvariantCulture);

    private static string Key(string form) => SpelledName.KeyOf(SpelledName.WithoutArticle(form));

    private void Join()
    {
        var entryOfForm = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int entry = 0; entry < _names.Speakers.Count; entry++)
        {
            foreach (string form in _names.Speakers[entry].Forms)
            {
                entryOfForm[Key(form)] = entry;
            }
        }

        for (int speaker = 0; speaker < _speakers.Count; speaker++)
        {
            foreach (string form in _speakers[speaker].Forms)
            {
                if (!entryOfForm.TryGetValue(Key(form), out int entry))
                {
                    continue;
                }

                if (!_formsInCommon.TryGetValue((speaker, entry), out int count))
                {
                    _entriesOf[speaker].Add(entry);
                    _speakersOf[entry].Add(speaker);
                }

                _formsInCommon[(speaker, entry)] = count + 1;
            }
        }

        Array.ForEach(_entriesOf, entries => entries.Sort());
    }

    /// <summary>Who goes on under the entry's name: who has its id, else who has most of its spellings, else the first; -1 for nobody.</summary>
    private int OwnerOf(int entry)
    {
        int owner = -1;
        int most = 0;
        foreach (int speaker in _speakersOf[entry])
        {
            int count = IdOf(_speakers[speaker]) == _names.Speakers[entry].Id ? int.MaxValue : _formsInCommon[(speaker, entry)];
            (owner, most) = count > most ? (speaker, count) : (owner, most);
        }

        return owner;
    }

    private static List<int>[] Lists(int count)
    {
        var lists = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
