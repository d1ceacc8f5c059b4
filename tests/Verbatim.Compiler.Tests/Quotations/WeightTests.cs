using System.IO;
using System.Linq;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Tests.Documents;
using Verbatim.Evaluation;

namespace Verbatim.Compiler.Tests.Quotations;

/// <summary>The weights that ship belong to the features that the code makes.</summary>
public sealed class WeightTests
{
    private static readonly string Folder = Path.Combine(Reading.RepositoryRoot, "src", "Verbatim.Compiler", "Quotations", "Model");

    [Fact]
    public void The_weights_were_trained_with_the_templates_of_the_code() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, TemplateList.FileName)), TemplateList.Text());

    [Fact]
    public void No_two_templates_of_one_table_have_one_number() =>
        Assert.Empty(TemplateList.Numbers().Where(names => names.Count() > 1).Select(names => string.Join(" = ", names)));

    [Fact]
    public void The_weights_fill_the_tables() => Assert.Equal(LinearModel.Size, new FileInfo(Path.Combine(Folder, "weights.bin")).Length);

    [Fact]
    public void A_feature_has_the_hash_that_its_weight_was_trained_at()
    {
        var features = new FeatureBuffer();
        features.Add(1, 2);
        features.Add(1, 2, 3);
        features.Add(1, 2, 3, 4);
        features.Add(1, 2, 3, 4, 5);

        Assert.Equal([0xD5890CEEu, 0x61614798u, 0xAD163C7Au, 0xB1DB9F2Du], Enumerable.Range(0, features.Count).Select(i => features[i]));
    }
}
