using System.Text.Json;

namespace Verbatim.Tool.Tests;

public sealed class CheckFormatTests
{
    private const string Unclosed = "date 2021-05-03\nMara Quill said: “The bridge is open.\n";

    [Fact]
    public void Json_is_one_line_for_each_problem()
    {
        using Workplace here = new Workplace().With("a.txt", Unclosed);
        JsonElement problem = JsonDocument.Parse(Assert.Single(here.Run("check", "a.txt", "--format", "json").Lines)).RootElement;
        Assert.Equal(("a.txt", "VRB0006", "warning"), (Text(problem, "file"), Text(problem, "id"), Text(problem, "severity")));
        Assert.Equal((2, 18, 2, 19), (
            Number(problem, "line"), Number(problem, "column"), Number(problem, "endLine"), Number(problem, "endColumn")));
    }

    [Fact]
    public void Sarif_is_one_log_with_the_rules_that_its_results_name()
    {
        using Workplace here = new Workplace().With("two words.txt", Unclosed).With("b.txt", "It rained.\n");
        Outcome outcome = here.Run("check", "b.txt", "two words.txt", "--format", "sarif");
        JsonElement log = JsonDocument.Parse(outcome.Out).RootElement;
        JsonElement run = log.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal("2.1.0", Text(log, "version"));
        Assert.Equal(["error", "warning"], results.Select(result => Text(result, "level")));
        Assert.All(results, result => Assert.Equal(Text(result, "ruleId"), Text(rules[Number(result, "ruleIndex")], "id")));
        JsonElement place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("two%20words.txt", Text(place.GetProperty("artifactLocation"), "uri"));
        Assert.Equal((2, 18), (Number(place.GetProperty("region"), "startLine"), Number(place.GetProperty("region"), "startColumn")));
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Sarif_of_nothing_wrong_has_no_result()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        JsonElement run = JsonDocument.Parse(here.Run("check", "a.txt", "--format", "sarif").Out).RootElement.GetProperty("runs")[0];
        Assert.Empty(run.GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void A_damaged_image_is_a_result_without_a_rule()
    {
        using Workplace here = new Workplace().With("a.txt", Articles.Plain);
        here.Run("compile", "a.txt", "-o", "c.vbi");
        here.With("c.vbi", File.ReadAllBytes(here.PathOf("c.vbi"))[..100]);
        JsonElement run = JsonDocument.Parse(here.Run("check", "c.vbi", "--format", "sarif").Out).RootElement.GetProperty("runs")[0];
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("error", Text(result, "level"));
        Assert.False(result.TryGetProperty("ruleId", out _));
    }

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();

    private static int Number(JsonElement value, string name) => value.GetProperty(name).GetInt32();
}
