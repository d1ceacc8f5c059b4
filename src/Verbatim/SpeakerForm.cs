using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Verbatim.Image;

namespace Verbatim;

/// <summary>A form of a speaker's name, or a role, and where it is first written.</summary>
[DebuggerDisplay("{Text,nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class SpeakerForm : IEquatable<SpeakerForm>
{
    private readonly Corpus _corpus;
    private readonly int _record;

    internal SpeakerForm(Corpus corpus, int number)
    {
        _corpus = corpus;
        _record = corpus.Image.RecordAt(ImageSection.Forms, FormRecord.Size, number);
    }

    /// <summary>The form as written.</summary>
    public string Text => _corpus.Image.StringAt(_record + FormRecord.Text);

    /// <summary>The article that first has it.</summary>
    public Article Article => new(_corpus, _corpus.Image.Memory.ReadInt32(_record + FormRecord.Article));

    /// <summary>Where it stands in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
    public TextRange Range => Article.Body.RangeOf(
        _corpus.Image.Memory.ReadInt32(_record + FormRecord.CharStart), _corpus.Image.Memory.ReadInt32(_record + FormRecord.CharLength));

    /// <inheritdoc />
    public bool Equals(SpeakerForm? other) => other is not null && other._record == _record && ReferenceEquals(other._corpus, _corpus);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SpeakerForm);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_corpus, _record);

    /// <summary>Whether the two are the same form of the same speaker.</summary>
    public static bool operator ==(SpeakerForm? left, SpeakerForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different forms.</summary>
    public static bool operator !=(SpeakerForm? left, SpeakerForm? right) => !(left == right);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
