using System;
using System.Collections.Generic;
using System.IO;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Storage;

/// <summary>
/// Where the fields of a record pass, one after another. A writer puts down the value that it is given and returns it; a reader takes no
/// notice of that value and returns the one that was put down. So a schema names each field once, whichever way it goes:
/// <c>Title = stream.Text(given?.Title)</c>.
/// </summary>
/// <remarks>A reader throws <see cref="InvalidDataException"/> and nothing else, whatever is in front of it.</remarks>
internal abstract class RecordStream
{
    public abstract int Number(int? value);

    public abstract string Text(string? value);

    /// <summary>How many items follow, each of which takes a byte or a character at the least: no damage asks for more memory than there is to read.</summary>
    protected abstract int Count(int value);

    public bool Flag(bool value) => Number(value ? 1 : 0) switch
    {
        0 => false,
        1 => true,
        _ => throw new InvalidDataException(),
    };

    public string? TextOrNull(string? value) => Flag(value is not null) ? Text(value) : null;

    public T[] List<T>(IReadOnlyList<T>? items, Func<RecordStream, T?, T> schema)
    {
        int count = Count(items?.Count ?? 0);
        if (count == 0)
        {
            return [];
        }

        var passed = new T[count];
        for (int i = 0; i < count; i++)
        {
            passed[i] = schema(this, items is null ? default : items[i]);
        }

        return passed;
    }

    public EquatableArray<T> Array<T>(EquatableArray<T>? items, Func<RecordStream, T?, T> schema)
        where T : IEquatable<T> => new(List<T>(items, schema));
}
