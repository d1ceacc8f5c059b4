using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Objects;

/// <summary>
/// One document declared by itself: all that linking, the generated C# and whoever reads of problems need of it. Nothing of it holds on to
/// the document's text, and it equals another by value.
/// </summary>
/// <param name="Declaration">What the document says of itself.</param>
/// <param name="NameLines">The lines and columns of the declaration's <see cref="ArticleDeclaration.NameSpan"/>.</param>
/// <param name="Problems">What is wrong with the document, as it is shown to people, in text order.</param>
public sealed record DeclaredDocument(ArticleDeclaration Declaration, LineSpan NameLines, EquatableArray<LocatedProblem> Problems);
