using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Verbatim.CodeFixes;

/// <summary>A class whose members the generator named after articles, speakers, quotes or sections.</summary>
/// <param name="type">The class.</param>
/// <param name="kind">The library's type that its named members are of.</param>
internal sealed class GeneratedClass(INamedTypeSymbol type, string kind)
{
    private const string Library = "Verbatim";

    /// <summary>The class's own name.</summary>
    public string Name => type.Name;

    /// <summary>The members' names, and whether they are speakers'.</summary>
    public IEnumerable<(string Name, bool IsSpeaker)> Names =>
        type.GetMembers().OfType<IPropertySymbol>().Where(IsNamed).Select(property => (property.Name, kind == "Speaker"));

    /// <summary>The type as a generated class; null when it is none.</summary>
    public static GeneratedClass? Of(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named)
        {
            return null;
        }

        return named.IsStatic ? OfCorpus(named) : OfList(named);
    }

    /// <summary>The class of all articles or of all speakers.</summary>
    private static GeneratedClass? OfCorpus(INamedTypeSymbol type)
    {
        if (!IsGenerated(type))
        {
            return null;
        }

        bool hasSpeakers = type.GetMembers("All").OfType<IPropertySymbol>().Any(all => IsOfLibrary(all.Type, "SpeakerList"));
        return new GeneratedClass(type, hasSpeakers ? "Speaker" : "Article");
    }

    /// <summary>The class of one article's quotes or sections.</summary>
    private static GeneratedClass? OfList(INamedTypeSymbol type)
    {
        if (type.ContainingType?.ContainingType is not { } corpus || !IsGenerated(corpus))
        {
            return null;
        }

        return IsOfLibrary(type.BaseType, "QuoteList") ? new GeneratedClass(type, "Quote")
            : IsOfLibrary(type.BaseType, "SectionList") ? new GeneratedClass(type, "Section")
            : null;
    }

    private bool IsNamed(IPropertySymbol property) =>
        !property.IsIndexer && (IsOfLibrary(property.Type, kind) || IsOfLibrary(property.Type.BaseType, kind));

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
        && attribute.ConstructorArguments is { Length: 2 } arguments
        && arguments[0].Value is Library);

    private static bool IsOfLibrary(ITypeSymbol? type, string name) =>
        type is not null && type.Name == name && type.ContainingNamespace is { Name: Library, ContainingNamespace.IsGlobalNamespace: true };
}
