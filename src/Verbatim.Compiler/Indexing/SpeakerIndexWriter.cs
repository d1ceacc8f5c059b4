using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>Writes the speakers: their records, and which words of names and roles lead to whom.</summary>
internal sealed class SpeakerIndexWriter
{
    private readonly List<Speaker> _speakers = [];
    private readonly WordLanguage _language;
    private readonly char[] _surface = new char[WordForms.BufferLength];
    private readonly char[] _folded = new char[2 * WordForms.BufferLength];

    public SpeakerIndexWriter(WordLanguage language) => _language = language;

    /// <summary>How many speakers there are.</summary>
    public int Count => _speakers.Count;

    /// <summary>Adds a speaker.</summary>
    public void Add(string name, IReadOnlyList<string> aliases, IReadOnlyList<string> roles) => _speakers.Add(new Speaker(name, aliases, roles));

    /// <summary>Notes that an article quotes a speaker; articles come in order.</summary>
    public void AddQuote(int speaker, int article)
    {
        List<int> articles = _speakers[speaker].Articles;
        if (articles.Count == 0 || articles[articles.Count - 1] != article)
        {
            articles.Add(article);
        }

        _speakers[speaker].Quotes++;
    }

    /// <summary>Writes the sections of the speakers; returns the numbers of entries and lists of names, then of roles.</summary>
    public (int NameEntries, int NameLists, int RoleEntries, int RoleLists) Write(byte[][] sections)
    {
        (int nameEntries, int nameLists) = WriteWords(sections, IndexSection.NameBlocks, s => new[] { s.Name }.Concat(s.Aliases), stem: false);
        (int roleEntries, int roleLists) = WriteWords(sections, IndexSection.RoleBlocks, s => s.Roles, stem: true);
        WriteRecords(sections);
        return (nameEntries, nameLists, roleEntries, roleLists);
    }

    private void WriteRecords(byte[][] sections)
    {
        var offsets = new ByteWriter();
        var records = new ByteWriter();
        foreach (Speaker speaker in _speakers)
        {
            offsets.Int32(records.Length);
            records.Text(speaker.Name);
            records.Varint(speaker.Quotes);
            records.Varint(speaker.Articles.Count);
            int last = -1;
            foreach (int article in speaker.Articles)
            {
                records.Varint(article - last - 1);
                last = article;
            }

            foreach (IReadOnlyList<string> forms in new[] { speaker.Aliases, speaker.Roles })
            {
                records.Varint(forms.Count);
                foreach (string form in forms)
                {
                    records.Text(form);
                }
            }
        }

        offsets.Int32(records.Length);
        sections[(int)IndexSection.SpeakerOffsets] = offsets.ToArray();
        sections[(int)IndexSection.Speakers] = records.ToArray();
    }

    private (int Entries, int Lists) WriteWords(byte[][] sections, IndexSection first, Func<Speaker, IEnumerable<string>> forms, bool stem)
    {
        // A surface leads to the speakers of its folded (and, for roles, stemmed) form; so do the folded form and the stem themselves.
        var speakersOf = new List<List<int>>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var dictionary = new DictionaryWriter();
        var hidden = new List<(string Key, int List)>();
        for (int speaker = 0; speaker < _speakers.Count; speaker++)
        {
            foreach (string form in forms(_speakers[speaker]))
            {
                var reader = new SurfaceReader(form.AsSpan(), _language, _surface);
                while (reader.MoveNext())
                {
                    int length = WordForms.Fold(reader.Surface, _folded);
                    string folded = _folded.AsSpan(0, length).ToString();
                    string key = stem ? _folded.AsSpan(0, WordForms.Stem(_folded, length, _language)).ToString() : folded;
                    int list = AddTo(key, speaker);
                    dictionary.Add(Encoding.UTF8.GetBytes(reader.Surface.ToString()), list, -1, 1, hidden: false);
                    hidden.Add((folded, list));
                    foreach (string part in stem ? [] : PartsOf(folded))
                    {
                        AddTo(part, speaker);
                    }
                }
            }
        }

        int AddTo(string key, int speaker)
        {
            if (!numbers.TryGetValue(key, out int list))
            {
                list = speakersOf.Count;
                numbers.Add(key, list);
                speakersOf.Add([]);
                hidden.Add((key, list));
            }

            List<int> speakers = speakersOf[list];
            if (speakers.Count == 0 || speakers[speakers.Count - 1] != speaker)
            {
                speakers.Add(speaker);
            }

            return list;
        }

        foreach ((string key, int list) in hidden)
        {
            dictionary.Add(Encoding.UTF8.GetBytes(key), list, -1, 0, hidden: true);
        }

        List<int> order = dictionary.Write(out sections[(int)first], out sections[(int)first + 1], out sections[(int)first + 2]);
        var table = new ListTableWriter();
        var lists = new ByteWriter();
        foreach (int list in order)
        {
            int start = lists.Length;
            lists.Varint(speakersOf[list].Count);
            int last = -1;
            foreach (int speaker in speakersOf[list])
            {
                lists.Varint(speaker - last - 1);
                last = speaker;
            }

            table.Add(start, lists.Length - start);
        }

        sections[(int)first + 3] = table.Groups;
        sections[(int)first + 4] = table.Lengths;
        sections[(int)first + 5] = lists.ToArray();
        return (dictionary.Count, order.Count);
    }

    // What a name with an apostrophe is also written as: o'marrin as omarrin, and by its parts, o and marrin.
    private static IEnumerable<string> PartsOf(string name)
    {
        string[] parts = name.Split('\'');
        return parts.Length == 1 ? [] : parts.Append(string.Concat(parts)).Where(part => part.Length > 0);
    }

    private sealed class Speaker
    {
        public Speaker(string name, IReadOnlyList<string> aliases, IReadOnlyList<string> roles)
        {
            Name = name;
            Aliases = aliases;
            Roles = roles;
        }

        public string Name { get; }

        public IReadOnlyList<string> Aliases { get; }

        public IReadOnlyList<string> Roles { get; }

        public List<int> Articles { get; } = [];

        public int Quotes { get; set; }
    }
}
