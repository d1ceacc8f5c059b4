using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Verbatim.Architecture.Tests.Sources;

namespace Verbatim.Architecture.Tests;

/// <summary>What holds of every source file, so that a reader finds it and can take it in.</summary>
public class SourceFileTests
{
    private const int MostFiles = 25;
    private const int MostLines = 350;

    [Fact]
    public void No_folder_has_more_than_25_source_files() => Found.Nothing(
        Repository.SourceFiles.GroupBy(Repository.FolderOf).Where(folder => folder.Count() > MostFiles).Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void No_file_has_more_than_350_lines() => Found.Nothing(
        from file in Repository.SourceFiles
        let lines = Repository.Read(file).TrimEnd('\n').Split('\n').Length
        where lines > MostLines
        select $"{file}: {lines}");

    [Fact]
    public void No_line_is_wider_than_160_columns_but_in_a_table() => Found.Nothing(
        Repository.SourceFiles.SelectMany(file => WideLines.Find(Repository.Read(file)).Select(line => $"{file}({line})")));

    [Fact]
    public void A_namespace_is_its_folder() => Found.Nothing(
        Repository.SourceFiles.Where(
            file => !file.StartsWith("src/Shared/", StringComparison.Ordinal) && !file.StartsWith("tests/Shared/", StringComparison.Ordinal))
            .SelectMany(WrongNamespaces));

    private static IEnumerable<string> WrongNamespaces(string file)
    {
        string expected = string.Join('.', Repository.FolderOf(file).Split('/').Skip(1));
        return CSharpSyntaxTree.ParseText(Repository.Read(file)).GetCompilationUnitRoot().Members
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Where(space => space.Name.ToString() != expected && !IsPublicOfLibrary(file, space))
            .Select(space => $"{file}: {space.Name}, not {expected}");
    }

    // Whoever links the library finds all of it in one namespace.
    private static bool IsPublicOfLibrary(string file, BaseNamespaceDeclarationSyntax space) =>
        file.StartsWith("src/Verbatim/", StringComparison.Ordinal)
        && space.Name.ToString() == "Verbatim"
        && space.Members.OfType<BaseTypeDeclarationSyntax>().All(type => type.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)));
}
