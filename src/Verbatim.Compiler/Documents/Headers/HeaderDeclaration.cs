using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Headers;

/// <summary>A header of the project's own, as an <c>ArticleHeader</c> item declares it.</summary>
/// <param name="Name">The key, in small letters.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsRequired">Whether each article must have it.</param>
/// <param name="Values">The words of an enumeration, as they are to be written; none for other types.</param>
public sealed record HeaderDeclaration(string Name, HeaderType Type, bool IsRequired = false, EquatableArray<string> Values = default);

/// <summary>A header that an article has besides those of every article.</summary>
/// <param name="Name">The key, in small letters.</param>
/// <param name="Type">What its values are; a text where the project does not declare it.</param>
/// <param name="Values">The value, or those of a list, each in the one form of its type: <c>2022-01-18</c>, <c>4.5</c>, <c>true</c>.</param>
public sealed record OwnHeader(string Name, HeaderType Type, EquatableArray<string> Values);
