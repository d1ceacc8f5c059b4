using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using static Verbatim.Fuzz.Targets.BrokenPromiseException;

namespace Verbatim.Fuzz.Targets;

/// <summary>A library of generated code, loaded and read to its last name.</summary>
internal static class GeneratedProgram
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Reads every article and speaker that has a name, and the quotes and sections that have one.</summary>
    public static void Read(MemoryStream library)
    {
        var context = new AssemblyLoadContext("Paper", isCollectible: true);
        try
        {
            library.Position = 0;
            Assembly assembly = context.LoadFromStream(library);
            if (assembly.GetType("Paper.Articles") is { } articles)
            {
                ReadArticles(articles);
                ReadSpeakers(assembly.GetType("Paper.Speakers", throwOnError: true)!);
            }
        }
        finally
        {
            context.Unload();
        }
    }

    private static void ReadArticles(Type articles)
    {
        List<Article> named = ValuesOf<Article>(articles, null, Static);
        var corpus = (Corpus)articles.GetProperty("Corpus", Static)!.GetValue(null)!;
        Unless(named.ToHashSet().SetEquals(corpus.Articles), "Each article has a name in code.");
        foreach (Article article in named.Where(article => article.GetType() != typeof(Article)))
        {
            foreach (PropertyInfo list in article.GetType().GetProperties(Own))
            {
                object members = list.GetValue(article)!;
                Unless(ValuesOf<Quote>(members.GetType(), members, Own).All(quote => quote.Article == article), "A named quote is one of its article.");
                Unless(ValuesOf<Section>(members.GetType(), members, Own).All(section => section.Article == article), "A named section is one of its article.");
            }
        }
    }

    private static void ReadSpeakers(Type speakers)
    {
        List<Speaker> named = ValuesOf<Speaker>(speakers, null, Static);
        var all = (SpeakerList)speakers.GetProperty("All", Static)!.GetValue(null)!;
        Unless(named.ToHashSet().SetEquals(all), "Each speaker has a name in code.");
    }

    private static List<T> ValuesOf<T>(Type type, object? instance, BindingFlags which) =>
        [.. type.GetProperties(which).Where(property => property.PropertyType.IsAssignableTo(typeof(T)) && property.GetIndexParameters().Length == 0)
            .Select(property => (T)property.GetValue(instance, BindingFlags.DoNotWrapExceptions, null, null, null)!)];
}
