using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>Gives speakers the names, genders, kinds, items and notes that people have for them.</summary>
internal sealed class SpeakerFields
{
    private const int NameField = 1;
    private const int FieldField = 2;
    private const int ValueField = 3;

    private readonly List<SpeakerCluster> _clusters;
    private readonly List<LinkedProblem> _problems;
    private readonly Dictionary<(int Cluster, SpeakerField Field), string> _given = [];
    private readonly HashSet<(string Name, SpeakerKind Kind)> _taken = [];

    public SpeakerFields(List<SpeakerCluster> clusters, List<LinkedProblem> problems)
    {
        _clusters = clusters;
        _problems = problems;
        foreach (SpeakerCluster cluster in clusters)
        {
            _taken.Add((cluster.Name, cluster.Kind));
        }
    }

    /// <summary>Gives a speaker what the correction says.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="names">The names of whom it is about; null for nobody.</param>
    public void Give(SpeakerCorrection correction, NameCluster? names)
    {
        if (names is null || _clusters[names.Place] is not { QuoteCount: > 0 } cluster)
        {
            Add(correction, NameField, ProblemCatalogue.CorrectionOfNothing,
                $"Nobody is quoted who is called '{correction.Name}'. Correct the name, or remove the line.");
            return;
        }

        if (_given.TryGetValue((names.Place, correction.Field), out string? earlier))
        {
            bool isSame = earlier == correction.Value;
            Add(correction, FieldField, isSame ? ProblemCatalogue.NeedlessCorrection : ProblemCatalogue.CorrectionContradicted,
                isSame ? $"Another line says the same of '{correction.Name}'. Remove one of them."
                    : $"Another line says that the {correction.Line[FieldField]} of '{correction.Name}' is '{earlier}', and the first one counts. "
                        + "Remove one of them.");
            return;
        }

        _given.Add((names.Place, correction.Field), correction.Value);
        Give(correction, cluster);
    }

    private void Give(SpeakerCorrection correction, SpeakerCluster cluster)
    {
        switch (correction.Field)
        {
            case SpeakerField.Name:
                if (IsNew(correction, cluster.Name == correction.Value) && Take(correction, cluster, correction.Value, cluster.Kind))
                {
                    cluster.GivenName = correction.Value;
                }

                break;
            case SpeakerField.Kind:
                SpeakerKind kind = correction.Value == "person" ? SpeakerKind.Person : SpeakerKind.Organisation;
                if (IsNew(correction, cluster.Kind == kind) && Take(correction, cluster, cluster.Name, kind))
                {
                    cluster.GivenKind = kind;
                }

                break;
            case SpeakerField.Gender:
                Gender gender = correction.Value switch
                {
                    "female" => Gender.Female,
                    "male" => Gender.Male,
                    _ => Gender.Unknown,
                };
                _ = IsNew(correction, cluster.Gender == gender);
                cluster.GivenGender = gender;
                break;
            case SpeakerField.Wikidata:
                cluster.WikidataId = correction.Value;
                break;
            case SpeakerField.Note:
                cluster.Note = correction.Value;
                break;
        }
    }

    private bool IsNew(SpeakerCorrection correction, bool isSame)
    {
        if (isSame)
        {
            Add(correction, ValueField, ProblemCatalogue.NeedlessCorrection,
                $"The {correction.Line[FieldField]} of '{correction.Name}' is '{correction.Value}' anyway. Remove the line.");
        }

        return !isSame;
    }

    /// <summary>Takes a name of a kind for the speaker, by which code finds it; false where another has it.</summary>
    private bool Take(SpeakerCorrection correction, SpeakerCluster cluster, string name, SpeakerKind kind)
    {
        if (!_taken.Add((name, kind)))
        {
            Add(correction, ValueField, ProblemCatalogue.CorrectionContradicted,
                $"Another speaker is '{name}'. If the two are one, write so: person, '{correction.Name}', same, '{name}', with tabs between.");
            return false;
        }

        _taken.Remove((cluster.Name, cluster.Kind));
        return true;
    }

    private void Add(SpeakerCorrection correction, int field, ProblemKind kind, string message) =>
        _problems.Add(LinkedProblem.Of(correction.Line.At(field, kind, message)));
}
