using System.Collections.Generic;
using Verbatim.Compiler.Locking;

namespace Verbatim.Compiler.Linking;

/// <summary>What linking with a lock found, by final names.</summary>
/// <param name="NewArticles">The articles that the lock does not have.</param>
/// <param name="ChangedArticles">Locked articles that lost their name or one of their quotes.</param>
/// <param name="NewSpeakers">The speakers of whom the lock has no spelling.</param>
/// <param name="Renamed">The locked names that are gone, with what came for them.</param>
public sealed record LockOutcome(
    ISet<string> NewArticles, ISet<string> ChangedArticles, ISet<string> NewSpeakers, IReadOnlyList<FormerName> Renamed)
{
    /// <summary>That the lock is behind, at its first line; null when it has everything that may be added. A problem where nobody adds it.</summary>
    public LinkedProblem? Behind { get; init; }
}
