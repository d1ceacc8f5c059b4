using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Verbatim.Compiler.Documents.FrontMatter;
using Verbatim.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Verbatim.Compiler.Tests.Documents.Markdown;

/// <summary>Holds what is read of front matter to what YamlDotNet reads.</summary>
public class YamlTests
{
    private static readonly string[] Pieces =
    [
        "a: ", "b: ", "- ", "  - ", "word", "two words", " # note", "\n", "\n", "\n\n", "\n  ", "\"", "'", "''", "\\n", "\\u00e9", "\\\"", "|", ">",
        "|-", ">+", ">2", "[", "]", ", ", "é", ":", "#", "-", "~", "\n    ",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(places => "a: " + string.Concat(places.Select(place => Pieces[place])) + "\n");

    [Theory]
    [InlineData("a: word")]
    [InlineData("a: two words # a comment")]
    [InlineData("a: it's#this")]
    [InlineData("a: 'it''s'")]
    [InlineData("'a b': x\n\"c\": y")]
    [InlineData("a: \"x\\ty \\u00e9\\x41\\U0001F600 \\\\ \\\"q\\\" \\/\"")]
    [InlineData("a: \"one\n  two\n\n  three \\\n  four\"")]
    [InlineData("a: 'one\n  two\n\n  three'")]
    [InlineData("a: one\n  two\n\n  three\nb: x")]
    [InlineData("a:\n  one\n  two")]
    [InlineData("a:\n  \"one\"\nb: x")]
    [InlineData("a: http://x.example/y:z")]
    [InlineData("a:\nb: x")]
    [InlineData("a: ~\nb: null")]
    [InlineData("a: [x, 'y, z', \"w\", two words]")]
    [InlineData("a: [\n  x,\n  y # note\n  ]")]
    [InlineData("a: []")]
    [InlineData("a:\n- x\n- 'y'\n- \"z\"\nb: w")]
    [InlineData("a:\n  - x\n    y\n  # note\n  - z\nb: w")]
    [InlineData("a:\n  - |\n    x\n    y\n  - z")]
    [InlineData("a: |\n  x\n   y\n\n  z\nb: w")]
    [InlineData("a: |-\n  x\n  y\n\nb: w")]
    [InlineData("a: |+\n  x\n\nb: w")]
    [InlineData("a: >\n  x\n  y\n\n  z\n    w\n  v\nb: u")]
    [InlineData("a: >-\n\n  x\n  y\n")]
    [InlineData("a: |2\n    x\n   y\n")]
    [InlineData("a: > # note\n  x\n")]
    [InlineData("# note\n\na: x\n   # note\nb: y")]
    [InlineData("a: x\r\nb: |\r\n  y\r\n  z\r\n")]
    [InlineData("a: -x\nb: ?y\nc: :z")]
    public void A_value_is_what_yaml_says(string lines)
    {
        Assert.Equal(TheirsOf(lines), OursOf(lines, out List<YamlFault> faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void Whatever_yaml_allows_is_read_as_it_says_or_reported()
    {
        Texts.Sample(
            lines =>
            {
                string[]? theirs = TheirsOf(lines);
                string[] ours = OursOf(lines, out List<YamlFault> faults);
                bool same = theirs is null || faults.Count > 0 || theirs.SequenceEqual(ours);
                Assert.True(same, Show(lines) + Show(ours) + Show(theirs));
            },
            iter: 5000);
    }

    private static string[] OursOf(string lines, out List<YamlFault> faults)
    {
        faults = [];
        return [.. YamlReader.Read(lines, new TextSpan(0, lines.Length), faults).Select(entry => entry.Key + "=" + string.Join('¦', entry.Values))];
    }

    /// <summary>What YamlDotNet reads; null for what is no YAML, or a map of anything but scalars and lists of them.</summary>
    private static string[]? TheirsOf(string lines)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new System.IO.StringReader(lines));
        }
        catch (System.Exception exception) when (exception is YamlException or System.ArgumentException or System.InvalidOperationException)
        {
            return null;
        }

        return yaml.Documents.Count == 1 && yaml.Documents[0].RootNode is YamlMappingNode map
            && map.All(pair => pair.Key is YamlScalarNode && IsFlat(pair.Value))
            ? [.. map.Select(pair => ((YamlScalarNode)pair.Key).Value + "=" + ValueOf(pair.Value))]
            : null;
    }

    private static string Show(object? value) => System.Text.Json.JsonSerializer.Serialize(value) + "\n";

    private static bool IsFlat(YamlNode node) => node is YamlScalarNode || (node is YamlSequenceNode list && list.All(item => item is YamlScalarNode));

    private static string ValueOf(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "~" or "null" } => "",
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode list => string.Join('¦', list.Select(ValueOf).Where(value => value.Length > 0)),
        _ => "",
    };
}
