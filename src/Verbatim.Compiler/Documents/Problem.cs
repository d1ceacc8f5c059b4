using System.Globalization;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Documents;

/// <summary>How bad a problem is, unless the project says otherwise.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; the build says nothing about it unless asked.</summary>
    Info,

    /// <summary>Probably a mistake; the document is compiled all the same.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}

/// <summary>A kind of problem, as listed in <see cref="ProblemCatalogue"/> and on its page under docs/diagnostics.</summary>
/// <param name="Id"><c>VRB0001</c> and so on; never used twice.</param>
/// <param name="Severity">The severity by default.</param>
/// <param name="Title">A short phrase for lists.</param>
/// <param name="Message">What is wrong and what to do, with <c>{0}</c> places.</param>
public sealed record ProblemKind(string Id, ProblemSeverity Severity, string Title, string Message);

/// <summary>One problem at one place of a document.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The offending thing itself, in the file's text: the mark, the character, the date, the header.</param>
/// <param name="Arguments">What fills the message.</param>
public sealed record Problem(ProblemKind Kind, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>A problem of this kind at this place.</summary>
    public static Problem At(ProblemKind kind, TextSpan span, params string[] arguments) => new(kind, span, new EquatableArray<string>(arguments));

    /// <summary>The message with its places filled.</summary>
    public string Message
    {
        get
        {
            var arguments = new object[Arguments.Count];
            for (int i = 0; i < arguments.Length; i++)
            {
                arguments[i] = Arguments[i];
            }

            return string.Format(CultureInfo.InvariantCulture, Kind.Message, arguments);
        }
    }
}
