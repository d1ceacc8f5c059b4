using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Verbatim.Architecture.Tests.Sources;

namespace Verbatim.Architecture.Tests.Rooms;

/// <summary>Finds what the rooms name of each other. Comments name things too, but depend on nothing.</summary>
internal static class ArrowFinder
{
    private const string Sources = "src/";

    private static readonly SymbolDisplayFormat Shown = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    /// <summary>The arrows from each room of the project to another, in the order of files and lines.</summary>
    public static IEnumerable<Arrow> Find(CSharpCompilation project) =>
        project.SyntaxTrees.Where(tree => tree.FilePath.Length > 0)
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => Find(tree, project.GetSemanticModel(tree)));

    /// <summary>The arrows that run up the table, as they are told. What is no room of the table has no place in it.</summary>
    public static string[] FindUp(RoomTable table, CSharpCompilation project) =>
    [
        .. Find(project)
            .Where(arrow => table.Has(arrow.From) && table.Has(arrow.To) && !table.MayUse(arrow.From, arrow.To))
            .Select(arrow => arrow.ToString()),
    ];

    /// <summary>The room of a source file: its folder under src.</summary>
    public static string RoomOf(string file) => Repository.FolderOf(file)[Sources.Length..];

    private static IEnumerable<Arrow> Find(SyntaxTree tree, SemanticModel model)
    {
        string room = RoomOf(tree.FilePath);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (Named(node, model) is { } symbol && FileOf(symbol) is { } file && RoomOf(file) is { } other && other != room)
            {
                yield return new Arrow(room, other, tree.FilePath, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, symbol.ToDisplayString(Shown));
            }
        }
    }

    private static ISymbol? Named(SyntaxNode node, SemanticModel model)
    {
        SymbolInfo info = node switch
        {
            SimpleNameSyntax name => model.GetSymbolInfo(name),
            ImplicitObjectCreationExpressionSyntax creation => model.GetSymbolInfo(creation),
            _ => default,
        };
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
    }

    /// <summary>Where the symbol is declared; null for a namespace and for what has no source.</summary>
    private static string? FileOf(ISymbol symbol) =>
        symbol is INamespaceSymbol ? null : symbol.OriginalDefinition.Locations.FirstOrDefault(location => location.IsInSource)?.SourceTree!.FilePath;
}
