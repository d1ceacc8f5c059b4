using System.Linq;
using CsCheck;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Tests.Corrections;

/// <summary>What holds of any file of corrections.</summary>
public class CorrectionProperties
{
    private const string Text =
        "date 2024-05-06\n\n“We wait,” said Anna Brun. “We wait,” the Harbour Union said. Elsa Kest, the mayor, called it “a day”. “No,” Brun said.\n";

    private static readonly string[] Names = ["Anna Brun", "Brun", "Elsa Kest", "Harbour Union", "the Harbour Union", "Ivo Kell", "?", "*", "ß", "\uD83D"];

    private static readonly string[] Words =
    [
        "quote", "name", "person", "speaker", "by", "nobody", "term", "quotation", "is", "same", "not", "gender", "kind", "wikidata", "note", "female", "person",
        "organisation", "a.txt", "b.txt", "../a.txt", "We wait", "a day", "No", CorrectionSet.HashOf("We wait,"), CorrectionSet.HashOf("We wait,") + "#2",
        CorrectionSet.HashOf("a day"), "#", "", " ", "\r", "\0",
    ];

    private static readonly Gen<string> Field = OneOf([.. Words, .. Names]);

    private static readonly Gen<string> Line = Gen.OneOf(
        Field.List[0, 7].Select(fields => string.Join('\t', fields)),
        Gen.Select(OneOf(Names), OneOf("same", "not"), OneOf(Names)).Select((left, word, right) => $"person\t{left}\t{word}\t{right}"),
        Gen.Select(OneOf(Names), OneOf(Names)).Select((name, person) => $"name\t*\t{name}\tis\t{person}"),
        Gen.Select(OneOf(Names), OneOf(Names)).Select((name, shown) => $"speaker\t{name}\tname\t{shown}"),
        Gen.Select(OneOf(CorrectionSet.HashOf("We wait,"), CorrectionSet.HashOf("We wait,") + "#1"), OneOf(Names))
            .Select((hash, name) => $"quote\ta.txt\tWe\t{hash}\tby\t{name}"));

    [Fact]
    public void It_is_linked_without_a_throw_and_every_problem_lies_on_its_line() => Line.List[0, 12].Sample(lines =>
    {
        string file = string.Join('\n', lines);
        CorrectionSet corrections = CorrectionSet.Read([("corrections.tsv", file)]);
        CompiledCorpus compiled = Compile(corrections);

        string[] written = file.Split('\n');
        Assert.All(compiled.Corpus.Problems.Where(problem => problem.Lines is not null), problem =>
        {
            Assert.Equal(problem.Lines!.Value.Start.Line, problem.Lines.Value.End.Line);
            Assert.True(problem.Lines.Value.End.Column <= written[problem.Lines.Value.Start.Line - 1].Length + 1);
        });
    });

    [Fact]
    public void Speakers_have_names_and_ids_of_their_own() => Line.List[0, 12].Sample(lines =>
    {
        LinkedCorpus corpus = Compile(CorrectionSet.Read([("corrections.tsv", string.Join('\n', lines))])).Corpus;

        Assert.Equal(corpus.Speakers.Count, corpus.Speakers.Select(speaker => speaker.Id).Distinct().Count());
        Assert.Equal(corpus.Speakers.Count, corpus.Speakers.Select(speaker => speaker.Member).Distinct().Count());
        Assert.All(corpus.Speakers, speaker => Assert.True(speaker.QuoteCount > 0));
    });

    [Fact]
    public void The_same_file_gives_the_same_bytes() => Line.List[0, 12].Sample(lines =>
    {
        string file = string.Join('\n', lines);

        Assert.Equal(Compile(CorrectionSet.Read([("corrections.tsv", file)])).Image, Compile(CorrectionSet.Read([("corrections.tsv", file)])).Image);
    }, iter: 30);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(place => words[place]);

    private static CompiledCorpus Compile(CorrectionSet corrections)
    {
        CompiledDocument[] documents =
        [
            .. new[] { "a.txt", "c.txt" }.Select(path =>
                DocumentCompiler.Compile(DocumentSource.FromText(path, Text), CompileOptions.Default.For(path, corrections))),
        ];
        return CorpusCompiler.Link(documents, corrections: corrections);
    }
}
