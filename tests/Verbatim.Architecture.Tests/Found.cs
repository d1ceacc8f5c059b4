using System.Collections.Generic;

namespace Verbatim.Architecture.Tests;

/// <summary>What a rule is broken by.</summary>
internal static class Found
{
    /// <summary>Fails the test with all of it, a line each; <c>Assert.Empty</c> would show the beginnings of five.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        string[] lines = [.. found];
        Assert.True(lines.Length == 0, $"{lines.Length} found:\n{string.Join('\n', lines)}");
    }
}
