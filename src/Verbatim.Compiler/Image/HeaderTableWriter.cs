using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Bytes;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Objects;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Image;

/// <summary>Writes the headers of all articles, as <see cref="HeaderLayout"/> lays them out: each value once, with its articles.</summary>
internal sealed class HeaderTableWriter
{
    private readonly List<Column> _columns = [];
    private readonly Dictionary<string, Column> _byName = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<CompiledDocument> _documents;

    private HeaderTableWriter(HeaderSchema schema, IReadOnlyList<CompiledDocument> documents)
    {
        _documents = documents;
        foreach (HeaderDeclaration declaration in schema.Declarations)
        {
            Column column = Add(declaration.Name, declaration.Type);
            foreach (string word in declaration.Values)
            {
                column.Add(word);
            }
        }

        for (int i = 0; i < documents.Count; i++)
        {
            foreach (OwnHeader header in documents[i].Headers)
            {
                Column column = _byName.TryGetValue(header.Name, out Column? known) ? known : Add(header.Name, header.Type);
                foreach (string value in header.Values)
                {
                    column.Add(value).Articles.Add(i);
                }
            }
        }

        int declared = schema.Declarations.Count;
        _columns.Sort(declared, _columns.Count - declared, Comparer<Column>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name)));
        for (int i = 0; i < _columns.Count; i++)
        {
            _columns[i].Number = i;
        }
    }

    /// <summary>Writes the table; nothing when there is no header.</summary>
    /// <param name="section">Where it goes.</param>
    /// <param name="strings">The image's strings.</param>
    /// <param name="schema">What the project declares.</param>
    /// <param name="documents">The documents, in the order of the articles.</param>
    public static void Write(ByteWriter section, StringHeap strings, HeaderSchema schema, IReadOnlyList<CompiledDocument> documents)
    {
        var writer = new HeaderTableWriter(schema, documents);
        if (writer._columns.Count > 0)
        {
            writer.Write(section, strings);
        }
    }

    private Column Add(string name, HeaderType type)
    {
        var column = new Column(name, type);
        _columns.Add(column);
        _byName.Add(name, column);
        return column;
    }

    private void Write(ByteWriter section, StringHeap strings)
    {
        List<Value>[] ordered = [.. _columns.Select(column => column.InOrder())];
        Value[] values = [.. ordered.SelectMany(list => list)];
        section.Int32(_columns.Count);
        section.Int32(values.Length);
        section.Int32(values.Sum(value => value.Articles.Count));
        int firstValue = 0;
        for (int i = 0; i < _columns.Count; i++)
        {
            ImageRecord record = ImageRecord.In(section, HeaderNameRecord.Size, strings);
            record.String(HeaderNameRecord.Name, _columns[i].Name);
            record.Int32(HeaderNameRecord.Type, (int)_columns[i].Type);
            record.Int32(HeaderNameRecord.FirstValue, firstValue);
            firstValue += ordered[i].Count;
        }

        int firstEntry = 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i].Number = i;
            ImageRecord record = ImageRecord.In(section, HeaderValueRecord.Size, strings);
            record.String(HeaderValueRecord.Text, values[i].Text);
            record.String(HeaderValueRecord.Key, values[i].Key);
            record.Int32(HeaderValueRecord.FirstEntry, firstEntry);
            firstEntry += values[i].Articles.Count;
        }

        foreach (int article in values.SelectMany(value => value.Articles))
        {
            section.Int32(article);
        }

        WriteArticles(section);
    }

    private void WriteArticles(ByteWriter section)
    {
        var entries = new List<int>();
        section.Int32(0);
        foreach (CompiledDocument document in _documents)
        {
            // Headers in the order of their names, the items of a list in that of the file.
            foreach (OwnHeader header in document.Headers.OrderBy(header => _byName[header.Name].Number))
            {
                entries.AddRange(header.Values.Select(value => _byName[header.Name].Add(value).Number));
            }

            section.Int32(entries.Count);
        }

        foreach (int value in entries)
        {
            section.Int32(value);
        }
    }

    private sealed class Value(string text, string key)
    {
        public string Text { get; } = text;

        public string Key { get; } = key;

        public byte[] KeyBytes { get; } = Encoding.UTF8.GetBytes(key);

        public int Number { get; set; }

        public List<int> Articles { get; } = [];
    }

    private sealed class Column(string name, HeaderType type)
    {
        private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

        public string Name { get; } = name;

        public HeaderType Type { get; } = type;

        public int Number { get; set; }

        public Value Add(string text)
        {
            if (!_values.TryGetValue(text, out Value? value))
            {
                _values.Add(text, value = new Value(text, KeyOf(text)));
            }

            return value;
        }

        public List<Value> InOrder()
        {
            var values = new List<Value>(_values.Values);
            values.Sort(Compare);
            return values;
        }

        // Days in their one form stand by their letters.
        private int Compare(Value left, Value right)
        {
            int order = Type is HeaderType.Int or HeaderType.Decimal
                ? decimal.Parse(left.Text, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(right.Text, CultureInfo.InvariantCulture))
                : left.KeyBytes.AsSpan().SequenceCompareTo(right.KeyBytes);
            return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
        }

        private static string KeyOf(string text)
        {
            Span<char> key = stackalloc char[HeaderKey.MaxLength];
            return key.Slice(0, HeaderKey.Write(text.AsSpan(), key)).ToString();
        }
    }
}
