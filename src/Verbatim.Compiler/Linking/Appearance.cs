using System;
using System.Runtime.CompilerServices;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Linking;

/// <summary>
/// A declared speaker's name taken apart. It is kept as long as the declaration, so that linking again after an edit takes no name apart
/// twice.
/// </summary>
internal sealed class NameForm
{
    private static readonly ConditionalWeakTable<SpeakerDeclaration, NameForm> Kept = new();

    private NameForm(SpeakerDeclaration speaker)
    {
        string[] parts = PersonNames.Parts(speaker.Name);
        Parts = parts.Length == 0 ? [speaker.Name] : Array.ConvertAll(parts, PersonNames.Key);
        FullParts = Array.FindAll(Parts, part => part.Length > 1).Length;
        Key = speaker.Kind == SpeakerKind.Person
            ? PersonNames.Key(speaker.Name)
            : "org " + PersonNames.Key(PersonNames.WithoutArticle(speaker.Name));
    }

    /// <summary>Equal for spellings that link as one.</summary>
    public string Key { get; }

    /// <summary>The name's parts as names are compared; the surname is the last.</summary>
    public string[] Parts { get; }

    /// <summary>How many parts are more than an initial.</summary>
    public int FullParts { get; }

    public static NameForm Of(SpeakerDeclaration speaker) => Kept.GetValue(speaker, declared => new NameForm(declared));
}

/// <summary>One spelling of a speaker's name over all documents.</summary>
internal sealed class Appearance(SpeakerDeclaration speaker, int rank)
{
    public string Name { get; } = speaker.Name;

    public SpeakerKind Kind { get; } = speaker.Kind;

    /// <summary>The order of first appearance.</summary>
    public int Rank { get; } = rank;

    public NameForm Form { get; } = NameForm.Of(speaker);

    public bool IsFemale { get; private set; }

    public bool IsMale { get; private set; }

    /// <summary>The cluster it was put into.</summary>
    public SpeakerCluster? Cluster { get; set; }

    public void Add(SpeakerDeclaration declared)
    {
        IsFemale |= declared.Gender == Gender.Female;
        IsMale |= declared.Gender == Gender.Male;
    }
}
