using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Verbatim.Tests.Lifetimes;

/// <summary>An image file of more than a MiB, which opening maps, and one of less, which it reads.</summary>
public sealed class LargeFile : IDisposable
{
    private static readonly byte[] Large = Given.Image(Given.HarbourDocument(), Given.Plain("2023-06-01", "long.txt", LongText(), "Long"));

    public LargeFile()
    {
        Folder = Directory.CreateTempSubdirectory("verbatim-tests-").FullName;
        File.WriteAllBytes(Path, Large);
        File.WriteAllBytes(SmallPath, Given.Image(Given.HarbourDocument()));
    }

    public string Folder { get; }

    public string Path => System.IO.Path.Combine(Folder, "large.vbi");

    public string SmallPath => System.IO.Path.Combine(Folder, "small.vbi");

    /// <summary>How often the large file is mapped into this process.</summary>
    public int Mappings() => File.ReadLines("/proc/self/maps").Count(line => line.Contains(Path, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string LongText()
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < 1_200_000; i++)
        {
            text.Append("Ships number ").Append(i % 500).Append(" wait outside the harbour until the storm is over.\n\n");
        }

        return text.ToString();
    }
}
