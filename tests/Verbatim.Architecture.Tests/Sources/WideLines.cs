using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Architecture.Tests.Sources;

/// <summary>
/// Finds the lines of a source file that are too wide to read. A row of a table may be as wide as its content: a case of a test, a line of
/// a list of literals, a paragraph in a text.
/// </summary>
internal static class WideLines
{
    /// <summary>The most columns of a line, in UTF-16 code units.</summary>
    public const int Most = 160;

    /// <summary>The lines with more columns, from 1, that are no row of a table.</summary>
    public static IEnumerable<int> Find(string source)
    {
        SourceText text = SourceText.From(source);
        List<TextLine> wide = [.. text.Lines.Where(line => line.Span.Length > Most)];
        if (wide.Count == 0)
        {
            return [];
        }

        SyntaxNode root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();
        return wide.Where(line => !IsRow(root, line)).Select(line => line.LineNumber + 1);
    }

    private static bool IsRow(SyntaxNode root, TextLine line)
    {
        SyntaxToken token = root.FindToken(line.Start + line.ToString().TakeWhile(char.IsWhiteSpace).Count());
        if (token.SpanStart < line.Start)
        {
            // Inside of a text that began further up.
            return token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax;
        }

        SyntaxNode? row = token.Parent;
        while (row is not (null or CollectionElementSyntax or AttributeListSyntax or StatementSyntax or MemberDeclarationSyntax))
        {
            row = row.Parent;
        }

        return row switch
        {
            AttributeListSyntax attributes => attributes.Attributes.All(attribute => attribute.Name.ToString() == "InlineData"),
            CollectionElementSyntax element => element.DescendantNodes().All(IsConstant),
            _ => false,
        };
    }

    private static bool IsConstant(SyntaxNode node) =>
        node is LiteralExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax or BinaryExpressionSyntax or NameColonSyntax or IdentifierNameSyntax
            or MemberAccessExpressionSyntax;
}
