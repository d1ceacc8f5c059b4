using System;
using System.Text;

namespace Verbatim.Tests.Search;

/// <summary>Articles of words w1, w2, … whose frequency falls with their number.</summary>
internal static class SyntheticCorpus
{
    public static TestCorpus Make(int articles, int seed)
    {
        var random = new Random(seed);
        var corpus = new TestCorpus();
        var day = new DateOnly(2022, 1, 1);
        for (int i = 0; i < articles; i++)
        {
            var text = new StringBuilder();
            int length = random.Next(5, 120);
            for (int j = 0; j < length; j++)
            {
                text.Append('w').Append((int)Math.Exp(random.NextDouble() * 8)).Append(' ');
            }

            corpus.Add(text.ToString(), "w" + (i % 500), day.AddDays(i * 365 / articles).ToString("yyyy-MM-dd", null));
        }

        return corpus;
    }
}
