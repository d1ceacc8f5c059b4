using System.Collections.Generic;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>Finds entities of HTML, such as <c>&amp;rdquo;</c>, in text that is none: there they are words like any other, and no marks.</summary>
internal static class EntityCheck
{
    /// <summary>Adds a problem for each entity of the text.</summary>
    public static void Check(string text, List<Problem> problems)
    {
        var seen = new Sightings(ProblemCatalogue.HtmlEntity);
        for (int i = text.IndexOf('&'); i >= 0; i = i + 1 < text.Length ? text.IndexOf('&', i + 1) : -1)
        {
            if (HtmlEntities.TryRead(text, i, out int end, out string meaning))
            {
                seen.Add(TextSpan.FromBounds(i, end), text.Substring(i, end - i), meaning);
            }
        }

        seen.Report(problems);
    }
}
