using System;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Verbatim.Json;

/// <summary>The names of fields as the naming policy of a program's options makes them.</summary>
internal sealed class JsonNames
{
    private readonly JsonNamingPolicy? _policy;
    private readonly JavaScriptEncoder? _encoder;
    private readonly ConcurrentDictionary<string, JsonEncodedText> _names = new(StringComparer.Ordinal);

    private JsonNames(JsonNamingPolicy? policy, JavaScriptEncoder? encoder)
    {
        _policy = policy;
        _encoder = encoder;
    }

    /// <summary>The names for the options, kept where the reference points.</summary>
    public static JsonNames For(ref JsonNames? kept, JsonSerializerOptions options)
    {
        JsonNames? names = kept;
        if (names is null || names._policy != options.PropertyNamingPolicy || names._encoder != options.Encoder)
        {
            kept = names = new JsonNames(options.PropertyNamingPolicy, options.Encoder);
        }

        return names;
    }

    /// <summary>The name to write.</summary>
    public JsonEncodedText Written(string name) =>
        _names.GetOrAdd(name, static (plain, names) => JsonEncodedText.Encode(names.Converted(plain), names._encoder), this);

    /// <summary>Whether a name that is read is meant: as it is written, or as the property is called in code, in any case.</summary>
    public bool IsNameOf(string name, string read) =>
        read.Equals(name, StringComparison.OrdinalIgnoreCase) || read.Equals(Converted(name), StringComparison.OrdinalIgnoreCase);

    private string Converted(string name) => _policy?.ConvertName(name) ?? name;
}
