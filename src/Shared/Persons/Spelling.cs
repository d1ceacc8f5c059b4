using System.Collections.Generic;

namespace Verbatim.Persons;

/// <summary>One spelling of the name of a person or a body, over all documents.</summary>
/// <param name="name">The name as written.</param>
/// <param name="form">The name taken apart.</param>
/// <param name="isPerson">Whether it is a person's.</param>
/// <param name="rank">The order of first appearance.</param>
internal sealed class Spelling(string name, SpelledName form, bool isPerson, int rank)
{
    public string Name { get; } = name;

    public SpelledName Form { get; } = form;

    public bool IsPerson { get; } = isPerson;

    public int Rank { get; } = rank;

    /// <summary>Whether somebody so called is a woman.</summary>
    public bool IsFemale { get; private set; }

    /// <summary>Whether somebody so called is a man.</summary>
    public bool IsMale { get; private set; }

    /// <summary>The names that it was put to.</summary>
    public NameCluster? Cluster { get; set; }

    /// <summary>Those who are one with it whatever the rules say; null for nobody.</summary>
    public SpellingGroup? Group { get; set; }

    /// <summary>Those who are not one with it whatever the rules say; null for nobody.</summary>
    public HashSet<Spelling>? Others { get; set; }

    /// <summary>Takes in what a document shows of the gender.</summary>
    public void Add(bool isFemale, bool isMale)
    {
        IsFemale |= isFemale;
        IsMale |= isMale;
    }
}

/// <summary>Spellings of which somebody said that they are one's.</summary>
internal sealed class SpellingGroup
{
    /// <summary>Where the first of them was put.</summary>
    public NameCluster? Cluster { get; set; }
}
