using System;
using System.Collections.Generic;

namespace Verbatim.Compiler.Locking;

/// <summary>
/// The names that code uses, as the project's lock file has them: with it a name stays what it was although its document changes.
/// Two locks are equal when their files are.
/// </summary>
public sealed class NameLock : IEquatable<NameLock>
{
    /// <summary>How the name of a lock file ends, and by default its whole name; it stands beside the project file.</summary>
    public const string FileName = "verbatim.lock";

    private readonly string _text;

    internal NameLock(string path, string text)
    {
        Path = path;
        _text = text;
    }

    /// <summary>The project has no lock file.</summary>
    public static NameLock None { get; } = new("", "");

    /// <summary>The lock file's path relative to the project; empty when there is none.</summary>
    public string Path { get; }

    /// <summary>Whether the project has a lock file.</summary>
    public bool IsInForce => Path.Length > 0;

    /// <summary>The articles, no name and no path twice.</summary>
    public IReadOnlyList<LockedArticle> Articles { get; internal init; } = [];

    /// <summary>The quotes, each of an article of <see cref="Articles"/>.</summary>
    public IReadOnlyList<LockedQuote> Quotes { get; internal init; } = [];

    /// <summary>The speakers, no name and no spelling twice.</summary>
    public IReadOnlyList<LockedSpeaker> Speakers { get; internal init; } = [];

    /// <summary>Names that went when changes were accepted.</summary>
    public IReadOnlyList<FormerName> Former { get; internal init; } = [];

    /// <summary>Lines that are not understood; their names are not locked.</summary>
    public IReadOnlyList<LockFault> Faults { get; internal init; } = [];

    /// <summary>Reads the lock file's text, whatever it contains; linear in its length.</summary>
    /// <param name="path">The file's path relative to the project.</param>
    /// <param name="text">Its text.</param>
    public static NameLock Read(string path, string text) => LockReader.Read(path, text);

    /// <summary>Whether the file is a lock, by its name.</summary>
    public static bool IsFile(string path) => path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lock file's text: one line an entry, in ordinal order, ended by <c>\n</c>.</summary>
    public string Write() => LockWriter.Write(this);

    /// <inheritdoc />
    public bool Equals(NameLock? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && _text == other._text);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as NameLock);

    /// <inheritdoc />
    public override int GetHashCode() => _text.Length;
}
