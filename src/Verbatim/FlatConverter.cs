using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verbatim.Json;

namespace Verbatim;

/// <summary>Writes a thing of a corpus as a flat JSON object, and reads it by looking it up again.</summary>
internal abstract class FlatConverter<T>(Corpus? corpus) : JsonConverter<T>
{
    private JsonNames? _names;

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Corpus known = Required();
        return Find(known, new JsonFields(JsonElement.ParseValue(ref reader), Names(options)));
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var fields = new JsonFieldWriter(writer, Names(options), options.DefaultIgnoreCondition);
        fields.Begin();
        Write(fields, value);
        fields.End();
    }

    /// <summary>Writes the fields, in their order.</summary>
    protected internal abstract void Write(JsonFieldWriter fields, T value);

    /// <summary>Looks up what the JSON names.</summary>
    /// <exception cref="JsonException">The corpus has no such thing, or it reads differently there.</exception>
    protected abstract T Find(Corpus corpus, JsonFields fields);

    /// <summary>The corpus to look things up in.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    protected Corpus Required() => corpus ?? throw new NotSupportedException(
        $"A {typeof(T).Name} is read from JSON by looking it up in a corpus. Say in which: options.Converters.Add(new {nameof(CorpusJsonConverter)}(corpus)).");

    private JsonNames Names(JsonSerializerOptions options) => JsonNames.For(ref _names, options);
}
