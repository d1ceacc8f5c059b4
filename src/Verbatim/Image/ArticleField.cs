namespace Verbatim.Image;

/// <summary>The part of an article that words stand in.</summary>
internal enum ArticleField : byte
{
    /// <summary>All.</summary>
    Any,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The body.</summary>
    Text,

    /// <summary>The quotations.</summary>
    Quote,
}
