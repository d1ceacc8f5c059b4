using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Verbatim.Compiler.Declarations;

namespace Verbatim.Generator.Documents;

/// <summary>Compares collected declarations one by one: Roslyn by itself compares the arrays, which are new whenever they are collected.</summary>
internal sealed class DeclarationSequence : IEqualityComparer<ImmutableArray<ArticleDeclaration>>
{
    public static DeclarationSequence Comparer { get; } = new();

    public bool Equals(ImmutableArray<ArticleDeclaration> x, ImmutableArray<ArticleDeclaration> y) => x.SequenceEqual(y);

    public int GetHashCode(ImmutableArray<ArticleDeclaration> obj) => obj.Length;
}
