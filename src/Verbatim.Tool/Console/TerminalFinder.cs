using System;
using System.IO;

namespace Verbatim.Tool.Console;

/// <summary>Looks whether the output is a terminal, and what it can do.</summary>
internal static class TerminalFinder
{
    private const int NarrowestTable = 40;
    private const int UsualWidth = 80;

    /// <summary>The terminal; null when the output is piped.</summary>
    public static Terminal? Find()
    {
        if (System.Console.IsOutputRedirected)
        {
            return null;
        }

        // See no-color.org; a dumb terminal shows escape sequences as text.
        bool colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(Width, colours);
    }

    private static int Width()
    {
        try
        {
            return System.Console.WindowWidth is > 0 and var width ? Math.Max(width, NarrowestTable) : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
