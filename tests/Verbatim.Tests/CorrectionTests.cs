using System;
using System.Linq;
using System.Text.Json;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Image;

namespace Verbatim.Tests;

/// <summary>What a program sees of corrections.</summary>
public class CorrectionTests
{
    private static readonly string[] Lines = ["speaker | Ada Okonjo | wikidata | Q1048", "speaker | Ada Okonjo | note | Mayor since 2019."];

    [Fact]
    public void A_speaker_has_the_item_and_the_note_that_a_correction_gives()
    {
        Speaker speaker = Corpus.FromBytes(Given.Corrected(Lines, Given.HarbourDocument())).Speakers["Ada Okonjo"];

        Assert.Equal("Q1048", speaker.WikidataId);
        Assert.Equal("Mayor since 2019.", speaker.Note);
    }

    [Fact]
    public void One_of_the_two_may_be_missing()
    {
        Speaker speaker = Corpus.FromBytes(Given.Corrected(["speaker | Ben Rask | note | A captain."], Given.HarbourDocument())).Speakers["Ben Rask"];

        Assert.Null(speaker.WikidataId);
        Assert.Equal("A captain.", speaker.Note);
    }

    [Fact]
    public void Without_corrections_there_is_none()
    {
        Speaker speaker = Given.Harbour().Corpus.Speakers["Ada Okonjo"];

        Assert.Null(speaker.WikidataId);
        Assert.Null(speaker.Note);
        Assert.All(Given.Harbour().Quotes, quote => Assert.False(quote.IsCorrected));
    }

    [Fact]
    public void A_file_that_corrects_nothing_leaves_the_image_as_it_is() =>
        Assert.Equal(Given.Image(Given.HarbourDocument()), Given.Corrected(["# Nothing."], Given.HarbourDocument()));

    [Fact]
    public void Places_that_the_image_does_not_have_are_noticed()
    {
        byte[] image = Given.Corrected(Lines, Given.HarbourDocument());
        int speakers = BitConverter.ToInt32(image, ImageLayout.HeaderSize + ((int)ImageSection.Speakers * ImageLayout.SectionEntrySize));
        BitConverter.TryWriteBytes(image.AsSpan(speakers + SpeakerRecord.Details), int.MaxValue);

        Assert.Throws<CorruptCorpusException>(() => Corpus.FromBytes(image).Speakers[0].Note);
    }

    [Fact]
    public void A_corrected_quote_says_so_and_is_sure()
    {
        string line = $"quote\ta.txt\tWe go on\t{CorrectionSet.HashOf("We go on,")}\tby\tBen Rask";
        CorrectionSet corrections = CorrectionSet.Read([("corrections.tsv", line)]);
        DocumentSource source = DocumentSource.FromText("a.txt", "date 2023-05-02\n\n“We go on,” Okonjo said.\n");
        Compiler.Objects.CompiledDocument document = DocumentCompiler.Compile(source, CompileOptions.Default.For("a.txt", corrections));

        Quote quote = Assert.Single(Corpus.FromBytes(CorpusCompiler.Link([document], corrections: corrections).Image).Articles.Single().Quotes);

        Assert.Equal(("Ben Rask", true, 1f, null), (quote.Speaker!.Name, quote.IsCorrected, quote.Confidence, quote.Mention));
        Assert.Contains("\"isCorrected\":true", JsonSerializer.Serialize(quote, JsonSerializerOptions.Web), StringComparison.Ordinal);
    }
}
