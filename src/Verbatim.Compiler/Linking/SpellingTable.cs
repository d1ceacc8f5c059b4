using System;
using System.Collections.Generic;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Text;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>The spellings of names over all documents, and which of them each declared speaker has.</summary>
internal sealed class SpellingTable
{
    private readonly Dictionary<string, Spelling> _byKey = new(StringComparer.Ordinal);

    private int _writtenCount;

    private SpellingTable(int articles) => OfArticle = new Spelling[articles][];

    /// <summary>All spellings.</summary>
    public ICollection<Spelling> All => _byKey.Values;

    /// <summary>For each article, the spelling of each of its declared speakers.</summary>
    public Spelling[][] OfArticle { get; }

    /// <summary>Collects the spellings.</summary>
    /// <param name="articles">The documents, in the order of the corpus.</param>
    /// <param name="nameOf">The name that people give to an article's speaker, by their places; null for one that has its own.</param>
    public static SpellingTable Of(IReadOnlyList<ArticleDeclaration> articles, Func<int, int, string?>? nameOf = null)
    {
        var table = new SpellingTable(articles.Count);
        var given = new List<(int Article, int Place, string Name)>();
        for (int article = 0; article < articles.Count; article++)
        {
            EquatableArray<SpeakerDeclaration> speakers = articles[article].Speakers;
            table.OfArticle[article] = new Spelling[speakers.Count];
            for (int i = 0; i < speakers.Count; i++)
            {
                string? name = nameOf?.Invoke(article, i) ?? (speakers[i].IsGiven ? speakers[i].Name : null);
                if (name is not null)
                {
                    given.Add((article, i, name));
                    continue;
                }

                table.Put(article, i, speakers[i], speakers[i].Name, SpelledNames.Of(speakers[i]));
            }
        }

        table._writtenCount = table._byKey.Count;

        // Whether a name that people give is a person's or a body's is known when all those are that documents have.
        foreach ((int article, int i, string name) in given)
        {
            SpeakerDeclaration speaker = articles[article].Speakers[i];
            SpelledName form = table.Find(name)?.Form ?? new SpelledName(name, speaker.Kind == SpeakerKind.Person);
            table.Put(article, i, speaker, name, form);
        }

        return table;
    }

    /// <summary>The spelling of the name, a person's before a body's; null for none.</summary>
    public Spelling? Find(string name) =>
        _byKey.TryGetValue(new SpelledName(name, isPerson: true).Key, out Spelling? person) ? person
        : _byKey.TryGetValue(new SpelledName(name, isPerson: false).Key, out Spelling? body) ? body : null;

    /// <summary>Whether a document has the name, and not people alone who correct it.</summary>
    public bool IsWritten(string name) => Find(name) is { } spelling && spelling.Rank < _writtenCount;

    private void Put(int article, int place, SpeakerDeclaration speaker, string name, SpelledName form)
    {
        if (!_byKey.TryGetValue(form.Key, out Spelling? spelling))
        {
            spelling = new Spelling(name, form, !form.IsBody, _byKey.Count);
            _byKey.Add(form.Key, spelling);
        }

        spelling.Add(speaker.Gender == Gender.Female, speaker.Gender == Gender.Male);
        OfArticle[article][place] = spelling;
    }
}
