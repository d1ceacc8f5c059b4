using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents.Headers;

/// <summary>A declaration of a header that is not understood.</summary>
/// <param name="Name">The header, as it is declared.</param>
/// <param name="Words">What is wrong, and what to write.</param>
public sealed record HeaderFault(string Name, string Words);

/// <summary>Reads declarations of headers: items of a project, handed over as lines, or options of a command.</summary>
public sealed class HeaderSchemaReader
{
    private const int LongestName = 32;
    private static readonly string[] Types = ["string", "date", "int", "decimal", "bool", "uri", "list", "enum"];
    private static readonly string[] FieldsOfSearch = ["text", "quote", "speaker", "role", "after", "before", "on"];
    private static readonly char[] ValueSeparators = [';', ','];

    private readonly List<HeaderDeclaration> _declarations = [];
    private readonly List<HeaderFault> _faults = [];

    /// <summary>The declarations that are not understood; they are left out of the schema.</summary>
    public IReadOnlyList<HeaderFault> Faults => _faults;

    /// <summary>The schema of the declarations that are.</summary>
    public HeaderSchema ToSchema() => _declarations.Count == 0 ? HeaderSchema.None : new HeaderSchema(_declarations);

    /// <summary>Reads lines, each of a name, a type, <c>true</c> where the header is required, and the values of an enumeration, parted by tabs.</summary>
    public static HeaderSchemaReader ReadLines(string lines)
    {
        var reader = new HeaderSchemaReader();
        foreach (string line in lines.Split('\n'))
        {
            if (line.Trim('\r').Length > 0)
            {
                reader.AddLine(line);
            }
        }

        return reader;
    }

    /// <summary>Adds the declaration of a line.</summary>
    public void AddLine(string line)
    {
        string[] fields = line.TrimEnd('\r').Split('\t');
        Add(fields[0], Field(fields, 1), Field(fields, 2), Field(fields, 3));
    }

    /// <summary>Adds the declaration of an option: <c>rating:int</c>, <c>status:enum=draft,final:required</c>.</summary>
    public void AddOption(string option)
    {
        const string required = ":required";
        bool isRequired = option.EndsWith(required, StringComparison.OrdinalIgnoreCase);
        string rest = isRequired ? option.Substring(0, option.Length - required.Length) : option;
        int colon = rest.IndexOf(':');
        int equal = colon < 0 ? -1 : rest.IndexOf('=', colon);
        string type = colon < 0 ? "" : equal < 0 ? rest.Substring(colon + 1) : rest.Substring(colon + 1, equal - colon - 1);
        Add(colon < 0 ? rest : rest.Substring(0, colon), type, isRequired ? "true" : "", equal < 0 ? "" : rest.Substring(equal + 1));
    }

    /// <summary>Adds a declaration, as the metadata of an item give it.</summary>
    /// <param name="name">The header.</param>
    /// <param name="type">Its type; <c>string</c> when empty.</param>
    /// <param name="required">Whether it is required; not when empty.</param>
    /// <param name="values">The values of an enumeration, parted by semicolons or commas.</param>
    public void Add(string name, string type, string required, string values)
    {
        string key = name.Trim().ToLowerInvariant();
        int kind = type.Trim().Length == 0 ? 0 : Array.FindIndex(Types, known => string.Equals(known, type.Trim(), StringComparison.OrdinalIgnoreCase));
        EquatableArray<string> words = values.Split(ValueSeparators).Select(word => word.Trim()).Where(word => word.Length > 0).ToEquatableArray();
        string? fault = FaultOfName(key)
            ?? (kind < 0 ? $"there is no type '{type.Trim()}'; the types are {string.Join(", ", Types)}" : FaultOfType(key, (HeaderType)kind, words))
            ?? (IsFlag(required.Trim()) ? null : $"Required is '{required.Trim()}'; write true or false");
        if (fault is null)
        {
            _declarations.Add(new HeaderDeclaration(key, (HeaderType)kind, Is(required.Trim(), "true"), words));
        }
        else
        {
            _faults.Add(new HeaderFault(name.Trim(), fault));
        }
    }

    private string? FaultOfName(string key)
    {
        if (HeaderSchema.IsOfEveryArticle(key))
        {
            return "every article may have this header, so it need not be declared";
        }

        if (Array.IndexOf(FieldsOfSearch, key) >= 0)
        {
            return "the search has a field of this name; name the header otherwise";
        }

        if (_declarations.Exists(declaration => declaration.Name == key))
        {
            return "it is declared twice; remove one of the declarations";
        }

        bool isName = key.Length is > 0 and <= LongestName && char.IsLetter(key[0]) && key.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        return isName ? null : "a header's name is a letter and up to 31 letters, digits, hyphens or underscores";
    }

    private static string? FaultOfType(string key, HeaderType type, EquatableArray<string> words)
    {
        if (key == HeaderSchema.Tags && type != HeaderType.List)
        {
            return "tags are a list in every project";
        }

        if (type != HeaderType.Enum)
        {
            return words.Count == 0 ? null : "only an enum has values";
        }

        if (words.Count == 0)
        {
            return "an enum needs its values, such as Values=\"draft;final\"";
        }

        return words.Distinct(StringComparer.OrdinalIgnoreCase).Count() == words.Count ? null : "two of its values are the same word";
    }

    private static bool IsFlag(string text) => text.Length == 0 || Is(text, "true") || Is(text, "false");

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);

    private static string Field(string[] fields, int place) => place < fields.Length ? fields[place] : "";
}
