using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Persons;

namespace Verbatim.Compiler.Quotations;

/// <summary>Whom people name as speakers in corrections: somebody of the document, or somebody whom it does not name so.</summary>
internal sealed class GivenSpeakers
{
    private readonly Dictionary<string, Entity?> _byName = new(StringComparer.Ordinal);
    private readonly List<DocumentSpeaker> _others = [];
    private readonly Dictionary<string, int> _placeOfOther = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    /// <param name="corrected">What people say of the document's runs.</param>
    /// <param name="runCount">How many runs there are.</param>
    /// <param name="entities">The persons and bodies of the document.</param>
    /// <param name="namesOf">The names that the document has for one of them, the fullest first.</param>
    public GivenSpeakers(CorrectedRuns corrected, int runCount, List<Entity> entities, Func<Entity, IEnumerable<string>> namesOf)
    {
        var given = new List<string>();
        for (int run = 0; run < runCount; run++)
        {
            if (corrected[run] is { Ruling: QuoteRuling.Speaker } correction)
            {
                given.Add(correction.Speaker);
            }
        }

        if (given.Count == 0)
        {
            return;
        }

        CollectNames(entities, namesOf);
        foreach (string name in given)
        {
            if (EntityOf(name) is null && !_placeOfOther.ContainsKey(KeyOf(name)))
            {
                _placeOfOther.Add(KeyOf(name), _others.Count);
                _others.Add(new DocumentSpeaker { Name = name, IsGiven = true });
            }
        }
    }

    /// <summary>Those whom the document does not name, in the order of their quotations; the first spelling of each.</summary>
    public IReadOnlyList<DocumentSpeaker> Others => _others;

    /// <summary>The place of who is called so among <see cref="Others"/>; -1 for somebody of the document.</summary>
    public int PlaceOfOther(string name) => _placeOfOther.TryGetValue(KeyOf(name), out int place) ? place : -1;

    /// <summary>Who of the document is called so; null for nobody, or for several.</summary>
    public Entity? EntityOf(string name) => _byName.TryGetValue(KeyOf(name), out Entity? entity) ? entity : null;

    private static string KeyOf(string name) => SpelledName.KeyOf(SpelledName.WithoutArticle(name));

    private void CollectNames(List<Entity> entities, Func<Entity, IEnumerable<string>> namesOf)
    {
        var shorter = new Dictionary<string, Entity?>(StringComparer.Ordinal);
        foreach (Entity entity in entities)
        {
            Dictionary<string, Entity?> names = _byName;
            foreach (string name in namesOf(entity))
            {
                string key = KeyOf(name);
                names[key] = !names.TryGetValue(key, out Entity? other) || other == entity ? entity : null;
                names = shorter;
            }
        }

        foreach (KeyValuePair<string, Entity?> name in shorter)
        {
            if (!_byName.ContainsKey(name.Key))
            {
                _byName.Add(name.Key, name.Value);
            }
        }
    }
}
