using System;
using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Quotations.Attribution;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Reading;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Quotations.Resolution;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Quotations;

/// <summary>Makes the public records of what was found.</summary>
internal sealed class AnalysisBuilder
{
    // A problem quotes this many code units of the quotation.
    private const int LongestExcerpt = 41;

    private readonly QuotationReading _reading;
    private readonly Verdict[] _verdicts;
    private readonly List<Problem> _problems;
    private readonly Dictionary<Entity, int> _speakers = [];
    private readonly List<DocumentSpeaker> _records = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _firstOther;
    private readonly GivenSpeakers _given;
    private readonly UntoldSpeakers _untold;

    private AnalysisBuilder(QuotationReading reading, Verdict[] verdicts, List<Problem> problems)
    {
        _reading = reading;
        _verdicts = verdicts;
        _problems = problems;
        _given = new GivenSpeakers(reading.Corrected, reading.Runs.Count, reading.Entities, NamesOf);
        _untold = new UntoldSpeakers(reading);
    }

    public static DocumentAnalysis Build(QuotationReading reading, Verdict[] verdicts, List<Problem> problems)
    {
        var builder = new AnalysisBuilder(reading, verdicts, problems);
        builder.CollectSpeakers();
        var quotations = new List<Quotation>(reading.Runs.Count);
        for (int run = 0; run < reading.Runs.Count; run++)
        {
            quotations.Add(builder.Quotation(run));
        }

        return new DocumentAnalysis(reading.Document, quotations, builder._records, DocumentProblems.Of(reading.Document, problems))
        {
            Corrections = reading.Corrected.Outcome,
        };
    }

    private Quotation Quotation(int run)
    {
        QuotedRun quoted = _reading.Runs[run];
        SpeakerChoice? attribution = _verdicts[run].Choice;
        Mention? mention = MentionOf(run);
        int speaker = PlaceOfSpeaker(run);
        QuoteRuling? ruling = _reading.Corrected[run]?.Ruling;
        bool isSure = ruling is not (null or QuoteRuling.Quotation);
        if (attribution is not null && speaker < 0 && !isSure && _untold.CouldBeTold(mention))
        {
            _problems.Add(Problem.At(ProblemCatalogue.UnknownSpeaker, quoted.Span,
                OneLine.Cut(_reading.Document.Text, quoted.Span, LongestExcerpt, atBlank: false)));
        }

        return new Quotation
        {
            Span = quoted.Span,
            MarkedSpan = quoted.MarkedSpan,
            Paragraph = quoted.Paragraph,
            Kind = _verdicts[run].Kind,
            IsContinuation = quoted.ContinuesParagraph || GoesOn(run),
            Parent = _reading.ParentOf(run),
            Mention = mention?.Span,
            MentionKind = mention?.Kind ?? MentionKind.None,
            Cue = mention is { Cue.Kind: not (CueKind.None or CueKind.Addressee or CueKind.Transcript or CueKind.Signature) } ? CueSpan(mention.Cue.Position)
                : null,
            Speaker = speaker,
            Confidence = isSure ? 1 : speaker < 0 ? 0 : attribution!.Confidence / 100f,
            IsCorrected = ruling is not null,
            UntoldRole = speaker >= 0 || isSure ? null : _untold.PlacedRole(mention),
        };
    }

    /// <summary>Who of the document says it: whom people name, else who was found.</summary>
    private Entity? SpeakerOf(int run) => _reading.Corrected[run] is { Ruling: not QuoteRuling.Quotation } correction
        ? _given.EntityOf(correction.Speaker)
        : _verdicts[run].Choice is { Confidence: >= Confidence.Least } found ? found.Entity : null;

    private int PlaceOfSpeaker(int run) => SpeakerOf(run) is { } entity ? _speakers[entity]
        : _reading.Corrected[run] is { Ruling: QuoteRuling.Speaker } correction ? _firstOther + _given.PlaceOfOther(correction.Speaker) : -1;

    /// <summary>The mention that the words are given to; none where people say that it is not the speaker's.</summary>
    private Mention? MentionOf(int run) => _reading.Corrected[run] is { Ruling: not QuoteRuling.Quotation } && _verdicts[run].Choice?.Entity != SpeakerOf(run)
        ? null
        : _verdicts[run].Choice?.Mention;

    private TextSpan CueSpan(int position)
    {
        Token cue = _reading.Narration[position];
        return TextSpan.FromBounds(cue.Start, cue.End);
    }

    /// <summary>Whether the run is the other side of “…,” he said, “…”.</summary>
    private bool GoesOn(int run)
    {
        int previous = run - 1;
        if (previous < 0 || _verdicts[run].Choice?.Mention is not { } mention || !ReferenceEquals(_verdicts[previous].Choice?.Mention, mention)
            || _reading.Runs[previous].Paragraph != _reading.Runs[run].Paragraph)
        {
            return false;
        }

        bool between = mention.Span.Start >= _reading.Runs[previous].MarkedSpan.End && mention.Span.End <= _reading.Runs[run].MarkedSpan.Start;
        return between && CommaOutside.Last(_reading.Tokens, _reading.Runs[previous]) == ','
            && _reading.Narration.IsMark(_reading.Narration.PositionOf(run) - 1, ',');
    }

    private void CollectSpeakers()
    {
        var speaking = new HashSet<Entity>();
        for (int run = 0; run < _verdicts.Length; run++)
        {
            if (SpeakerOf(run) is { } entity)
            {
                speaking.Add(entity);
            }
        }

        foreach (Entity entity in _reading.Entities)
        {
            if (!entity.IsBody || speaking.Contains(entity))
            {
                _speakers[entity] = _records.Count;
                _records.Add(Record(entity));
            }
        }

        _firstOther = _records.Count;
        _records.AddRange(_given.Others);
    }

    private IEnumerable<string> NamesOf(Entity entity)
    {
        yield return FullNameOf(entity);
        foreach (Mention mention in entity.Names)
        {
            yield return NameOf(mention);
        }
    }

    private string FullNameOf(Entity entity)
    {
        string name = NameOf(entity.Fullest);
        if (!entity.IsBody && Nicknames.Find(_reading.Narration, entity.Fullest, out Nicknames.Place nickname))
        {
            // “William ‘Bill’ Harmon” is also written “William Harmon”, and not only here.
            name = TextOf(entity.Fullest.NameFirst, nickname.Start) + " " + TextOf(nickname.Next, entity.Fullest.End);
        }

        if (entity.SharedSurname is { } shared && entity.NameLength == 1)
        {
            Token surname = _reading.Narration[shared.Head];
            name += " " + _reading.Document.Text.Substring(surname.Start, surname.End - surname.Start);
        }

        return name;
    }

    private DocumentSpeaker Record(Entity entity)
    {
        string name = FullNameOf(entity);
        _seen.Clear();
        _seen.Add(name);
        var aliases = new List<WrittenForm>();
        foreach (Mention mention in entity.Names)
        {
            string form = NameOf(mention);
            if (_seen.Add(form))
            {
                aliases.Add(new WrittenForm(form, NameSpan(mention)));
            }
        }

        var roles = new List<WrittenForm>();
        foreach (RolePhrase role in entity.Roles)
        {
            roles.Add(new WrittenForm(OneLine.Of(role.Text, new TextSpan(0, role.Text.Length)), role.Span));
        }

        return new DocumentSpeaker
        {
            Name = name,
            Kind = entity.IsBody ? SpeakerKind.Organisation : SpeakerKind.Person,
            Gender = entity.Gender,
            Aliases = aliases.ToEquatableArray(),
            Roles = roles.ToEquatableArray(),
        };
    }

    private TextSpan NameSpan(Mention mention) =>
        TextSpan.FromBounds(_reading.Narration[mention.NameFirst].Start, _reading.Narration[mention.End - 1].End);

    private string NameOf(Mention mention) => OneLine.Of(_reading.Document.Text, NameSpan(mention));

    private string TextOf(int first, int end) =>
        OneLine.Of(_reading.Document.Text, TextSpan.FromBounds(_reading.Narration[first].Start, _reading.Narration[end - 1].End));
}
