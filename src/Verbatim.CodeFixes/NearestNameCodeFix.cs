using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Verbatim.CodeFixes;

/// <summary>
/// Offers, for the name of an article, speaker, quote or section that there is no more, the nearest names that there are; so for the generated
/// classes themselves.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameCodeFix))]
[Shared]
public sealed class NearestNameCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "CS0117", // a class has no such member
        "CS1061", // nor has a value
        "CS0103", // there is no such name: of a class, or in one that a static using opens
        "CS0234"); // nor in the namespace

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || NameAt(root.FindNode(context.Span, getInnermostNodeForTie: true)) is not { } name)
        {
            return;
        }

        string gone = name.Identifier.ValueText;
        IReadOnlyList<string> successors = await SuccessorNames.Of(gone, context.Document.Project, context.CancellationToken).ConfigureAwait(false);
        foreach (string near in NearestNames.Of(gone, NamesMeant(name, model, context.CancellationToken), successors))
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Change '{gone}' to '{near}'", _ => Rename(context.Document, root, name, near), equivalenceKey: gone + " " + near),
                context.Diagnostics);
        }
    }

    // The compiler complains about the name, about its dot too after a question mark, and about all of it in a namespace.
    private static IdentifierNameSyntax? NameAt(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => node,
    } as IdentifierNameSyntax;

    /// <summary>The names among which the name was looked for, as far as the generator made them.</summary>
    private static IEnumerable<(string Name, bool IsSpeaker)> NamesMeant(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax? owner = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
            MemberBindingExpressionSyntax { Parent: var parent } => parent?.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        if (owner is null)
        {
            IEnumerable<(string, bool)> classes = ClassNames(model.LookupNamespacesAndTypes(name.SpanStart));
            return classes.Concat(Generated(TypesOpened(name, model, cancellation)).SelectMany(type => type.Names));
        }

        return model.GetSymbolInfo(owner, cancellation).Symbol is INamespaceSymbol space
            ? ClassNames(space.GetTypeMembers())
            : Generated([TypeOf(owner, model, cancellation)]).SelectMany(type => type.Names);
    }

    private static IEnumerable<GeneratedClass> Generated(IEnumerable<ITypeSymbol?> types) => types.Select(GeneratedClass.Of).OfType<GeneratedClass>();

    private static IEnumerable<(string Name, bool IsSpeaker)> ClassNames(IEnumerable<ISymbol> symbols) =>
        Generated(symbols.Select(symbol => symbol as ITypeSymbol)).Select(type => (type.Name, false));

    private static ITypeSymbol? TypeOf(ExpressionSyntax owner, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(owner, cancellation).Symbol as ITypeSymbol ?? model.GetTypeInfo(owner, cancellation).Type;

    /// <summary>The types whose members the file may call by their bare names.</summary>
    private static IEnumerable<ITypeSymbol?> TypesOpened(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation) =>
        from scope in model.GetImportScopes(name.SpanStart, cancellation)
        from import in scope.Imports
        select import.NamespaceOrType as ITypeSymbol;

    private static Task<Document> Rename(Document document, SyntaxNode root, IdentifierNameSyntax name, string near)
    {
        SyntaxToken old = name.Identifier;
        string text = SyntaxFacts.GetKeywordKind(near) == SyntaxKind.None ? near : "@" + near;
        SyntaxToken identifier = SyntaxFactory.Identifier(old.LeadingTrivia, SyntaxKind.IdentifierToken, text, near, old.TrailingTrivia);
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceToken(old, identifier)));
    }
}
