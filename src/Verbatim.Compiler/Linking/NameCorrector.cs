using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>Finds the speakers whose names people say are somebody's.</summary>
internal sealed class NameCorrector
{
    private const int DocumentField = 1;
    private const int NameField = 2;

    private readonly IReadOnlyList<ArticleDeclaration> _articles;
    private readonly Dictionary<string, Dictionary<string, Entry>> _ofDocuments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _ofAll = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Article, int Speaker), Entry> _found = [];
    private readonly List<Entry> _entries = [];

    private NameCorrector(IReadOnlyList<ArticleDeclaration> articles) => _articles = articles;

    /// <summary>Finds them, in linear time.</summary>
    public static NameCorrector Find(IReadOnlyList<ArticleDeclaration> articles, IReadOnlyList<NameCorrection> corrections)
    {
        var corrector = new NameCorrector(articles);
        foreach (NameCorrection correction in corrections)
        {
            corrector.Add(correction);
        }

        for (int article = 0; corrections.Count > 0 && article < articles.Count; article++)
        {
            corrector.FindIn(article);
        }

        return corrector;
    }

    /// <summary>Whom the article's speaker is said to be; null where nothing is said.</summary>
    public string? NameOf(int article, int speaker) => _found.TryGetValue((article, speaker), out Entry? entry) ? entry.Correction.Person : null;

    /// <summary>Says which corrections do not fit.</summary>
    /// <param name="before">The spellings without corrections, merged.</param>
    /// <param name="writtenName">The name as documents have it, of one that a correction has.</param>
    /// <param name="problems">Where problems go.</param>
    public void Report(SpellingTable before, Func<string, string> writtenName, List<LinkedProblem> problems)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; _entries.Count > 0 && i < _articles.Count; i++)
        {
            paths.Add(_articles[i].Path);
        }

        foreach (Entry entry in _entries)
        {
            (NameCorrection correction, CorrectionLine line) = (entry.Correction, entry.Correction.Line);
            if (entry.Earlier is { } earlier)
            {
                bool isSame = SpelledName.KeyOf(earlier.Person) == SpelledName.KeyOf(correction.Person);
                problems.Add(LinkedProblem.Of(isSame
                    ? line.At(NameField, ProblemCatalogue.NeedlessCorrection, $"Another line says the same of '{correction.Name}'. Remove one of them.")
                    : line.At(NameField, ProblemCatalogue.CorrectionContradicted,
                        $"Another line says that '{correction.Name}' is '{earlier.Person}', and the first one counts. Remove one of them.")));
            }
            else if (correction.Document is { } path && !paths.Contains(path))
            {
                problems.Add(QuoteCorrectionProblems.NoDocument(line, DocumentField, path));
            }
            else if (entry.Found.Count == 0)
            {
                string where = correction.Document is null ? "No document" : "The document";
                string none = correction.Document is null ? "has a speaker" : "has no speaker";
                problems.Add(LinkedProblem.Of(line.At(NameField, ProblemCatalogue.CorrectionOfNothing,
                    $"{where} {none} whom it calls '{correction.Name}'. Write the fullest form of the name that it has, or remove the line.")));
            }
            else if (before.Find(writtenName(correction.Person))?.Cluster is { } cluster
                && entry.Found.TrueForAll(found => before.OfArticle[found.Article][found.Speaker].Cluster == cluster))
            {
                problems.Add(LinkedProblem.Of(line.At(NameField, ProblemCatalogue.NeedlessCorrection,
                    $"'{correction.Name}' is taken for '{correction.Person}' anyway. Remove the line.")));
            }
        }
    }

    private void Add(NameCorrection correction)
    {
        Dictionary<string, Entry>? byName = _ofAll;
        if (correction.Document is { } path && !_ofDocuments.TryGetValue(path, out byName))
        {
            _ofDocuments.Add(path, byName = new Dictionary<string, Entry>(StringComparer.Ordinal));
        }

        string key = KeyOf(correction.Name);
        var entry = new Entry(correction, byName.TryGetValue(key, out Entry? earlier) ? earlier.Correction : null);
        if (earlier is null)
        {
            byName.Add(key, entry);
        }

        _entries.Add(entry);
    }

    private void FindIn(int article)
    {
        _ofDocuments.TryGetValue(_articles[article].Path, out Dictionary<string, Entry>? own);
        for (int i = 0; i < _articles[article].Speakers.Count; i++)
        {
            string key = KeyOf(_articles[article].Speakers[i].Name);
            if ((own is not null && own.TryGetValue(key, out Entry? entry)) || _ofAll.TryGetValue(key, out entry))
            {
                Note(article, i, entry);
            }
        }

        // A name that is short for another one of the document, where nobody is called so alone.
        for (int i = 0; own is not null && i < _articles[article].Speakers.Count; i++)
        {
            foreach (string alias in _articles[article].Speakers[i].Aliases)
            {
                if (!_found.ContainsKey((article, i)) && own.TryGetValue(KeyOf(alias), out Entry? entry) && entry.Found.Count == 0)
                {
                    Note(article, i, entry);
                }
            }
        }
    }

    private void Note(int article, int speaker, Entry entry)
    {
        _found.Add((article, speaker), entry);
        entry.Found.Add((article, speaker));
    }

    private static string KeyOf(string name) => SpelledName.KeyOf(SpelledName.WithoutArticle(name));

    /// <summary>A correction, and whom it means.</summary>
    private sealed record Entry(NameCorrection Correction, NameCorrection? Earlier)
    {
        public List<(int Article, int Speaker)> Found { get; } = [];
    }
}
