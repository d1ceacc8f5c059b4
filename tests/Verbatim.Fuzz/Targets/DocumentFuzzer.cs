using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TestSupport;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Objects;
using Verbatim.Compiler.Quotations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Compiler.Storage;
using Verbatim.Compiler.Text;
using Verbatim.Fuzz.Inputs;
using static Verbatim.Fuzz.Targets.BrokenPromiseException;

namespace Verbatim.Fuzz.Targets;

/// <summary>Documents from their bytes to what a program reads of them: nothing is thrown, and every word is where it is said to be.</summary>
internal sealed class DocumentFuzzer : Fuzzer
{
    private const string Halves = "What is found begins and ends with a whole character.";

    private static readonly string Options = CompileOptions.Default.Identity;

    public override string Verb => "documents";

    public override string Does => "analysed, declared, compiled, kept, linked, written, read back whole, every quote verified in its file";

    public override FuzzCase Make(FuzzRandom random) => DocumentMaker.Make(random, most: 5);

    public override void Check(FuzzCase input)
    {
        var documents = new List<CompiledDocument>();
        var kept = new List<CompiledDocument>();
        foreach (FuzzFile file in input.Files)
        {
            DocumentSource source = DocumentSource.FromBytes(file.Path, file.Bytes);
            DocumentAnalysis analysis = DocumentAnalyzer.Analyze(DocumentReader.Read(source));
            CheckSpans(analysis);
            CompiledDocument compiled = DocumentCompiler.Compile(analysis);
            documents.Add(compiled);
            kept.Insert(0, Kept(compiled, file.Bytes));
        }

        CheckHandedOver(documents);
        byte[] image = CorpusCompiler.Link(documents).Image;
        Unless(image.AsSpan().SequenceEqual(CorpusCompiler.Link(kept).Image), "What was kept of documents gives the same image, in whatever order.");
        CheckImage(image, input);
    }

    private static void CheckSpans(DocumentAnalysis analysis)
    {
        var text = new TextSpan(0, analysis.Document.Text.Length);
        foreach (Problem problem in analysis.Problems)
        {
            Unless(text.Contains(problem.Span), "A problem points into the text.");
            Unless(problem.Message.Length > 0, "A problem has a message.");
        }

        foreach (DocumentSpeaker speaker in analysis.Speakers)
        {
            Unless(IsWhole(analysis, speaker.NameSpan) && speaker.Aliases.Concat(speaker.Roles).All(form => IsWhole(analysis, form.Span)), Halves);
        }

        for (int i = 0; i < analysis.Quotations.Count; i++)
        {
            Quotation quotation = analysis.Quotations[i];
            Unless(text.Contains(quotation.MarkedSpan) && quotation.MarkedSpan.Contains(quotation.Span), "A quotation lies within its marks.");
            Unless(analysis.Document.Paragraphs[quotation.Paragraph].Span.Contains(quotation.MarkedSpan), "A quotation lies in its paragraph.");
            Unless(quotation.Parent < i && quotation.Speaker < analysis.Speakers.Count, "A quotation's parent stands before it, and its speaker is one.");
            Unless(quotation.Mention is not { } mention || text.Contains(mention), "A mention lies in the text.");
            Unless(quotation.Cue is not { } cue || text.Contains(cue), "A cue lies in the text.");
            Unless(IsWhole(analysis, quotation.Span) && IsWhole(analysis, quotation.Mention) && IsWhole(analysis, quotation.Cue), Halves);
            Unless(quotation.Confidence is >= 0 and <= 1, "A confidence is one from 0 to 1.");
        }
    }

    private static bool IsWhole(DocumentAnalysis analysis, TextSpan? span) =>
        span is not { } given || (!Parts(analysis.Document.Text, given.Start) && !Parts(analysis.Document.Text, given.End));

    private static bool Parts(string text, int place) =>
        place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]);

    private static CompiledDocument Kept(CompiledDocument compiled, byte[] file)
    {
        byte[] cache = DocumentCache.Write([DocumentCacheEntry.Of(compiled, file)], Options);
        CompiledDocument? restored = DocumentCache.Read(cache, Options).Find(compiled.Declaration.Path, compiled.FileSha256)?.Restore(file);
        Unless(restored is not null && restored.Declaration == compiled.Declaration, "A kept document is declared as it was.");
        return restored!;
    }

    private static void CheckHandedOver(List<CompiledDocument> documents)
    {
        var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true))
        {
            DeclarationFile.Write(writer, documents.Select(document => document.Declared));
        }

        DeclarationFile handed = DeclarationFile.Read(Encoding.UTF8.GetString(bytes.ToArray()));
        foreach (CompiledDocument document in documents)
        {
            Unless(handed.Find(document.Declaration.Path, document.Declaration.TextHash)?.Declaration == document.Declaration,
                "What is handed over is what was declared.");
        }
    }

    private static void CheckImage(byte[] image, FuzzCase input)
    {
        Corpus corpus = Corpus.FromBytes(image);
        corpus.Verify();
        foreach (Article article in corpus.Articles)
        {
            FuzzFile file = input.Files.Single(file => file.Path == article.File.Path);
            Unless(corpus.Articles[article.Name].Equals(article), "An article is found by its name.");
            Unless(article.File.Verify(new MemoryStream(file.Bytes)), "A file is the one that it was compiled from.");
            if (IsUtf8(file.Bytes))
            {
                CheckWords(article, file.Bytes);
            }
        }

        // Half of the time would go into this, so it is done where several documents meet.
        if (input.Files.Count > 1)
        {
            CheckEveryMember(corpus, image);
        }
    }

    private static void CheckEveryMember(Corpus corpus, byte[] image)
    {
        Article? first = corpus.Articles.Count == 0 ? null : corpus.Articles[0];
        string speaker = corpus.Speakers.Count == 0 ? "nobody" : corpus.Speakers[0].Name;
        var questions = new Questions(QuestionsOf(first), first?.Name ?? "none", speaker, default, DateOnly.MaxValue) { Most = 10 };
        Unless(EveryMember.ReadOrRefuse(image, questions), "All of an image is read that was just written.");
    }

    private static void CheckWords(Article article, byte[] file)
    {
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            Unless(paragraph.Verify(new MemoryStream(file)), "A paragraph stands in its file, byte for byte.");
            Unless(Decoded(file, paragraph.FileRange) == paragraph.Text, "A paragraph's place in its file has its words.");
        }

        foreach (Quote quote in article.Quotes)
        {
            Unless(quote.Verify(new MemoryStream(file)), "A quote stands in its file, byte for byte.");
            Unless(Decoded(file, quote.FileRange) == quote.Text, "A quote's place in its file has its words.");
            Unless(quote.Range.In(article.Text).SequenceEqual(quote.Text), "A quote's place in the text has its words.");
            Unless(quote.Speaker is not { } speaker || speaker.Quotes.Contains(quote), "A speaker has the quotes that are hers.");
        }
    }

    private static string[] QuestionsOf(Article? article)
    {
        string[] words = article?.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        string word = words.FirstOrDefault(part => part.All(char.IsAsciiLetterLower)) ?? "bridge";
        return [word, word + " AND said", $"\"{word} said\"", word[..1] + "*", word + "~", "quote:" + word, "speaker:brun after:2020"];
    }

    private static string Decoded(byte[] file, TextRange range) => Encoding.UTF8.GetString(file, range.Start, range.Length);

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
