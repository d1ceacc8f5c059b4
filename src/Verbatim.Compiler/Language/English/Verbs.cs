using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English;

/// <summary>Verbs that rules name.</summary>
internal static class Verbs
{
    /// <summary>What gives a name its role: “Ann Ray is the mayor”.</summary>
    public static readonly HashSet<ulong> Copulas = WordKey.SetOf("is was became as remains");

    /// <summary>What says that who spoke goes on speaking: “she added”.</summary>
    public static readonly HashSet<ulong> GoingOn = WordKey.SetOf("added adds continued continues");
}
