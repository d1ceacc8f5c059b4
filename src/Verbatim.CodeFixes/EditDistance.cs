using System;

namespace Verbatim.CodeFixes;

/// <summary>How many letters have to be put in, taken out or replaced to make one name of another; capitals do not count.</summary>
internal static class EditDistance
{
    // Names of documents and members are cut far below this; what is longer was made by nobody.
    private const int LongestName = 256;

    /// <summary>The distance in UTF-16 code units, of the first 256 of each.</summary>
    public static int Between(string left, string right)
    {
        int width = Math.Min(right.Length, LongestName);
        var above = new int[width + 1];
        var row = new int[width + 1];
        for (int column = 0; column <= width; column++)
        {
            above[column] = column;
        }

        for (int i = 1; i <= Math.Min(left.Length, LongestName); i++)
        {
            row[0] = i;
            for (int column = 1; column <= width; column++)
            {
                int replaced = above[column - 1] + (Same(left[i - 1], right[column - 1]) ? 0 : 1);
                row[column] = Math.Min(replaced, Math.Min(above[column], row[column - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[width];
    }

    private static bool Same(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
