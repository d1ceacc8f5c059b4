using System.Collections.Generic;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Language.English;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Mentions;

/// <summary>Binds mentions to the words of saying around them. Each mention looks at a bounded stretch, so the time is linear.</summary>
internal sealed class CueFinder
{
    // From a subject to its verb over an apposition or a clause, in words.
    private const int FarthestVerb = 32;

    private readonly Narration _narration;
    private readonly List<Mention> _mentions;
    private readonly HashSet<int> _verbsWithSubject = [];

    private CueFinder(Narration narration, List<Mention> mentions)
    {
        _narration = narration;
        _mentions = mentions;
    }

    public static void Bind(Narration narration, List<Mention> mentions)
    {
        var finder = new CueFinder(narration, mentions);
        foreach (Mention mention in mentions)
        {
            if (mention.IsModifier)
            {
                mention.Cue = new Cue(CueKind.None, mention.Head);
                continue;
            }

            mention.Cue = finder.Forward(mention);
            if (mention.Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition)
            {
                finder._verbsWithSubject.Add(mention.Cue.Position);
            }
        }

        foreach (Mention mention in mentions)
        {
            if (mention.IsModifier)
            {
                continue;
            }

            if (finder.Backward(mention) is { Kind: not CueKind.None } cue && (cue.Kind != CueKind.Addressee || mention.Cue.Kind == CueKind.None))
            {
                mention.Cue = cue;
            }
            else if (mention.Cue.Kind == CueKind.None)
            {
                mention.Cue = finder.Later(mention);
            }
        }
    }

    private bool IsVerb(int position) => _narration[position].Is(WordTraits.Speech);

    private Cue Forward(Mention mention)
    {
        int end = mention.End;
        if (mention.IsPossessive)
        {
            int from = _narration[end].Kind == TokenKind.PossessiveEnding ? end + 1 : end;
            for (int i = from; i < from + 4 && _narration[i].IsWord; i++)
            {
                if (_narration[i].Is(WordTraits.SpeechNoun))
                {
                    return new Cue(CueKind.NounAfter, i);
                }
            }

            return new Cue(CueKind.None, mention.Head);
        }

        if (_narration.IsMark(end, ':') && _narration.IsParagraphStart(mention.First))
        {
            return new Cue(CueKind.Transcript, end);
        }

        if (VerbFrom(end, 4) is var near and >= 0)
        {
            return new Cue(Passives.IsVerb(_narration, near) ? CueKind.Addressee : CueKind.VerbAfter, near);
        }

        int participle = _narration[end].Is(WordTraits.Adverb) ? end + 1 : end;
        if (_narration[participle].Is(WordTraits.SpeechGerund) && !_narration[participle].IsCapitalized)
        {
            return new Cue(CueKind.Participle, participle);
        }

        int apposition = SkipApposition(end);
        return apposition > end && VerbFrom(apposition, 4) is var far and >= 0 ? new Cue(CueKind.VerbAfterApposition, far)
            : new Cue(CueKind.None, mention.Head);
    }

    /// <summary>The first verb of saying from the position, over adverbs and auxiliaries; -1 for none.</summary>
    private int VerbFrom(int position, int reach)
    {
        for (int i = position; i < position + reach; i++)
        {
            if (IsVerb(i))
            {
                return i;
            }

            // “wanted to say”
            if (_narration[i] is { IsWord: true, IsCapitalized: false } && _narration[i + 1].Key == Prepositions.To && IsVerb(i + 2) && i == position)
            {
                return i + 2;
            }

            if (!_narration[i].Is(WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Relative | WordTraits.Negation)
                || _narration.SentenceOf(i) != _narration.SentenceOf(position))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Past “, the Russian foreign minister,” or “(Dem.)” or “ of the University of Porto”; the position itself when none stands there.</summary>
    private int SkipApposition(int position)
    {
        int sentence = _narration.SentenceOf(position);
        bool comma = _narration.IsMark(position, ',') || IsDash(position);
        bool bracket = _narration.IsMark(position, '(');
        if (!comma && !bracket && !_narration[position].Is(WordTraits.Preposition) && !IsParticiple(position))
        {
            return position;
        }

        for (int i = position + 1; i < position + FarthestVerb && _narration.SentenceOf(i) == sentence; i++)
        {
            bool closes = bracket ? _narration.IsMark(i, ')') : _narration.IsMark(i, ',') || IsDash(i);
            if (closes && VerbFrom(i + 1, 4) >= 0)
            {
                return i + 1;
            }

            if (!comma && !bracket && IsVerb(i))
            {
                return i;
            }

            if (_narration.IsQuotation(i) || (!comma && !bracket && _narration[i].Kind == TokenKind.Punctuation))
            {
                break;
            }
        }

        return position;
    }

    private bool IsDash(int position) => WordClasses.IsDash(_narration[position]);

    // “protesters marching through the streets”
    private bool IsParticiple(int position)
    {
        ref readonly Token token = ref _narration[position];
        return token is { IsWord: true, IsCapitalized: false } && Spelling.IsParticiple(_narration.Tokens.Text, token);
    }

    private Cue Backward(Mention mention)
    {
        int before = mention.FirstWithRole - 1;
        if (_narration[before].Kind == TokenKind.PossessiveEnding && mention.Index > 0 && _mentions[mention.Index - 1] is { IsModifier: true } owner
            && owner.End == before)
        {
            // “said the ICF's Oda Lind”
            before = owner.First - 1;
        }

        while (_narration[before].Is(WordTraits.Determiner | WordTraits.Adverb | WordTraits.Nationality | WordTraits.Title) && before > mention.First - 5)
        {
            before--;
        }

        if (mention.Kind == MentionKind.Name && Signatures.IsOnLineBelow(_narration, mention))
        {
            return new Cue(CueKind.Signature, mention.First);
        }

        if (_narration.ParagraphOf(before) != mention.Paragraph)
        {
            return default;
        }

        if (Signatures.IsBehindDash(_narration, mention) || Signatures.IsInBrackets(_narration, mention))
        {
            return new Cue(CueKind.Signature, mention.First - 1);
        }

        ref readonly Token token = ref _narration[before];
        ref readonly Token earlier = ref _narration[before - 1];
        if (token.Key == Prepositions.To && earlier.Key == Prepositions.According)
        {
            return new Cue(CueKind.AccordingTo, before - 1);
        }

        if ((token.Key == Prepositions.Of || token.Key == Prepositions.By || token.Key == Prepositions.From) && earlier.Is(WordTraits.SpeechNoun)
            && !mention.IsPossessive)
        {
            return new Cue(CueKind.NounBefore, before - 1);
        }

        if (token.Key == Prepositions.For && _narration.IsQuotation(mention.End)
            && (_narration.IsSentenceStart(before) || _narration.IsMark(before - 1, ',') || earlier.Is(WordTraits.Subordinator | WordTraits.Conjunction)))
        {
            return new Cue(CueKind.NounBefore, before);
        }

        if (token.Key == Prepositions.For && _narration.IsMark(mention.End, ',') && (_narration.IsSentenceStart(before) || _narration.IsMark(before - 1, ',')))
        {
            return new Cue(CueKind.NounBefore, before);
        }

        bool speaks = mention.Kind != MentionKind.Nominal || (mention.Traits & (WordTraits.Role | WordTraits.Group | WordTraits.Body)) != 0;
        if (speaks && !mention.IsPossessive && Passives.IsAgent(_narration, before))
        {
            return new Cue(CueKind.VerbBefore, before - 1);
        }

        if (!token.Is(WordTraits.Speech) || _narration.SentenceOf(before) != mention.Sentence)
        {
            return default;
        }

        if (mention is { Kind: MentionKind.Name, IsPossessive: true } && Affiliations.OwnsSpeaker(_narration, mention.End))
        {
            // “said Olm's lawyer, Ann Ray”
            return default;
        }

        if (mention.Kind == MentionKind.Pronoun && mention.Key == Pronouns.It && !_narration.IsQuotation(before - 1))
        {
            // “Ray confirmed it.”
            return default;
        }

        return new Cue(_verbsWithSubject.Contains(before) || _narration[before - 1].Is(WordTraits.Auxiliary | WordTraits.Relative | WordTraits.Conjunction)
            ? CueKind.Addressee : CueKind.VerbBefore, before);
    }

    /// <summary>A verb further on in the sentence that nobody else is the subject of, behind “and”, “but”, a comma or “by”.</summary>
    private Cue Later(Mention mention)
    {
        int next = mention.Index + 1;
        for (int i = mention.End; i < mention.End + FarthestVerb && _narration.SentenceOf(i) == mention.Sentence; i++)
        {
            while (next < _mentions.Count && _mentions[next].First < i)
            {
                next++;
            }

            if (next < _mentions.Count && _mentions[next].First == i && _mentions[next].Cue.Kind is CueKind.VerbAfter or CueKind.VerbAfterApposition)
            {
                break;
            }

            if (_narration[i].Is(WordTraits.SpeechGerund))
            {
                return new Cue(CueKind.Gerund, i);
            }

            if (IsVerb(i) && IsJoined(i) && !_verbsWithSubject.Contains(i))
            {
                return new Cue(CueKind.VerbLater, i);
            }
        }

        return new Cue(CueKind.None, mention.Head);
    }

    private bool IsJoined(int position) =>
        _narration[position - 1].Is(WordTraits.Conjunction | WordTraits.Adverb | WordTraits.Relative) || _narration.IsMark(position - 1, ',');
}
