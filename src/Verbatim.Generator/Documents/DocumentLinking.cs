using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Verbatim.Compiler.Linking;

namespace Verbatim.Generator.Documents;

/// <summary>Links the declared documents; a path that the project lists twice counts once.</summary>
internal static class DocumentLinking
{
    public static LinkedCorpus Link(ImmutableArray<ArticleDeclaration> declarations, CancellationToken cancellation)
    {
        var byPath = new Dictionary<string, ArticleDeclaration>(declarations.Length, StringComparer.Ordinal);
        foreach (ArticleDeclaration declaration in declarations)
        {
            // One path with two texts, as while a file is being saved: which one counts must not hang on the order.
            if (!byPath.TryGetValue(declaration.Path, out ArticleDeclaration? other)
                || string.CompareOrdinal(declaration.TextHash, other.TextHash) < 0)
            {
                byPath[declaration.Path] = declaration;
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return Linker.Link(byPath.Values);
    }
}
