using System.Collections.Generic;
using Verbatim.Compiler.Corrections;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.People;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Compiler.Quotations.Reading;

/// <summary>A document read up to the question who speaks: its runs with their kinds, its narration, and the mentions in it.</summary>
internal sealed class QuotationReading
{
    private QuotationReading(Document document, List<QuotedRun> runs, LinearModel model, DocumentCorrections corrections)
    {
        Document = document;
        Runs = runs;
        Corrected = CorrectedRuns.Find(document, runs, corrections);
        Tokens = new TokenizedDocument(document, runs);
        Words = new MarkedWords(Tokens);
        KindFeatures = new KindFeatures(Words);
        KindRules = new KindRules(Words);
        Kinds = KindOf(model);
        IsOuterQuotation = OuterQuotations();
        Narration = new Narration(Tokens, IsOuterQuotation);
        Mentions = MentionFinder.Find(Narration);
        CueFinder.Bind(Narration, Mentions);
        Entities = EntityFinder.Find(Narration, Mentions);
    }

    public Document Document { get; }

    public List<QuotedRun> Runs { get; }

    /// <summary>What people say of the runs.</summary>
    public CorrectedRuns Corrected { get; }

    public TokenizedDocument Tokens { get; }

    public MarkedWords Words { get; }

    public KindFeatures KindFeatures { get; }

    public KindRules KindRules { get; }

    public QuotationKind[] Kinds { get; }

    /// <summary>For each run, whether it is a quotation that stands in no other.</summary>
    public bool[] IsOuterQuotation { get; }

    public Narration Narration { get; }

    public List<Mention> Mentions { get; }

    /// <summary>The named persons and bodies, in the order of first appearance.</summary>
    public List<Entity> Entities { get; }

    public static QuotationReading Read(Document document, LinearModel model, List<Problem> problems, DocumentCorrections? corrections = null) =>
        new(document, MarkScanner.Scan(document, problems), model, corrections ?? DocumentCorrections.None);

    /// <summary>The place of the run that the run stands in; -1 when it stands in none.</summary>
    public int ParentOf(int run) => Runs[run].PlaceOfParent;

    private bool[] OuterQuotations()
    {
        bool[] outer = new bool[Runs.Count];
        bool[] inside = new bool[Runs.Count];
        for (int i = 0; i < outer.Length; i++)
        {
            // A parent stands before its children, so what is known of it is final.
            int parent = ParentOf(i);
            inside[i] = parent >= 0 && (inside[parent] || Kinds[parent] != QuotationKind.Term);
            outer[i] = Kinds[i] != QuotationKind.Term && !inside[i];
        }

        return outer;
    }

    private QuotationKind[] KindOf(LinearModel model)
    {
        var kinds = new QuotationKind[Runs.Count];
        var features = new FeatureBuffer();
        for (int i = 0; i < kinds.Length; i++)
        {
            QuoteRuling? ruling = Corrected[i]?.Ruling;
            if (Runs[i].IsBlockQuote || ruling == QuoteRuling.Term)
            {
                kinds[i] = ruling == QuoteRuling.Term ? QuotationKind.Term : QuotationKind.Direct;
                continue;
            }

            KindFeatures.Fill(Runs[i], features);
            if (ruling is not null)
            {
                kinds[i] = Best(model, features, -Certainty);
                continue;
            }

            bool nested = Runs[i].Parent is not null;
            kinds[i] = nested && !KindRules.IsReportedInside(Runs[i]) ? QuotationKind.Term
                : Best(model, features, nested ? 0 : KindRules.TermBonus(Runs[i]) - Lenience);
        }

        return kinds;
    }

    // In doubt a run is a quotation for now: the judge, who knows its best speaker, has the last word.
    private const int Lenience = 2 * LinearModel.Scale;

    // What people say to be a quotation is none but a quotation.
    private const int Certainty = int.MaxValue / 2;

    private static QuotationKind Best(LinearModel model, FeatureBuffer features, int termBonus)
    {
        int direct = model.Kind(features, QuotationKind.Direct);
        int mixed = model.Kind(features, QuotationKind.Mixed);
        int term = model.Kind(features, QuotationKind.Term) + termBonus;
        return term > direct && term > mixed ? QuotationKind.Term : mixed > direct ? QuotationKind.Mixed : QuotationKind.Direct;
    }
}
