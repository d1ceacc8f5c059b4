namespace Verbatim.Tool.Files;

/// <summary>A file to read.</summary>
/// <param name="Location">Where it stands: absolute, or <c>-</c> for standard input.</param>
/// <param name="Path">The document's path, by which the corpus and whoever reads of its problems know it; forward slashes.</param>
/// <param name="MayBeOther">Whether it is an article only if it begins like one.</param>
internal readonly record struct RequestedFile(string Location, string Path, bool MayBeOther = false);
