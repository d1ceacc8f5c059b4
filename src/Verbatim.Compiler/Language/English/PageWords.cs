namespace Verbatim.Compiler.Language.English;

/// <summary>What the short paragraphs that a web page sets between those of an article begin with, in small letters.</summary>
internal static class PageWords
{
    /// <summary>What begins nothing else.</summary>
    public static readonly string[] Beginnings =
    [
        "advertisement", "story continues", "article content", "article continues", "read more", "read also", "also read", "see also", "related:",
        "related stories", "recommended", "with files from", "with a file from", "more from", "more:", "photo by", "photo:", "photos:", "gallery:",
        "video:", "watch:", "listen:", "click here", "tap here", "sign up", "subscribe", "follow us", "share this", "posted ", "published ",
        "updated ", "last updated", "this advertisement",
    ];

    /// <summary>What begins a line that tells who wrote the article, and many a sentence.</summary>
    public const string Byline = "by ";
}
