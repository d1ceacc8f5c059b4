using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>What people say of names and speakers, held to the speakers that the documents have.</summary>
internal sealed class SpeakerCorrector
{
    private readonly CorrectionSet _corrections;
    private readonly List<LinkedProblem> _problems;
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);
    private readonly SpellingTable _before;

    private SpeakerCorrector(IReadOnlyList<ArticleDeclaration> articles, CorrectionSet corrections, List<LinkedProblem> problems)
    {
        _corrections = corrections;
        _problems = problems;

        // What would be without them: what changes nothing is told.
        _before = SpellingTable.Of(articles);
        NameCluster.Merge(_before.All);
        foreach (SpeakerCorrection shown in corrections.Speakers)
        {
            string key = SpelledName.KeyOf(shown.Value);
            if (shown.Field == SpeakerField.Name && !_shown.ContainsKey(key))
            {
                _shown.Add(key, shown.Name);
            }
        }

        NameCorrector names = NameCorrector.Find(articles, corrections.Names);
        names.Report(_before, WrittenName, problems);
        Table = SpellingTable.Of(articles, (article, speaker) => NameOf(names, articles, article, speaker));
        PersonCorrector.Correct(corrections.Persons, _before, Table, WrittenName, problems);
    }

    /// <summary>The spellings of all speakers, corrected, not merged yet.</summary>
    public SpellingTable Table { get; }

    /// <summary>Holds them to each other; null where nobody says anything of names and speakers.</summary>
    public static SpeakerCorrector? Of(IReadOnlyList<ArticleDeclaration> articles, CorrectionSet corrections, List<LinkedProblem> problems) =>
        corrections.Names.Count + corrections.Persons.Count + corrections.Speakers.Count > 0 ? new SpeakerCorrector(articles, corrections, problems) : null;

    /// <summary>Gives the merged speakers what people say of them.</summary>
    public void Complete(List<SpeakerCluster> clusters)
    {
        var fields = new SpeakerFields(clusters, _problems);
        foreach (SpeakerCorrection correction in _corrections.Speakers)
        {
            fields.Give(correction, Table.Find(WrittenName(correction.Name))?.Cluster);
        }
    }

    private string? NameOf(NameCorrector names, IReadOnlyList<ArticleDeclaration> articles, int article, int speaker)
    {
        string? name = names.NameOf(article, speaker);
        SpeakerDeclaration declared = articles[article].Speakers[speaker];
        return name is not null ? WrittenName(name) : declared.IsGiven ? WrittenName(declared.Name) : null;
    }

    /// <summary>The name as documents have it, of one that may be what people have shown in its place.</summary>
    private string WrittenName(string name) =>
        !_before.IsWritten(name) && _shown.TryGetValue(SpelledName.KeyOf(name), out string? written) ? written : name;
}
