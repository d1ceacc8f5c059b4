using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Linking;

namespace Verbatim.Generator.Documents;

/// <summary>Links the declared documents; a path that the project lists twice counts once.</summary>
internal static class DocumentLinking
{
    // The generator and the analyzer link the same declarations, one after the other: whoever comes second finds them linked.
    private static readonly ConditionalWeakTable<ArticleDeclaration, Slot> Known = new();

    public static LinkedCorpus Link(ImmutableArray<ArticleDeclaration> declarations, CancellationToken cancellation)
    {
        if (declarations.IsEmpty)
        {
            return Linker.Link(declarations);
        }

        Slot slot = Known.GetOrCreateValue(declarations[0]);
        lock (slot)
        {
            if (slot.Corpus is null || !AreSame(slot.Declarations, declarations))
            {
                slot.Corpus = LinkAfresh(declarations, cancellation);
                slot.Declarations = declarations;
            }

            return slot.Corpus;
        }
    }

    private static bool AreSame(ImmutableArray<ArticleDeclaration> left, ImmutableArray<ArticleDeclaration> right)
    {
        bool same = left.Length == right.Length;
        for (int i = 0; same && i < left.Length; i++)
        {
            same = ReferenceEquals(left[i], right[i]);
        }

        return same;
    }

    private static LinkedCorpus LinkAfresh(ImmutableArray<ArticleDeclaration> declarations, CancellationToken cancellation)
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

    private sealed class Slot
    {
        public ImmutableArray<ArticleDeclaration> Declarations = ImmutableArray<ArticleDeclaration>.Empty;
        public LinkedCorpus? Corpus;
    }
}
