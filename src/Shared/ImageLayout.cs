namespace Verbatim.Image;

/// <summary>The layout of the corpus image, compiled into its writer and its reader alike.</summary>
internal static class ImageLayout
{
    /// <summary>The version of the layout.</summary>
    public const int Version = 1;
}
