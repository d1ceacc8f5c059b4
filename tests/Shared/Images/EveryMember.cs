using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Verbatim;

namespace TestSupport;

/// <summary>
/// Reads everything of a corpus: each public property of whatever it leads to, by reflection, so that none is forgotten, and each kind of search.
/// </summary>
internal sealed class EveryMember
{
    // Of what a search finds few are read, for each shows its words anew.
    private const int MostHits = 4;

    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    private readonly HashSet<object> _seen = [];
    private readonly Questions _questions;

    private EveryMember(Questions questions) => _questions = questions;

    /// <summary>Reads all; false when the image says that it is damaged. Any other exception is a defect.</summary>
    public static bool ReadOrRefuse(ReadOnlyMemory<byte> image, Questions questions)
    {
        Corpus corpus;
        try
        {
            corpus = Corpus.FromBytes(image);
        }
        catch (CorruptCorpusException)
        {
            return false;
        }

        bool whole = true;
        var reader = new EveryMember(questions);
        foreach (Func<object?> read in Roots(corpus, questions))
        {
            whole &= reader.Read(read, depth: 0);
        }

        return whole;
    }

    private static IEnumerable<Func<object?>> Roots(Corpus corpus, Questions questions)
    {
        yield return () => corpus;
        yield return () => corpus.Articles.TryGet(questions.Article, out Article? article) ? article : null;
        yield return () => corpus.Articles.Between(questions.First, questions.Last);
        yield return () => corpus.Articles.On(questions.First);
        yield return () => corpus.Speakers.TryGet(questions.Speaker, out Speaker? speaker) ? speaker : null;
        yield return () => Chosen(corpus, questions.Most);
        foreach (string query in questions.Queries)
        {
            yield return () => corpus.Search(query);
            yield return () => corpus.Search(query, int.MaxValue);
            yield return () => corpus.SearchQuotes(query, int.MaxValue);
            yield return () => corpus.CountMatches(query);
            yield return () => corpus.DidYouMean(query);
            yield return () => corpus.SearchAsTyped("(" + query, 5);
            yield return () => corpus.SearchSpeakers(query, int.MaxValue);
            yield return () => corpus.Suggest(query[..1], int.MaxValue);
            yield return () => Into(corpus, query);
            yield return () => Corpus.SearchAll([corpus, corpus], query, 5);
        }
    }

    private static List<Quote> Chosen(Corpus corpus, int most) =>
        corpus.Articles.Take(most)
            .SelectMany(article => article.Speakers.Take(most).SelectMany(article.Quotes.By).Concat(article.Quotes.OfKind(QuoteKind.Term)))
            .Take(most).ToList();

    private static SearchHit[] Into(Corpus corpus, string query)
    {
        var hits = new SearchHit[70];
        return hits[..corpus.Search(query, hits.AsSpan())];
    }

    private bool Read(Func<object?> read, int depth)
    {
        object? value;
        try
        {
            value = read();
        }
        catch (CorruptCorpusException)
        {
            return false;
        }
        catch (QuerySyntaxException)
        {
            // The queries can be understood, unless the damage is in the name of a header, or in what its values are.
            return false;
        }

        return value is null || value is string || depth > 6 || !IsOurs(value) || !_seen.Add(value) || ReadMembers(value, depth);
    }

    private bool ReadMembers(object value, int depth)
    {
        bool whole = Read(value.ToString, depth);
        foreach (PropertyInfo property in PropertiesOf(value.GetType()))
        {
            whole &= Read(() => property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null), depth + 1);
        }

        if (value is Quote or Paragraph or SourceFile)
        {
            whole &= Read(() => Verify(value), depth + 1);
        }

        if (value is Article or Quote or Speaker or SearchHit or SearchResults or Section)
        {
            whole &= Read(() => JsonSerializer.Serialize(value, value.GetType()), depth + 1);
        }

        if (value is TextRange range && (range.Start < 0 || range.Length < 0 || range.End < 0))
        {
            throw new InvalidOperationException($"{range} is no range.");
        }

        return value is IEnumerable items ? whole & ReadItems(items, depth) : whole;
    }

    private bool ReadItems(IEnumerable items, int depth)
    {
        bool whole = true;
        try
        {
            int most = (items is SearchResults or SearchHit[]) ? MostHits : _questions.Most;
            int skip = items is IReadOnlyCollection<object> list ? Math.Min(_questions.Skip, Math.Max(0, list.Count - most)) : 0;
            foreach (object? item in items.Cast<object?>().Skip(skip).Take(most))
            {
                whole &= Read(() => item, depth + 1);
            }
        }
        catch (CorruptCorpusException)
        {
            return false;
        }

        return whole;
    }

    private static object Verify(object value)
    {
        using var file = new MemoryStream(new byte[300]);
        return value switch
        {
            Quote quote => quote.Verify(file) && quote.Range.In(quote.Article.Text).SequenceEqual(quote.Text),
            Paragraph paragraph => paragraph.Verify(file) && paragraph.Range.In(paragraph.Article.Text).SequenceEqual(paragraph.Text),
            SourceFile source => source.Verify(file),
            _ => value,
        };
    }

    // The library's own values, and the framework's lists and pairs of them.
    private static bool IsOurs(object value) =>
        value is IEnumerable || value.GetType().Assembly == typeof(Corpus).Assembly || value.GetType().IsGenericType;

    private static PropertyInfo[] PropertiesOf(Type type)
    {
        lock (Properties)
        {
            return Properties.TryGetValue(type, out PropertyInfo[]? known)
                ? known
                : Properties[type] =
                    type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p =>
                        p.GetIndexParameters().Length == 0 && p.Name != "SyncRoot").ToArray();
        }
    }
}
