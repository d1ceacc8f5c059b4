using Verbatim.Compiler.Declarations;
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
public sealed record DeclaredDocument(ArticleDeclaration Declaration, LineSpan NameLines, EquatableArray<LocatedProblem> Problems)
{
    /// <summary>Where the quotes of the declaration stand, one for each of them; empty in a project whose names are not locked.</summary>
    public EquatableArray<QuotePlace> QuotePlaces { get; init; }

    /// <summary>A problem that linking found, at its quote or else at the document's name.</summary>
    public LocatedProblem Locate(LinkedProblem linked)
    {
        if (linked.Quote >= 0 && linked.Quote < QuotePlaces.Count)
        {
            QuotePlace place = QuotePlaces[linked.Quote];
            return new LocatedProblem(linked.Path, linked.Problem with { Span = place.Span }, place.Lines.Start, place.Lines.End);
        }

        return new LocatedProblem(linked.Path, linked.Problem, NameLines.Start, NameLines.End);
    }
}

/// <summary>Where a quote stands.</summary>
/// <param name="Span">Its words, in UTF-16 code units of the text.</param>
/// <param name="Lines">Their lines and columns.</param>
public readonly record struct QuotePlace(TextSpan Span, LineSpan Lines);
