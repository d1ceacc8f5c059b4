using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Persons;

namespace Verbatim.Compiler.Quotations;

/// <summary>Whom people name as speakers in corrections: somebody of the document, or somebody whom it does not name so.</summary>
internal sealed class GivenSpeakers
{
    private readonly Dictionary<string, Entity?> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _others = [];

    /// <summary>Finds them.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="namesOf">The names that the document has for somebody, the fullest first.</param>
    public GivenSpeakers(QuotationReading reading, Func<Entity, IEnumerable<string>> namesOf)
    {
        var given = new List<string>();
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            if (reading.Corrected[run] is { Ruling: QuoteRuling.Speaker } correction)
            {
                given.Add(correction.Speaker);
            }
        }

        if (given.Count == 0)
        {
            return;
        }

        CollectNames(reading.Entities, namesOf);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _others.AddRange(given.FindAll(name => EntityOf(name) is null && seen.Add(KeyOf(name))));
    }

    /// <summary>Those whom the document does not name, in the order of their quotations; the first spelling of each.</summary>
    public IEnumerable<string> Others => _others;

    /// <summary>Who of the document is called so; null for nobody, or for several.</summary>
    public Entity? EntityOf(string name) => _byName.TryGetValue(KeyOf(name), out Entity? entity) ? entity : null;

    /// <summary>The name as names are compared.</summary>
    public static string KeyOf(string name) => SpelledName.KeyOf(SpelledName.WithoutArticle(name));

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
