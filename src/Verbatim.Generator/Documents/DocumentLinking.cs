using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;

namespace Verbatim.Generator.Documents;

/// <summary>Links the declared documents; a path that the project lists twice counts once.</summary>
internal static class DocumentLinking
{
    // The generator and the analyzer link the same declarations, one after the other: whoever comes second finds them linked.
    private static readonly ConditionalWeakTable<ArticleDeclaration, Slot> Known = new();

    /// <summary>Links what a step of the generator has.</summary>
    public static LinkedCorpus Link(
        (ImmutableArray<ArticleDeclaration> Declarations, (NameLock Names, CorrectionSet Corrections) Given) input, CancellationToken cancellation) =>
        Link(input.Declarations, input.Given.Names, input.Given.Corrections, cancellation);

    /// <summary>Links the documents, unless that was done already.</summary>
    /// <param name="declarations">The documents.</param>
    /// <param name="names">The names that are locked.</param>
    /// <param name="corrections">What people say of names and speakers.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LinkedCorpus Link(
        ImmutableArray<ArticleDeclaration> declarations, NameLock names, CorrectionSet corrections, CancellationToken cancellation)
    {
        if (declarations.IsEmpty)
        {
            return LockedLinker.Link(declarations, names, corrections);
        }

        Slot slot = Known.GetOrCreateValue(declarations[0]);
        lock (slot)
        {
            if (slot.Corpus is null || !AreSame(slot.Declarations, declarations) || !slot.Names.Equals(names) || !slot.Corrections.Equals(corrections))
            {
                slot.Corpus = LinkAfresh(declarations, names, corrections, cancellation);
                slot.Declarations = declarations;
                slot.Names = names;
                slot.Corrections = corrections;
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

    private static LinkedCorpus LinkAfresh(
        ImmutableArray<ArticleDeclaration> declarations, NameLock names, CorrectionSet corrections, CancellationToken cancellation)
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
        return LockedLinker.Link(byPath.Values, names, corrections);
    }

    private sealed class Slot
    {
        public ImmutableArray<ArticleDeclaration> Declarations = ImmutableArray<ArticleDeclaration>.Empty;
        public NameLock Names = NameLock.None;
        public CorrectionSet Corrections = CorrectionSet.None;
        public LinkedCorpus? Corpus;
    }
}
