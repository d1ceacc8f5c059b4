using System;
using System.IO;
using System.Text;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;
using Verbatim.Tool.Files;

namespace Verbatim.Tool.Compilation;

/// <summary>What is done with a lock file that does not say what the documents say.</summary>
internal enum LockChange
{
    /// <summary>What is new is added; what changed is left to people.</summary>
    Add,

    /// <summary>Nothing is written.</summary>
    Nothing,

    /// <summary>It is made to say what the documents say.</summary>
    Accept,
}

/// <summary>A lock file: where it stands, and what may be done with it.</summary>
/// <param name="Location">Where it stands, absolute.</param>
/// <param name="ProjectFolder">The folder that its path is relative to, absolute.</param>
/// <param name="Change">What may be written.</param>
internal sealed record LockFile(string Location, string ProjectFolder, LockChange Change)
{
    /// <summary>Reads it; one that is not there yet is empty, or none where nothing is written.</summary>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    public NameLock Read()
    {
        if (!File.Exists(Location) && Change == LockChange.Nothing)
        {
            return NameLock.None;
        }

        string path = DocumentPath.Relative(ProjectFolder, Location);
        if (!File.Exists(Location))
        {
            return NameLock.Read(path, "");
        }

        return FileReader.TryRead(Location, out byte[] bytes, out string reason)
            ? NameLock.Read(path, Encoding.UTF8.GetString(bytes))
            : throw new IOException($"the lock file '{Location}' cannot be read: {reason}.");
    }

    /// <summary>Writes what the corpus asks for, as far as it may be written.</summary>
    /// <param name="names">What was read.</param>
    /// <param name="corpus">The corpus, linked with it.</param>
    /// <returns>What the file has now.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public NameLock Write(NameLock names, LinkedCorpus corpus)
    {
        NameLock wanted = Change switch
        {
            LockChange.Add => LockUpdate.Add(names, corpus),
            LockChange.Accept => LockUpdate.Accept(names, corpus),
            _ => names,
        };
        if (!wanted.Equals(names))
        {
            FileWriter.Write(Location, Encoding.UTF8.GetBytes(wanted.Write()));
        }

        return wanted;
    }
}
