namespace TestSupport;

/// <summary>The repository that the tests stand in.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        System.IO.DirectoryInfo? folder = new(System.AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new System.IO.DirectoryNotFoundException("No folder above this program holds Generators.sln.");
    }
}
