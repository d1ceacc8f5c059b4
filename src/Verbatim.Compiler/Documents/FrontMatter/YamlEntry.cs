using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.FrontMatter;

/// <summary>A key of the front matter and what it is given.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="KeySpan">Where it stands.</param>
/// <param name="ValueSpan">Where the value stands, with its marks; empty behind the colon for none.</param>
/// <param name="Values">The value decoded, or those of a list; none when nothing is given, or nothing that is understood.</param>
internal sealed record YamlEntry(string Key, TextSpan KeySpan, TextSpan ValueSpan, IReadOnlyList<string> Values);

/// <summary>Something of the front matter that is not understood.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">What it is, and what to write.</param>
internal readonly record struct YamlFault(TextSpan Span, string Words);
