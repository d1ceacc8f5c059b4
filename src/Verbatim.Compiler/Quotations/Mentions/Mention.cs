using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.People;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Quotations.Resolution;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>A place in the narration that stands for someone who could speak. Positions are those of <see cref="Narration"/>.</summary>
internal sealed class Mention
{
    public required MentionKind Kind { get; init; }

    /// <summary>The first position.</summary>
    public required int First { get; init; }

    /// <summary>The position past the last.</summary>
    public required int End { get; init; }

    /// <summary>The noun, the pronoun, or the last word of the name.</summary>
    public required int Head { get; init; }

    /// <summary>Of a name, where the name itself begins, past its titles.</summary>
    public int NameFirst { get; init; }

    /// <summary>Of a name, where the role that stands before it begins (“the Russian foreign minister Sergei Lavrov”); -1 without one.</summary>
    public int RoleFirst { get; set; } = -1;

    /// <summary>The first position, the role before a name included.</summary>
    public int FirstWithRole => RoleFirst >= 0 && RoleFirst < First ? RoleFirst : First;

    /// <summary>Of a name, whether it is one of a body or place.</summary>
    public bool IsBody { get; init; }

    /// <summary>Whether the name only describes a role or name right behind, as in “Clippers head coach Ann Ray”, and speaks nothing itself.</summary>
    public bool IsModifier { get; set; }

    /// <summary>The place in the list of mentions.</summary>
    public int Index { get; set; }

    /// <summary>The words in the text.</summary>
    public required TextSpan Span { get; init; }

    public required int Paragraph { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The traits of the head.</summary>
    public required WordTraits Traits { get; init; }

    /// <summary>The key of the head, by which two mentions of one name are known.</summary>
    public required ulong Key { get; init; }

    /// <summary>Whether a possessive ending follows, or the word is a possessive itself.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>How the mention is bound to a verb of saying; filled by <see cref="CueFinder"/>.</summary>
    public Cue Cue { get; set; }

    /// <summary>Whether it looks like the subject of its clause; null as long as nobody asked. Kept by <see cref="Discourse"/>, which asks often.</summary>
    public bool? IsSubject { get; set; }

    /// <summary>Whether <see cref="Entity"/> is only the one in the reader's mind, and nothing in the words says so.</summary>
    public bool IsGuess { get; set; }

    /// <summary>The place of the first mention at the position or behind it in a list in the order of the text; the length of the list for none.</summary>
    public static int PlaceFrom(List<Mention> mentions, int position)
    {
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (mentions[middle].First < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// Whom it stands for, as far as is known; filled by <see cref="EntityFinder"/> for names and by <see cref="SpeakerResolver"/> for the rest.
    /// </summary>
    public Entity? Entity { get; set; }
}
