using System;
using System.Collections.Generic;
using Verbatim.Persons;
using Verbatim.Search.Scoring;

namespace Verbatim.Sets;

/// <summary>The speakers of several corpora, merged by the rules by which linking merges those of several documents.</summary>
internal sealed class SpeakersOfSet
{
    private readonly List<MergedSpeaker> _speakers = [];

    public SpeakersOfSet(CorpusSet set, Corpus[] corpora, ArticlesOfSet articles)
    {
        List<Speaker> all = InOrder(corpora, articles);
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        var ofSpeaker = new Spelling[all.Count];
        for (int i = 0; i < ofSpeaker.Length; i++)
        {
            string name = all[i].Name;
            bool isPerson = all[i].Kind == SpeakerKind.Person;
            var form = new SpelledName(name, isPerson);
            if (!spellings.TryGetValue(form.Key, out Spelling? spelling))
            {
                spellings.Add(form.Key, spelling = new Spelling(name, form, isPerson, spellings.Count));
            }

            spelling.Add(all[i].Gender == Gender.Female, all[i].Gender == Gender.Male);
            ofSpeaker[i] = spelling;
        }

        List<List<Speaker>> members = NameCluster.Merge(spellings.Values).ConvertAll(_ => new List<Speaker>());
        for (int i = 0; i < ofSpeaker.Length; i++)
        {
            members[ofSpeaker[i].Cluster!.Place].Add(all[i]);
        }

        var clusters = new HashSet<NameCluster>();
        foreach (Spelling spelling in spellings.Values)
        {
            if (clusters.Add(spelling.Cluster!))
            {
                _speakers.Add(new MergedSpeaker(set, spelling.Cluster!.Name, [.. members[spelling.Cluster.Place]]));
            }
        }

        _speakers.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name) is var order and not 0 ? order : left.Kind.CompareTo(right.Kind));
        Numbers = new SpeakerNumbers(Array.ConvertAll(corpora, corpus => new int[corpus.Image.SpeakerCount]), _speakers.Count);
        for (int number = 0; number < _speakers.Count; number++)
        {
            foreach (Speaker speaker in _speakers[number].Speakers)
            {
                Numbers.Numbers[Array.IndexOf(corpora, speaker.Corpus)][speaker.Number] = number;
            }
        }
    }

    /// <summary>The speakers, by name.</summary>
    public IReadOnlyList<MergedSpeaker> All => _speakers;

    /// <summary>Which speakers are one.</summary>
    public SpeakerNumbers Numbers { get; }

    // By their first articles, so that of two spellings the one that was written first counts.
    private static List<Speaker> InOrder(Corpus[] corpora, ArticlesOfSet articles)
    {
        var speakers = new List<(int First, int Corpus, Speaker Speaker)>();
        for (int i = 0; i < corpora.Length; i++)
        {
            foreach (Speaker speaker in corpora[i].Speakers)
            {
                IReadOnlyList<Article> own = speaker.Articles;
                speakers.Add((own.Count == 0 ? int.MaxValue : articles.Numbers[i][own[0].Number], i, speaker));
            }
        }

        speakers.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First)
            : left.Corpus != right.Corpus ? left.Corpus.CompareTo(right.Corpus)
            : left.Speaker.Number.CompareTo(right.Speaker.Number));
        return speakers.ConvertAll(speaker => speaker.Speaker);
    }
}
