using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;

namespace Verbatim.Compiler.Quotations.Resolution;

/// <summary>Remembers persons without a name: after “a diplomat said”, “the diplomat” is nobody who is named.</summary>
internal sealed class UnnamedPersons
{
    private readonly Narration _narration;
    private readonly List<Mention> _mentions;

    public UnnamedPersons(QuotationReading reading)
    {
        _narration = reading.Narration;
        _mentions = reading.Mentions;
    }

    /// <summary>Whether the phrase means somebody unnamed who was told of a moment ago.</summary>
    public bool IsNear(Mention mention, RolePhrase phrase) => IsWithin(mention, phrase, NearReach);

    /// <summary>Whether somebody unnamed was told of by the phrase's noun.</summary>
    public bool IsKnown(Mention mention, RolePhrase phrase) => IsWithin(mention, phrase, Reach);

    /// <summary>Whether the determiner says that the reader knows who is meant.</summary>
    public static bool IsDefinite(ulong determiner) => Determiners.Definite.Contains(determiner);

    // In the first paragraphs somebody is told of whom a later one names.
    private const int Lead = 2;

    private bool IsWithin(Mention mention, RolePhrase phrase, int reach)
    {
        for (int i = mention.First - 1; i > 0 && i > mention.First - reach; i--)
        {
            if (RoleSynonyms.Names(_narration[i].Key, phrase.HeadKey)
                && (_narration.ParagraphOf(i) > Lead || mention.Paragraph <= Lead + 1) && IsIndefinite(i) && !IsResolved(mention, i))
            {
                return true;
            }
        }

        return false;
    }

    // How far back somebody unnamed is remembered, in words.
    private const int Reach = 240;

    // “A diplomat said …, the diplomat added”: nearer than anybody named.
    private const int NearReach = 50;

    private bool IsIndefinite(int noun)
    {
        for (int i = noun - 1; i >= noun - 3 && _narration[i].IsWord; i--)
        {
            if (_narration[i].Is(WordTraits.Determiner))
            {
                return !IsDefinite(_narration[i].Key);
            }
        }

        return false;
    }

    // “Ana Brun is a rancher”
    private bool IsResolved(Mention mention, int noun)
    {
        for (int i = mention.Index - 1; i >= 0 && _mentions[i].End > noun; i--)
        {
            if (_mentions[i].Head == noun)
            {
                return _mentions[i].Entity is not null;
            }
        }

        return false;
    }
}
