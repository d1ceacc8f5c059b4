using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Verbatim.Tests;

/// <summary>
/// Reads everything of a corpus: each public property of whatever it leads to, by reflection, so that none is forgotten, and each kind of search.
/// </summary>
internal static class EveryMember
{
    // Of a list so many items are read: a damaged one may be long.
    private const int Most = 40;

    private static readonly string[] Queries =
    [
        "ships", "the harbour ships go", "ships AND said", "\"ships are\"", "\"ships coming\"~4", "s*", "harbuor~", "title:okonjo", "text:ships",
            "quote:ships", "quote:\"ships are\"",
        "ships speaker:rask", "harbour role:mayor after:2022-03 before:2024", "ships -crisis", "(ships OR days) AND NOT zebra", "léon", "speaker:raks~",
            "said -speaker:ada", "on:2023-05-02",
    ];

    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    /// <summary>Reads all; false when the image says that it is damaged. Any other exception is a defect.</summary>
    public static bool ReadOrRefuse(byte[] image)
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
        var seen = new HashSet<object>();
        foreach (Func<object?> read in Roots(corpus))
        {
            whole &= Read(read, seen, depth: 0);
        }

        return whole;
    }

    private static IEnumerable<Func<object?>> Roots(Corpus corpus)
    {
        yield return () => corpus;
        yield return () => corpus.Articles.TryGet("Okonjo2023_05_02", out Article? article) ? article : null;
        yield return () => corpus.Articles.Between(new DateOnly(2023, 1, 1), new DateOnly(2023, 5, 1));
        yield return () => corpus.Speakers.TryGet("Ada Okonjo", out Speaker? speaker) ? speaker : null;
        foreach (string query in Queries)
        {
            yield return () => corpus.Search(query);
            yield return () => corpus.Search(query, int.MaxValue);
            yield return () => corpus.SearchQuotes(query, int.MaxValue);
            yield return () => corpus.CountMatches(query);
            yield return () => corpus.DidYouMean(query);
            yield return () => Into(corpus, query);
        }

        yield return () => corpus.SearchAsTyped("(ships", 5);
        yield return () => corpus.SearchSpeakers("ada rask mayor okonjjo", int.MaxValue);
        yield return () => corpus.Suggest("s", int.MaxValue);
        yield return () => Corpus.SearchAll([corpus, corpus], "ships harbour", 5);
    }

    private static SearchHit[] Into(Corpus corpus, string query)
    {
        var hits = new SearchHit[70];
        return hits[..corpus.Search(query, hits.AsSpan())];
    }

    private static bool Read(Func<object?> read, HashSet<object> seen, int depth)
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

        return value is null || value is string || depth > 6 || !IsOurs(value) || !seen.Add(value) || ReadMembers(value, seen, depth);
    }

    private static bool ReadMembers(object value, HashSet<object> seen, int depth)
    {
        bool whole = Read(value.ToString, seen, depth);
        foreach (PropertyInfo property in PropertiesOf(value.GetType()))
        {
            whole &= Read(() => property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null), seen, depth + 1);
        }

        if (value is Quote or Paragraph or SourceFile)
        {
            whole &= Read(() => Verify(value), seen, depth + 1);
        }

        if (value is TextRange range && (range.Start < 0 || range.Length < 0 || range.End < 0))
        {
            throw new InvalidOperationException($"{range} is no range.");
        }

        return value is IEnumerable items ? whole & ReadItems(items, seen, depth) : whole;
    }

    private static bool ReadItems(IEnumerable items, HashSet<object> seen, int depth)
    {
        bool whole = true;
        try
        {
            foreach (object? item in items.Cast<object?>().Take(Most))
            {
                whole &= Read(() => item, seen, depth + 1);
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
