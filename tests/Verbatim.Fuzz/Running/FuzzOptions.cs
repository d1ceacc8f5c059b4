using System;
using System.Globalization;

namespace Verbatim.Fuzz.Running;

/// <summary>How much is tried, and from which seed on.</summary>
/// <param name="Seed">The first seed; the next case has the next one.</param>
/// <param name="Count">How many cases at most.</param>
/// <param name="Seconds">For how long at most.</param>
/// <param name="Findings">The folder in which findings are left.</param>
internal sealed record FuzzOptions(long Seed, long Count, int Seconds, string Findings)
{
    /// <summary>One case after another from seed 1 for a minute.</summary>
    public static FuzzOptions Default { get; } = new(1, long.MaxValue, 60, "fuzz-findings");

    /// <summary>Reads <c>--seed</c>, <c>--count</c>, <c>--seconds</c> and <c>--findings</c>, each with its value; null where something else stands.</summary>
    public static FuzzOptions? Parse(ReadOnlySpan<string> arguments)
    {
        FuzzOptions options = Default;
        for (int i = 0; i < arguments.Length; i += 2)
        {
            string value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            bool isNumber = long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
            switch (arguments[i])
            {
                case "--seed" when isNumber:
                    options = options with { Seed = number };
                    break;
                case "--count" when isNumber && number > 0:
                    options = options with { Count = number, Seconds = int.MaxValue };
                    break;
                case "--seconds" when isNumber && number is > 0 and <= int.MaxValue:
                    options = options with { Seconds = (int)number };
                    break;
                case "--findings" when value.Length > 0:
                    options = options with { Findings = value };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    /// <summary>The options as they are written.</summary>
    public string[] Arguments =>
    [
        "--seed", Seed.ToString(CultureInfo.InvariantCulture), "--count", Count.ToString(CultureInfo.InvariantCulture),
        "--seconds", Seconds.ToString(CultureInfo.InvariantCulture), "--findings", Findings,
    ];
}
